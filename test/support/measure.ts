/** Median milliseconds of some runs of a thing, after a few to warm up. */
export function medianMs(runs: number, act: () => void): number {
  for (let i = 0; i < 3; i++) act();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    act();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!;
}
