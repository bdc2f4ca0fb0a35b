import type { Parameters } from 'fast-check';

/**
 * How long a property is tried: `usual` runs in every test run, many more under SOAK=1, or as many as RUNS says. A
 * failing run prints its seed; SEED=… repeats it.
 */
export function runs<T>(usual: number, soak = usual * 60): Parameters<T> {
  const { SEED: seed, RUNS: count, SOAK: long } = process.env;
  return {
    numRuns: count ? Number(count) : long ? soak : usual,
    ...(seed !== undefined && { seed: Number(seed) }),
    endOnFailure: false,
  };
}

/** How long such a property may take, in milliseconds. */
export const patience = process.env['SOAK'] || process.env['RUNS'] ? 1_800_000 : 60_000;
