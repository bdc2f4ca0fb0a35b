import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import type { Logframe } from '../../domain/logframe/logframe.ts';
import type { Editor } from '../../editor/editor.ts';
import { useEditor } from '../../editor/react.tsx';
import { formatNumber } from '../../i18n/number-text.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import type { GridWrite } from '../grid/use-grid.ts';
import type { CellTarget } from './logframe-cells.ts';
import { type CellEdit, cellEdit } from './logframe-edits.ts';
import type { LogframeContext } from './logframe-words.ts';

/** Takes texts into the plan, all as one step or none; what is wrong with the first that cannot be taken, or null. */
export function useLogframeWrites(
  context: LogframeContext,
  logframe: Logframe,
  targets: ReadonlyMap<string, CellTarget>,
): (writes: readonly GridWrite[]) => string | null {
  const editor = useEditor();
  const { i18n } = useTranslation();
  const { t, locale, words } = context;
  return (writes) => {
    const edits: CellEdit[] = [];
    for (const { cell, text } of writes) {
      const target = targets.get(cell);
      if (!target) continue;
      const edit = cellEdit(target, text, { ...context, plan: editor.plan }, logframe);
      if (!edit.ok) return t(`problem.${edit.error}`, { example: formatNumber(1250.5, locale) });
      edits.push(edit.value);
    }
    const group = editor.newId();
    for (const edit of edits) {
      const refused = carriedOut(editor, edit, group);
      if (refused && refused.code !== 'nothingToDo') {
        editor.withdraw(group);
        return refusalText(i18n.language, words, refused);
      }
    }
    return null;
  };
}

/** Why a command was refused; those before it have been done. */
function carriedOut(editor: Editor, edit: CellEdit, group: string) {
  let made = '' as NodeId;
  for (const next of edit) {
    const command = typeof next === 'function' ? next(made) : next;
    const isQuiet = command.type !== 'removeRows' && command.type !== 'deleteNodes';
    const done = editor.dispatch(command, { group, quiet: isQuiet });
    if (!done.ok) return done.error;
    made = done.value.focus?.[0] ?? made;
  }
  return null;
}
