import { fromBasisPoints, isLess, type Rational, ZERO } from '../exact/rational.ts';
import type { MatrixLine } from './lines.ts';
import type { MatrixRule } from './matrix-rule.ts';

/** Whether the goals of the matrix are achieved, and what stands in the way. */
export type Gate =
  | { readonly state: 'reached' }
  | { readonly state: 'totalShort' }
  | { readonly state: 'linesShort'; readonly lines: readonly MatrixLine[] }
  | { readonly state: 'unknown'; readonly lines: readonly MatrixLine[] }
  | { readonly state: 'empty' };

/**
 * The rule MBO-100 (domain A8): at 100 % achieved, below it not, and no degree between; asked of the total, or of every
 * line that weighs something where the plan says so. In a corridor the total has to reach its lower end.
 */
export function gateOf(lines: readonly MatrixLine[], total: Rational | null, rule: MatrixRule): Gate {
  const weighed = lines.filter(({ weight }) => isLess(ZERO, weight));
  if (weighed.length === 0) return { state: 'empty' };
  const gate = fromBasisPoints(rule.gateBp);
  if (rule.name === 'everyLine') {
    const short = weighed.filter(({ degree }) => degree.value !== null && isLess(degree.exact, gate));
    if (short.length > 0) return { state: 'linesShort', lines: short };
  }
  if (total === null)
    return { state: 'unknown', lines: weighed.filter(({ degree }) => degree.value === null) };
  return isLess(total, gate) ? { state: 'totalShort' } : { state: 'reached' };
}
