import type { NodeId } from '../../domain/ids.ts';
import { childrenOf } from '../../domain/tree/tree.ts';
import { visibleRows } from '../visible-rows.ts';
import type { Action } from '../action.ts';
import type { Editor } from '../editor.ts';
import type { Viewport } from '../viewport.ts';
import { activeNode, hasSelection, onEditor } from './on-selection.ts';

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** How much of the plan is shown, and how large. */
export const lookActions: readonly Action[] = [
  {
    id: 'fold',
    group: 'view',
    keys: ['/'],
    scope: 'tree',
    enabled: hasSelection,
    run: onEditor(toggleFolds),
  },
  ...LEVELS.map(
    (level): Action => ({
      id: `level${level}`,
      group: 'view',
      keys: [`alt+${level}`],
      enabled: (editor) => editor !== null,
      run: onEditor((editor) => showLevels(editor, level)),
    }),
  ),
  {
    id: 'levelAll',
    group: 'view',
    keys: ['alt+0'],
    enabled: (editor) => editor !== null,
    run: (editor) => editor?.look({ folded: new Set() }),
  },
  {
    id: 'focusBranch',
    group: 'view',
    keys: ['mod+.'],
    enabled: (editor) => editor !== null && (editor.session.focus !== null || hasSelection(editor)),
    run: onEditor(toggleFocus),
  },
  zoom('zoomIn', ['mod+=', 'mod++'], (by) => by.in()),
  zoom('zoomOut', ['mod+-'], (by) => by.out()),
  zoom('zoomAll', ['shift+1'], (by) => by.all()),
  zoom('zoomSelection', ['shift+2'], (by) => by.selection()),
  zoom('zoomActual', ['shift+0', 'mod+0'], (by) => by.actual()),
];

function zoom(id: string, keys: readonly string[], run: (by: NonNullable<Viewport['zoom']>) => void): Action {
  return {
    id,
    group: 'view',
    keys,
    enabled: (editor) => editor?.viewport?.zoom !== undefined,
    run: onEditor(({ viewport }) => {
      if (viewport?.zoom) run(viewport.zoom);
    }),
  };
}

/** Folds the selected nodes that have children, or unfolds them if all are folded. */
function toggleFolds(editor: Editor): void {
  const ids = editor.session.selection.filter((id) => childrenOf(editor.plan, id).length > 0);
  const folded = new Set(editor.session.folded);
  const isUnfolding = ids.every((id) => folded.has(id));
  for (const id of ids) {
    if (isUnfolding) folded.delete(id);
    else folded.add(id);
  }
  editor.look({ folded });
}

/** Shows this many levels below and including the top; whatever is deeper is folded away. */
function showLevels(editor: Editor, levels: number): void {
  const { plan, session } = editor;
  const all = visibleRows(plan, { folded: new Set(), focus: session.focus });
  const folded = new Set<NodeId>(
    all.filter(({ level, hasChildren }) => hasChildren && level >= levels).map(({ id }) => id),
  );
  editor.look({ folded });
}

function toggleFocus(editor: Editor): void {
  const { focus } = editor.session;
  const active = activeNode(editor);
  editor.look({ focus: focus === null || (active && active !== focus) ? active : null });
}
