import type { NodeId } from '../domain/ids.ts';
import type { StepLabel } from '../domain/journal.ts';
import type { Refusal } from '../domain/refusal.ts';

/** What a person is told once after something happened; also what a screen reader says. */
export type Notice = { readonly number: number } & (
  | {
      readonly type: 'done' | 'undone' | 'redone';
      readonly label: StepLabel;
      readonly nodes: readonly NodeId[];
    }
  | { readonly type: 'refused'; readonly refusal: Refusal; readonly doing: 'command' | 'undo' | 'redo' }
  /** Another tab has deleted the node whose title was being typed: the text is nowhere else. */
  | { readonly type: 'lost'; readonly text: string }
  | { readonly type: 'nothing'; readonly doing: 'undo' | 'redo' }
);
