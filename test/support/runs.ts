import type { Parameters } from 'fast-check';

/**
 * How long a property is tried: `usual` runs in every test run, many more under SOAK=1. A failing run prints its seed;
 * SEED=… repeats it.
 */
export function runs<T>(usual: number, soak = usual * 60): Parameters<T> {
  const seed = process.env['SEED'];
  return {
    numRuns: process.env['SOAK'] ? soak : usual,
    ...(seed !== undefined && { seed: Number(seed) }),
    endOnFailure: false,
  };
}

/** How long such a property may take, in milliseconds. */
export const patience = process.env['SOAK'] ? 1_800_000 : 60_000;
