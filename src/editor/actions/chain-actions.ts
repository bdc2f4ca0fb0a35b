import type { LinkId, NodeId } from '../../domain/ids.ts';
import { type Link, type Reading, READINGS } from '../../domain/rows/link.ts';
import { parentDefaults } from '../../domain/tree/defaults.ts';
import type { Action } from '../action.ts';
import type { Editor } from '../editor.ts';
import { addLinkedTo } from '../title-editing.ts';
import { hasSelection, isEditable, onEditor, onSelection } from './on-selection.ts';

const chosen = (editor: Editor | null): Link | undefined =>
  editor?.session.link ? editor.plan.links[editor.session.link] : undefined;
const isOnContribution = (editor: Editor | null): editor is Editor =>
  isEditable(editor) && chosen(editor)?.type === 'contributes';

/** What a chain needs besides what any drawing can do. */
export const chainActions: readonly Action[] = [
  onSelection({
    id: 'addEffect',
    group: 'node',
    keys: ['mod+shift+enter'],
    scope: 'tree',
    run: addEffect,
  }),
  {
    id: 'addAssumption',
    group: 'node',
    keys: ['alt+a'],
    scope: 'link',
    enabled: isOnContribution,
    run: onEditor((editor) => editor.look({ premiseAsked: editor.session.premiseAsked + 1 })),
  },
  ...READINGS.map(
    (reading, at): Action => ({
      id: `readAs.${reading}`,
      group: 'node',
      keys: [String(at + 1)],
      scope: 'link',
      enabled: isOnContribution,
      run: onEditor((editor) => mark(editor, editor.session.link, reading)),
    }),
  ),
  {
    id: 'through',
    group: 'view',
    keys: ['alt+t'],
    enabled: (editor) => editor !== null && (editor.session.through !== null || hasSelection(editor)),
    run: onEditor((editor) => {
      const active = editor.session.selection.at(-1) ?? null;
      const { through } = editor.session;
      editor.look({ through: through === null || (active && active !== through) ? active : null });
    }),
  },
];

/** A new node of the next level up that this one leads to, its title open for typing. */
function addEffect(editor: Editor, active: NodeId): void {
  const node = editor.plan.nodes[active];
  if (node) addLinkedTo(editor, active, parentDefaults(node, undefined));
}

/** The same mark once more takes it away. */
function mark(editor: Editor, id: LinkId | null, reading: Reading): void {
  const link = id === null ? undefined : editor.plan.links[id];
  if (link)
    editor.dispatch({
      type: 'markReading',
      ids: [link.id],
      reading: link.reading === reading ? null : reading,
    });
}
