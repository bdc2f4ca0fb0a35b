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
export function gateOf(lines: readonly MatrixLine[], total: number | null, rule: MatrixRule): Gate {
  const weighed = lines.filter(({ weightBp }) => weightBp > 0);
  if (weighed.length === 0) return { state: 'empty' };
  const gate = rule.gateBp / 10_000;
  if (rule.name === 'everyLine') {
    const short = weighed.filter(({ degree }) => degree.value !== null && degree.value < gate);
    if (short.length > 0) return { state: 'linesShort', lines: short };
  }
  if (total === null)
    return { state: 'unknown', lines: weighed.filter(({ degree }) => degree.value === null) };
  return total < gate ? { state: 'totalShort' } : { state: 'reached' };
}
