import type { Action } from '../../editor/action.ts';
import type { App } from '../app.ts';
import { chooseFile } from '../files/choose-file.ts';
import { saveCopy } from '../files/save-copy.ts';

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
    run: () => saveCopy(app),
  },
  {
    id: 'import',
    group: 'file',
    run: () => chooseFile((file) => app.import(file, 'merge')),
  },
  { id: 'pasteOutline', group: 'file', run: () => app.show({ type: 'pasteOutline' }) },
];
