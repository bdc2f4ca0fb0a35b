import type { StepLabel } from '../../domain/journal.ts';
import { message } from '../words.ts';

/** "move of 3 goals": a step of the history as a thing that can be undone. */
export const stepWords = ({ command, count, kind = 'mixed' }: StepLabel): string =>
  message(`history:step.${command}`, { what: message(`history:countedOf.${kind}`, { count }) });

/** "Moved 3 goals": what has just been done. */
export const doneWords = ({ command, count, kind = 'mixed' }: StepLabel): string =>
  message(`history:done.${command}`, { what: message(`history:counted.${kind}`, { count }) });

export const undoWords = (step: StepLabel | undefined): string =>
  step ? message('history:undoStep', { step: stepWords(step) }) : message('actions:undo');
export const redoWords = (step: StepLabel | undefined): string =>
  step ? message('history:redoStep', { step: stepWords(step) }) : message('actions:redo');
