import { createContext, useContext } from 'react';
import type { CalendarDay } from '../../domain/date.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';

/** What every part of a project's card needs. */
export interface ProjectContext {
  readonly plan: Plan;
  readonly words: PlanWords;
  readonly locale: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly today: CalendarDay;
  readonly isReadOnly: boolean;
  readonly showsPay: boolean;
}

const Context = createContext<ProjectContext | null>(null);
export const ProjectProvider = Context;

export function useProject(): ProjectContext {
  const context = useContext(Context);
  if (!context) throw new Error('useProject is for parts of the view on projects');
  return context;
}
