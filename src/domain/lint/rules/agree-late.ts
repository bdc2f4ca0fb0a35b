import { proposedAt, readingOf } from '../../agreement/deadlines.ts';
import { type Plan, rowAt, settingsOf } from '../../plan.ts';
import type { Role } from '../../rows/role.ts';
import { workingDaysBetween } from '../../working-days.ts';
import type { NodeFacts } from '../node-facts.ts';
import { defineRule, type Found, type Look } from '../rule.ts';

/** The day the assessed month starts, or the day by which its period wants agreement. */
interface Due {
  readonly start?: string;
  readonly by?: string;
}

/** The notice is asked for months of a matrix (A8): of other periods only where they name a day themselves. */
function dueOf({ plan, node }: NodeFacts, role: Role, vocabulary: string): Due {
  const period = role.periodId && rowAt(plan, 'periods', role.periodId);
  if (period)
    return {
      ...(period.agreeBy && { by: period.agreeBy }),
      ...(period.type === 'month' && { start: period.start }),
    };
  return vocabulary === 'mbo' && 'start' in node && node.start ? { start: node.start } : {};
}

const noticeOf = (plan: Plan, agreedOn: string, start: string): number =>
  workingDaysBetween(agreedOn, start, settingsOf(plan));

export const agreeLate = defineRule({
  code: 'AGREE-LATE',
  severity: 'warning',
  sources: ['S4'],
  kinds: ['goal', 'outcome', 'output', 'activity'],
  checkNode: (at, { policies, vocabulary }: Look) => {
    const agreed = at.owners.flatMap((role) => {
      const { agreement } = role;
      const isAgreed = agreement?.state === 'agreed' || agreement?.state === 'arbitrated';
      const at = readingOf({ policies }) === 'window' ? proposedAt(agreement) : agreement?.at;
      return isAgreed && at ? [{ role, on: at.slice(0, 10) }] : [];
    });
    if (agreed.length === 0) return null;
    return agreed.flatMap(({ role, on }): Found[] => {
      const { start, by } = dueOf(at, role, vocabulary);
      const found = { at: role.id, nodes: [at.id] };
      if (by) return on > by ? [{ ...found, message: 'after', params: { by: { day: by } } }] : [];
      const required = policies.agreeWorkingDays;
      const count = start ? noticeOf(at.plan, on, start) : required;
      return count < required ? [{ ...found, message: 'notice', params: { count, required } }] : [];
    });
  },
});
