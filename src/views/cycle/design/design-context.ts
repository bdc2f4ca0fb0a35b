import { createContext, useContext } from 'react';
import type { CycleTemplate } from '../../../domain/cycle/template.ts';
import type { CycleWords } from '../../../i18n/cycle-words.ts';
import type { PlanWords } from '../../../i18n/plan-words.ts';
import type { ChoiceOption } from '../../../ui/choice-box.tsx';
import type { DiagramChoice } from '../../diagram/diagram-model.ts';

/** What every part of the designer needs: the template, its words, and how another one takes its place. */
export interface DesignOf {
  readonly template: CycleTemplate;
  readonly words: CycleWords;
  readonly planWords: PlanWords;
  /** The roles people have in a plan, by their names. */
  readonly roles: readonly ChoiceOption[];
  readonly readOnly: boolean;
  /** Whether it was taken. */
  readonly save: (template: CycleTemplate) => boolean;
  readonly choose: (choice: DiagramChoice) => void;
}

export const DesignContext = createContext<DesignOf | null>(null);

export function useDesign(): DesignOf {
  const design = useContext(DesignContext);
  if (!design) throw new Error('useDesign is for parts of the designer');
  return design;
}
