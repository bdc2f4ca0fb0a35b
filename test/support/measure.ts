/** Milliseconds of the best of some runs, after a few to warm up: what it costs where nothing else disturbs it. */
export function bestMs(runs: number, act: () => void): number {
  for (let i = 0; i < 3; i++) act();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    act();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

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
