/** How often ties between two neighbouring layers cross; counted with a Fenwick tree, so in E log V. */
export function crossingsBetween(
  left: readonly number[],
  right: readonly number[],
  after: readonly (readonly number[])[],
): number {
  const placeOf = new Map(right.map((item, place) => [item, place]));
  const passed = new Fenwick(right.length);
  let [crossings, total] = [0, 0];
  for (const item of left) {
    const ends = (after[item] ?? []).map((end) => placeOf.get(end) ?? 0);
    // All of those before, less the ones that end no lower: ties from one item never cross each other.
    for (const end of ends) crossings += total - passed.upTo(end);
    for (const end of ends) passed.add(end);
    total += ends.length;
  }
  return crossings;
}

/** Counts in an order, and how many come up to a place: both in log n (Fenwick 1994). */
class Fenwick {
  readonly #sums: Int32Array;

  constructor(size: number) {
    this.#sums = new Int32Array(size + 1);
  }

  add(place: number): void {
    for (let at = place + 1; at < this.#sums.length; at += at & -at)
      this.#sums[at] = (this.#sums[at] ?? 0) + 1;
  }

  /** How many were added at this place or before it. */
  upTo(place: number): number {
    let sum = 0;
    for (let at = place + 1; at > 0; at -= at & -at) sum += this.#sums[at] ?? 0;
    return sum;
  }
}

/** How often the ties of two items cross if the first stands above the second; places are those of their other ends. */
export function crossingsOfPair(upper: readonly number[], lower: readonly number[]): number {
  let crossings = 0;
  for (const a of upper) for (const b of lower) if (a > b) crossings++;
  return crossings;
}
