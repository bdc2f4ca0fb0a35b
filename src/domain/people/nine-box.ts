import type { CalendarDay } from '../date.ts';
import type { PeriodId } from '../ids.ts';
import { type Plan, rowsOf, settingsOf } from '../plan.ts';
import type { Party } from '../rows/party.ts';
import { finalRatingOf } from './final-rating.ts';

export const THIRDS = ['low', 'middle', 'high'] as const;
export type Third = (typeof THIRDS)[number];

/** Somebody's place by goals and by competencies; none while one of the two is not known. */
export interface Boxed {
  readonly party: Party;
  readonly performance: Third;
  readonly competencies: Third;
}

/** High is all that was agreed or asked for, middle is within the corridor below it, low is less [OURS]. */
export const thirdOf = (degree: number, corridorLow: number): Third =>
  degree >= 1 ? 'high' : degree >= corridorLow ? 'middle' : 'low';

export function nineBoxes(plan: Plan, day: CalendarDay, periodId: PeriodId | null = null): readonly Boxed[] {
  const low = settingsOf(plan).policies.corridorLowBp / 10_000;
  return rowsOf(plan, 'parties')
    .filter(({ kind }) => kind === 'person')
    .flatMap((party): Boxed[] => {
      const { goalsDegree, competencies } = finalRatingOf(plan, party.id, day, periodId);
      if (goalsDegree === null || competencies.value === null) return [];
      return [
        {
          party,
          performance: thirdOf(goalsDegree, low),
          competencies: thirdOf(competencies.value, low),
        },
      ];
    })
    .toSorted((a, b) => a.party.name.localeCompare(b.party.name));
}
