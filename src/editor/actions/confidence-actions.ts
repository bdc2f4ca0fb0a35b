import { CONFIDENCES } from '../../domain/rows/entry.ts';
import type { Action } from '../action.ts';
import { onSelection } from './on-selection.ts';

/** Check-in marks on what is selected. */
export const confidenceActions: readonly Action[] = CONFIDENCES.map((confidence) =>
  onSelection({
    id: `confidence.${confidence}`,
    group: 'node',
    run: (editor) => {
      editor.dispatch({ type: 'markConfidence', ids: editor.session.selection, confidence });
    },
  }),
);
