import type { Action } from '../action.ts';
import { COLOURINGS } from '../session.ts';
import { onEditor } from './on-selection.ts';

/** What the colour of a card tells. */
export const colourActions: readonly Action[] = COLOURINGS.map((colourBy) => ({
  id: `colourBy.${colourBy}`,
  group: 'view',
  enabled: (editor) => editor !== null,
  run: onEditor((editor) => editor.look({ colourBy })),
}));
