import type { Indicator } from '../rows/indicator.ts';

/** How much farther the next target lies once one has been reached, in hundredths of a percent [OURS]. */
export const CHALLENGE_BP = 500;

/** What is known of a target at the end of its period. */
export interface Reached {
  readonly target: number | undefined;
  readonly actual: number | undefined;
  /** A more challenging target is due: all of this one was reached (domain A6). */
  readonly isOutgrown: boolean;
}

/**
 * The target to begin the next period's talk with [OURS]: the same again; where it was reached, as much farther as asked
 * for, and no less than what was reached. What is to stay in a range, or is only reached or not, stays as it is.
 */
export function nextTarget(
  { trend, method, type }: Pick<Indicator, 'trend' | 'method' | 'type'>,
  { target, actual, isOutgrown }: Reached,
  challengeBp: number = CHALLENGE_BP,
): number | undefined {
  if (target === undefined || !isOutgrown || trend === 'maintain') return target;
  if (method === 'range' || method === 'threshold' || method === 'milestone' || type === 'binary')
    return target;
  const step = Math.abs(target) * (challengeBp / 10_000);
  const isDown = trend === 'minimise' || method === 'inverseLinear' || method === 'inverseRatio';
  const farther = isDown
    ? Math.min(target - step, actual ?? target)
    : Math.max(target + step, actual ?? target);
  return withinSense(rounded(farther, target, isDown), type, target);
}

/** As many decimals as the old target had, always the farther way: 3,468 + 5 % is 3,642, not 3,641.4. */
function rounded(value: number, like: number, isDown: boolean): number {
  const [, decimals = ''] = String(like).split('.');
  const unit = 10 ** decimals.length;
  // Beyond nine decimals there is only binary dust (domain B).
  const whole = Math.round(value * unit * 1e9) / 1e9;
  return (isDown ? Math.floor(whole) : Math.ceil(whole)) / unit;
}

/** A share of a whole ends at the whole, and what cannot be less than nothing at nothing. */
function withinSense(value: number, type: Indicator['type'], target: number): number {
  const capped = type === 'percentage' && target <= 100 ? Math.min(value, 100) : value;
  return target >= 0 ? Math.max(0, capped) : capped;
}
