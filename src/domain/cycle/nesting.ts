import type { PeriodId } from '../ids.ts';
import type { Period } from '../rows/period.ts';
import { arranged } from './period-tree.ts';

/** What is wrong with the days of a period among others, and which other it is about. */
export interface NestingFault {
  readonly code: 'periodTurned' | 'periodOutside' | 'periodOverlaps';
  readonly other?: Period;
}

/** A period lies inside its parent and shares no day with its siblings (domain I7). */
export function nestingFault(periods: readonly Period[], id: PeriodId): NestingFault | null {
  const period = periods.find((one) => one.id === id);
  if (!period) return null;
  if (period.end < period.start) return { code: 'periodTurned' };
  const { parentOf, childrenOf } = arranged(periods);
  const parent = periods.find((one) => one.id === parentOf.get(id));
  if (parent && !holds(parent, period)) return { code: 'periodOutside', other: parent };
  const child = childrenOf.get(id)?.find((one) => !holds(period, one));
  if (child) return { code: 'periodOutside', other: child };
  const sibling = childrenOf
    .get(parent?.id ?? null)
    ?.find((one) => one.id !== id && one.start <= period.end && period.start <= one.end);
  return sibling ? { code: 'periodOverlaps', other: sibling } : null;
}

const holds = (outer: Period, inner: Period): boolean => outer.start <= inner.start && inner.end <= outer.end;
