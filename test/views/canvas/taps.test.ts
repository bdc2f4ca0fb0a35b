import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/domain/plan.ts';
import { DoubleTap } from '../../../src/views/canvas/gestures/double-tap.ts';
import { plan } from '../../support/plan-robot.ts';

const [one, other] = rowsOf(plan().goal('One').goal('Other').plan, 'nodes').map(({ id }) => id);

test('two taps on one card, close in time and place, are a double tap', () => {
  const taps = new DoubleTap();
  const tap = (id = one!, time = 0, x = 0) => taps.isSecond({ id, time, at: { x, y: 0 } });
  expect(tap(one, 0)).toBe(false);
  expect(tap(one, 200, 10)).toBe(true);
  // A third one begins anew.
  expect(tap(one, 300)).toBe(false);
  expect(tap(other, 400)).toBe(false);
  expect(tap(other, 900)).toBe(false);
  expect(tap(other, 1000, 60)).toBe(false);
});
