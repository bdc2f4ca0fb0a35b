import { createContext, useContext } from 'react';
import type { CalendarDay } from '../../domain/date.ts';
import type { PeriodId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';

/** What every part of the view on people needs. */
export interface PeopleContext {
  readonly plan: Plan;
  readonly words: PlanWords;
  readonly locale: string;
  readonly today: CalendarDay;
  readonly isReadOnly: boolean;
  /** The period worked on; null for everything. */
  readonly periodId: PeriodId | null;
  /** Says something to who does not see it. */
  readonly say: (text: string) => void;
}

const Context = createContext<PeopleContext | null>(null);
export const PeopleProvider = Context;

export function usePeople(): PeopleContext {
  const context = useContext(Context);
  if (!context) throw new Error('usePeople is for parts of the view on people');
  return context;
}
