import type { NodeId } from '../../domain/ids.ts';
import { childrenOf } from '../../domain/tree/tree.ts';
import type { Action } from '../action.ts';
import type { Editor } from '../editor.ts';
import { unfold } from '../folds.ts';
import type { Direction } from '../viewport.ts';
import { visibleRows } from '../visible-rows.ts';
import { selectAndReveal } from './node-actions.ts';
import { activeNode, hasLink, hasSelection, onEditor } from './on-selection.ts';

const onAnyPlan = (action: Omit<Action, 'enabled' | 'run'> & { run(editor: Editor): void }): Action => ({
  ...action,
  group: 'select',
  scope: 'tree',
  enabled: (editor) => editor !== null,
  run: onEditor(action.run),
});

const topOf = ({ plan, session, viewport }: Editor): NodeId | undefined =>
  viewport?.tops?.()?.[0] ?? session.focus ?? childrenOf(plan, null)[0];

function step(editor: Editor, direction: Direction, isExtending: boolean): void {
  const active = activeNode(editor);
  if (!active)
    return selectAndReveal(
      editor,
      [topOf(editor)].filter((id) => id !== undefined),
    );
  const next = editor.viewport?.neighbour(active, direction) ?? null;
  if (next) selectAndReveal(editor, isExtending ? extended(editor.session.selection, next) : [next]);
  else if (direction === 'right' || direction === 'down') unfold(editor, active);
}

/** Going back over what is selected takes it out again. */
const extended = (selection: readonly NodeId[], next: NodeId): readonly NodeId[] =>
  selection.includes(next)
    ? [...selection.slice(0, -1).filter((id) => id !== next), next]
    : [...selection, next];

const walk = (direction: Direction, name: string): readonly Action[] => [
  onAnyPlan({
    id: `select${name}`,
    group: 'select',
    keys: [`arrow${direction}`],
    run: (editor) => step(editor, direction, false),
  }),
  onAnyPlan({
    id: `extend${name}`,
    group: 'select',
    keys: [`shift+arrow${direction}`],
    run: (editor) => step(editor, direction, true),
  }),
];

/** Moving the selection, without changing anything. */
export const selectActions: readonly Action[] = [
  ...walk('up', 'Up'),
  ...walk('down', 'Down'),
  ...walk('left', 'Left'),
  ...walk('right', 'Right'),
  onAnyPlan({
    id: 'selectRoot',
    group: 'select',
    keys: ['home'],
    run: (editor) =>
      selectAndReveal(
        editor,
        [topOf(editor)].filter((id) => id !== undefined),
      ),
  }),
  onAnyPlan({
    id: 'selectAll',
    group: 'select',
    keys: ['mod+a'],
    run: (editor) => {
      const rows = visibleRows(editor.plan, editor.session, editor.viewport?.tops?.() ?? undefined);
      editor.select(rows.map(({ id }) => id));
    },
  }),
  {
    id: 'selectNothing',
    group: 'select',
    keys: ['escape'],
    scope: 'tree',
    enabled: (editor) => hasSelection(editor) || hasLink(editor),
    // What was looked at last is left first.
    run: onEditor((editor) => (hasLink(editor) ? editor.look({ link: null }) : editor.select([]))),
  },
];
