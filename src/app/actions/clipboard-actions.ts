import type { Action } from '../../editor/action.ts';
import { canEditSelection, hasSelection, isEditable } from '../../editor/actions/on-selection.ts';
import type { App } from '../app.ts';
import { pasteFromSystem } from '../clipboard/paste.ts';

/**
 * Copy, cut and paste. Their keys are the browser's own and come as clipboard events; pressed in a menu, copy and cut
 * raise those same events.
 */
export const clipboardActions = (app: App): readonly Action[] => [
  {
    id: 'copy',
    group: 'edit',
    keys: ['mod+c'],
    native: true,
    enabled: hasSelection,
    run: () => void document.execCommand('copy'),
  },
  {
    id: 'cut',
    group: 'edit',
    keys: ['mod+x'],
    native: true,
    enabled: canEditSelection,
    run: () => void document.execCommand('cut'),
  },
  {
    id: 'paste',
    group: 'edit',
    keys: ['mod+v'],
    native: true,
    enabled: (editor) => editor === null || isEditable(editor),
    run: () => pasteFromSystem(app),
  },
];
