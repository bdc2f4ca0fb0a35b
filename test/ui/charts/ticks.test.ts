import { describe, expect, test } from 'vitest';
import { ticksBetween } from '../../../src/ui/charts/ticks.ts';

describe('ticks', () => {
  test.each([
    [0, 10, [0, 5, 10]],
    [10, 14, [10, 11, 12, 13, 14]],
    [0.1, 0.4, [0.1, 0.2, 0.3, 0.4]],
    [-3, 97, [-50, 0, 50, 100]],
    [5, 5, [5]],
  ])('from %d to %d are round and hold both ends', (low, high, ticks) =>
    expect(ticksBetween(low, high, 4)).toEqual(ticks),
  );
});
