function timesOf(runs: number, act: () => void): number[] {
  for (let i = 0; i < 3; i++) act();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    act();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

/** Median milliseconds of some runs of a thing, after a few to warm up. */
export const medianMs = (runs: number, act: () => void): number => timesOf(runs, act)[Math.floor(runs / 2)]!;

/** Milliseconds of the best of some runs: what it costs where nothing else disturbs it. */
export const bestMs = (runs: number, act: () => void): number => timesOf(runs, act)[0]!;

/** What an act returns, and the milliseconds of its quickest run: on a busy machine up to three are tried. */
export function timed<T>(withinMs: number, act: () => T): { readonly value: T; readonly ms: number } {
  let ms = Number.POSITIVE_INFINITY;
  for (let run = 1; ; run++) {
    const start = performance.now();
    const value = act();
    ms = Math.min(ms, performance.now() - start);
    if (ms < withinMs || run === 3) return { value, ms };
  }
}
