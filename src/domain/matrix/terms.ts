import { type Deadlines, deadlinesOf, isLate } from '../agreement/deadlines.ts';
import { standingOf } from '../agreement/standing.ts';
import { sidesOf } from '../agreement/sides.ts';
import type { CalendarDay } from '../date.ts';
import type { PartyId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, rowAt } from '../plan.ts';
import { accountableRoles } from '../tree/owner.ts';
import type { Matrix } from './matrix.ts';

/** What the written agreement on a matrix says besides its lines (domain A8). */
export interface MatrixTerms extends Deadlines {
  readonly managerId: PartyId | null;
  readonly factEntryId: PartyId | null;
  /** The day the last of the goals was agreed on; null while one of them is not. */
  readonly agreedOn: CalendarDay | null;
  /** One of them was agreed after its term. */
  readonly isLate: boolean;
}

export function termsOf(plan: Plan, { lines, party, period }: Matrix): MatrixTerms {
  const deadlines = deadlinesOf(plan, period);
  const nodeIds = [...new Set(lines.map(({ node }) => node.id))];
  const standings = nodeIds.flatMap((id) => {
    const [role] = accountableRoles(plan, id);
    return (role && standingOf(plan, role)) ?? [];
  });
  const settled = standings.filter(({ state }) => state === 'agreed' || state === 'arbitrated');
  const days = settled.map(({ agreement }) => agreement.at?.slice(0, 10) ?? '');
  const isAgreed = settled.length > 0 && settled.length === standings.length && !days.includes('');
  const [first] = nodeIds;
  return {
    ...deadlines,
    managerId: first ? sidesOf(plan, { partyId: party.id, nodeId: first }).manager : null,
    factEntryId: factEntryIn(plan, period.id),
    agreedOn: isAgreed ? days.reduce((a, b) => (a > b ? a : b)) : null,
    isLate: settled.some(({ agreement }) => isLate(agreement, deadlines)),
  };
}

/** Who was appointed to enter the facts of the period. */
const factEntryIn = (plan: Plan, periodId: string): PartyId | null =>
  rowsWith(plan, 'roles', 'periodId', periodId).find(
    ({ role, partyId }) => role === 'factEntry' && rowAt(plan, 'parties', partyId) !== undefined,
  )?.partyId ?? null;
