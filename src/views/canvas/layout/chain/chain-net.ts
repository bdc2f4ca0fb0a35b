import type { Net, NetLink } from './net.ts';

/** A chain or a map as a net, but for the sizes of its cards. */
export interface ChainNet extends Omit<Net, 'heights' | 'pinned'> {
  /** The first layer of every column, and after the last one the number of layers. */
  readonly layerStarts: readonly number[];
}

/** How lanes become layers. */
export interface Manner {
  /** Layers are counted from the ends to the means: of a map, from its top down. */
  readonly endsFirst?: boolean;
  /** A lane in which cards only wait: they stand in rows of so many, whatever leads to what. */
  readonly waiting?: { readonly lane: string; readonly breadth: number };
}

interface Arrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Who stands in which layer. A column has a layer for every step of the longest way within it: where outcomes lead to
 * outcomes, the later ones stand further to the right (domain A1.5: short and medium term).
 */
export function chainNet(
  columns: readonly string[],
  columnOf: readonly string[],
  members: readonly string[],
  arrows: readonly Arrow[],
  { endsFirst = false, waiting }: Manner = {},
): ChainNet {
  const numberOf = new Map(members.map((id, number) => [id, number]));
  const links: NetLink[] = arrows.flatMap(({ id, from, to }) => {
    const ends = [numberOf.get(from), numberOf.get(to)] as const;
    return ends[0] === undefined || ends[1] === undefined ? [] : [{ key: id, from: ends[0], to: ends[1] }];
  });
  const led = endsFirst ? links.map(({ key, from, to }) => ({ key, from: to, to: from })) : links;
  const steps = waiting ? inRows(columnOf, waiting, stepsWithin(columnOf, led)) : stepsWithin(columnOf, led);
  const depths = columns.map(() => 1);
  columnOf.forEach((column, number) => {
    const at = columns.indexOf(column);
    depths[at] = Math.max(depths[at] ?? 1, (steps[number] ?? 0) + 1);
  });
  const layerStarts = [0];
  for (const depth of depths) layerStarts.push((layerStarts.at(-1) ?? 0) + depth);
  return {
    links,
    keys: members,
    layerOf: columnOf.map(
      (column, number) => (layerStarts[columns.indexOf(column)] ?? 0) + (steps[number] ?? 0),
    ),
    layerNames: columns.flatMap((column, at) =>
      Array.from({ length: depths[at] ?? 1 }, (_, step) => `${column} ${step}`),
    ),
    layerStarts,
  };
}

/** The steps, but of those that wait the row they wait in. */
function inRows(
  columnOf: readonly string[],
  { lane, breadth }: NonNullable<Manner['waiting']>,
  steps: readonly number[],
): number[] {
  let waiting = 0;
  return columnOf.map((column, number) =>
    column === lane ? Math.floor(waiting++ / breadth) : (steps[number] ?? 0),
  );
}

/** How many steps lead to a card within its own column; a ring, until it is repaired, is entered once. */
function stepsWithin(columnOf: readonly string[], links: readonly NetLink[]): number[] {
  const before = new Map<number, number[]>();
  for (const { from, to } of links) {
    if (columnOf[from] === columnOf[to]) before.set(to, [...(before.get(to) ?? []), from]);
  }
  const steps: number[] = [];
  const entered = new Set<number>();
  const stepsTo = (number: number): number => {
    const known = steps[number];
    if (known !== undefined) return known;
    if (entered.has(number)) return 0;
    entered.add(number);
    const found = (before.get(number) ?? []).reduce((most, other) => Math.max(most, stepsTo(other) + 1), 0);
    steps[number] = found;
    return found;
  };
  return columnOf.map((_, number) => stepsTo(number));
}
