import { CONFIDENCES, type Confidence } from '../../domain/rows/entry.ts';
import type { Action } from '../action.ts';
import { onSelection } from './on-selection.ts';

const KEYS: Readonly<Record<Confidence, string>> = { high: '1', medium: '2', low: '3' };

/** Check-in marks on what is selected. */
export const confidenceActions: readonly Action[] = CONFIDENCES.map((confidence) =>
  onSelection({
    id: `confidence.${confidence}`,
    group: 'present',
    keys: [KEYS[confidence]],
    scope: 'stage',
    run: (editor) => {
      editor.dispatch({ type: 'markConfidence', ids: editor.session.selection, confidence });
    },
  }),
);
