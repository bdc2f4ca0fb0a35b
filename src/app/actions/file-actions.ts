import { hasRows } from '../../domain/plan.ts';
import type { Action } from '../../editor/action.ts';
import { hasSelection } from '../../editor/actions/on-selection.ts';
import type { Editor } from '../../editor/editor.ts';
import { OUTLINE_FORMATS } from '../../formats/registry.ts';
import type { App } from '../app.ts';
import { chooseFile } from '../files/choose-file.ts';
import type { PictureFormat } from '../pictures/picture-choice.ts';
import { askToSaveCopy } from '../files/save-copy.ts';
import { saveOutline } from '../files/save-outline.ts';
import { viewOnScreen } from '../routes.ts';

/** From files and into files. */
export const fileActions = (app: App): readonly Action[] => [
  {
    id: 'openFile',
    group: 'file',
    keys: ['mod+o'],
    whileTyping: true,
    run: () => chooseFile((file) => app.import(file)),
  },
  {
    id: 'saveCopy',
    group: 'file',
    keys: ['mod+s'],
    whileTyping: true,
    enabled: (editor) => editor !== null,
    run: () => askToSaveCopy(app),
  },
  {
    id: 'import',
    group: 'file',
    run: () => chooseFile((file) => app.import(file, 'merge')),
  },
  ...OUTLINE_FORMATS.map((format) => outline(app, format)),
  picture(app, 'exportSvg', 'svg'),
  picture(app, 'exportPng', 'png'),
  picture(app, 'print', 'print', ['mod+p']),
  // Where it is enabled the browser's own key does the same.
  {
    id: 'printView',
    group: 'file',
    enabled: (editor) => editor !== null && viewOnScreen()?.prints !== undefined,
    run: (editor) => (editor?.session.showsPay ? app.show({ type: 'printView' }) : window.print()),
  },
  {
    id: 'exportBranch',
    group: 'file',
    enabled: (editor) => canDraw(editor) && hasSelection(editor),
    run: () => app.show({ type: 'picture', format: 'svg', scope: 'branch' }),
  },
  { id: 'pasteOutline', group: 'file', run: () => app.show({ type: 'pasteOutline' }) },
];

/** Only a view that can be drawn offers pictures of itself; a presentation shows too little of the plan for one. */
const canDraw = (editor: Editor | null): boolean =>
  editor?.viewport?.picture !== undefined && editor.session.presenting === null;

const picture = (app: App, id: string, format: PictureFormat, keys: readonly string[] = []): Action => ({
  id,
  group: 'file',
  keys,
  enabled: canDraw,
  run: () => app.show({ type: 'picture', format }),
});

const outline = (app: App, format: (typeof OUTLINE_FORMATS)[number]): Action => ({
  id: `export.${format.id}`,
  group: 'file',
  enabled: (editor) => editor !== null && hasRows(editor.plan, 'nodes'),
  run: () => saveOutline(app, format),
});
