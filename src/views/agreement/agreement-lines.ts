import { type Deadlines, isLate } from '../../domain/agreement/deadlines.ts';
import { sideOf, type Standing } from '../../domain/agreement/standing.ts';
import type { CalendarDay } from '../../domain/date.ts';
import type { NodeId, PartyId } from '../../domain/ids.ts';
import type { Shown } from './agreement-filter.tsx';

/** A goal and how it stands with its owner; nobody owns one without a standing. */
export interface AgreementLine {
  readonly nodeId: NodeId;
  readonly standing: Standing | null;
}

export const isSettled = ({ state }: Standing): boolean => state === 'agreed' || state === 'arbitrated';

/** Whether somebody's step is awaited: that of whoever is at it, or anybody's. */
export function awaits({ sides, awaited }: Standing, actingAs: PartyId | null): boolean {
  if (actingAs === null) return awaited.length > 0;
  const side = sideOf(sides, actingAs);
  return side !== null && awaited.includes(side);
}

export function isShown(
  { standing }: AgreementLine,
  { which, ownerId }: Shown,
  actingAs: PartyId | null,
): boolean {
  if (ownerId !== null && standing?.sides.owner !== ownerId) return false;
  if (which === 'all') return true;
  if (!standing) return which === 'open';
  return which === 'open' ? !isSettled(standing) : awaits(standing, actingAs);
}

/** Of those in sight, what can be proposed or accepted at once by whoever is at it. */
export function takeable(
  lines: readonly AgreementLine[],
  event: 'propose' | 'accept',
  actingAs: PartyId | null,
): readonly Standing[] {
  const [from, side] =
    event === 'propose' ? (['none', 'manager'] as const) : (['proposedByManager', 'owner'] as const);
  return lines.flatMap(({ standing }) => {
    if (standing?.state !== from) return [];
    const by = standing.sides[side];
    return by !== null && (actingAs === null || by === actingAs) ? standing : [];
  });
}

/** Too late already: agreed after its day, or not agreed and the day has passed. */
export function isOverdue(standing: Standing, deadlines: Deadlines, today: CalendarDay): boolean {
  if (isSettled(standing)) return isLate(standing.agreement, deadlines);
  return deadlines.agreeBy !== null && today > deadlines.agreeBy;
}
