import type { Backup } from '../contract.ts';

const TODAY = 3;
const IN_ALL = 10;

/** A day as the person lives it, not as Greenwich does. */
const dayOf = (date: Date): string => `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;

/** Of the backups of one plan, those to let go: kept are the last 3 of today, the last of each day before, 10 in all. */
export function spareBackups(backups: readonly Backup[], now: Date): Backup[] {
  const today = dayOf(now);
  const perDay = new Map<string, number>();
  let kept = 0;
  return backups
    .toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1))
    .filter(({ takenAt }) => {
      const day = dayOf(new Date(takenAt));
      const ofDay = perDay.get(day) ?? 0;
      perDay.set(day, ofDay + 1);
      const isKept = kept < IN_ALL && ofDay < (day === today ? TODAY : 1);
      if (isKept) kept++;
      return !isKept;
    });
}
