import i18next from 'i18next';
import type { StepLabel } from '../../domain/journal.ts';
import { type Naming, planWords } from '../../i18n/plan-words.ts';
import { message } from '../words.ts';

/** "move of 3 goals": a step of the history as a thing that can be undone. */
export const stepWords = (label: StepLabel, naming?: Naming): string =>
  message(`history:step.${label.command}`, { what: counted('countedOf', label, naming) });

/** "Moved 3 goals": what has just been done. */
export const doneWords = (label: StepLabel, naming?: Naming): string =>
  message(`history:done.${label.command}`, { what: counted('counted', label, naming) });

export const undoWords = (step: StepLabel | undefined, naming?: Naming): string =>
  step ? message('history:undoStep', { step: stepWords(step, naming) }) : message('actions:undo');
export const redoWords = (step: StepLabel | undefined, naming?: Naming): string =>
  step ? message('history:redoStep', { step: stepWords(step, naming) }) : message('actions:redo');

/** In the plan's own words where it has other ones: of those no plural is known, so the number stands beside the name. */
function counted(
  form: 'counted' | 'countedOf',
  { count, kind = 'mixed' }: StepLabel,
  naming?: Naming,
): string {
  const usual = message(`history:${form}.${kind}`, { count });
  if (!naming || kind === 'mixed') return usual;
  const { language } = i18next;
  const name = planWords(language, naming).kind({ kind });
  if (name === planWords(language, { vocabulary: 'oecd' }).kind({ kind })) return usual;
  return message('history:countedNamed', { name, count });
}
