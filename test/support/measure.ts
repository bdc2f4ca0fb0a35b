/**
 * Starts a watch that tells milliseconds of work: by the clock or by the processor, whichever is less, since a busy
 * machine makes the one longer, and collecting garbage on other cores the other.
 */
export function watch(): () => number {
  const [begun, spent] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(spent);
    return Math.min(performance.now() - begun, (user + system) / 1000);
  };
}

/** Milliseconds of the best of some runs, after a few to warm up: what it costs where nothing else disturbs it. */
export function bestMs(runs: number, act: () => void): number {
  for (let i = 0; i < 3; i++) act();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const told = watch();
    act();
    best = Math.min(best, told());
  }
  return best;
}

/** What an act returns, and the milliseconds of its quickest run: on a busy machine up to three are tried. */
export function timed<T>(withinMs: number, act: () => T): { readonly value: T; readonly ms: number } {
  let ms = Number.POSITIVE_INFINITY;
  for (let run = 1; ; run++) {
    const told = watch();
    const value = act();
    ms = Math.min(ms, told());
    if (ms < withinMs || run === 3) return { value, ms };
  }
}
