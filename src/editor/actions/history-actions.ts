import type { Action } from '../action.ts';
import { isEditable } from './on-selection.ts';

export const historyActions: readonly Action[] = [
  {
    id: 'undo',
    group: 'edit',
    keys: ['mod+z'],
    enabled: isEditable,
    run: (editor) => editor?.undo(),
  },
  {
    id: 'redo',
    group: 'edit',
    keys: ['mod+shift+z', 'mod+y'],
    enabled: isEditable,
    run: (editor) => editor?.redo(),
  },
];
