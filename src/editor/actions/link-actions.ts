import { kindOf } from '../../domain/kinds/index.ts';
import type { Link } from '../../domain/rows/link.ts';
import { homeOf } from '../../domain/tree/tree.ts';
import type { Action } from '../action.ts';
import type { Editor } from '../editor.ts';
import { activeNode, canEditSelection, hasLink, isEditable, onEditor } from './on-selection.ts';

const chosenLink = (editor: Editor): Link | undefined => {
  const { link } = editor.session;
  return link === null ? undefined : editor.plan.links[link];
};

/** The arrows of the active node, or of the one that the chosen arrow leaves. */
function linksAround(editor: Editor) {
  const at = activeNode(editor) ?? chosenLink(editor)?.from;
  return (at && editor.viewport?.linksAt?.(at)) ?? [];
}

function step(editor: Editor, by: 1 | -1): void {
  const links = linksAround(editor);
  const { link } = editor.session;
  const at = link === null ? -1 : links.indexOf(link);
  const next = at < 0 && by < 0 ? links.at(-1) : links[(at + by + links.length) % links.length];
  if (next) editor.look({ link: next });
}

const walk = (id: string, key: string, by: 1 | -1): Action => ({
  id,
  group: 'select',
  keys: [key],
  scope: 'tree',
  enabled: (editor) => editor !== null && linksAround(editor).length > 0,
  run: onEditor((editor) => step(editor, by)),
});

/** Whether the node could hang by this arrow, and does not yet. */
export function canBeHome({ plan }: Editor, link: Link | undefined): boolean {
  const node = link && plan.nodes[link.from];
  return (
    link !== undefined &&
    node !== undefined &&
    Object.hasOwn(plan.nodes, link.to) &&
    link.type === kindOf(node.kind).attachBy &&
    homeOf(plan, link.from)?.id !== link.id
  );
}

/** Going from arrow to arrow, and what can be done to the one chosen. */
export const linkActions: readonly Action[] = [
  walk('nextLink', 'alt+l', 1),
  walk('previousLink', 'alt+shift+l', -1),
  {
    id: 'connectByPointing',
    group: 'node',
    enabled: (editor) =>
      canEditSelection(editor) &&
      editor?.session.selection.length === 1 &&
      editor.viewport?.connect !== undefined,
    run: onEditor((editor) => {
      const from = activeNode(editor);
      if (from) editor.viewport?.connect?.(from);
    }),
  },
  {
    id: 'makeHome',
    group: 'node',
    enabled: (editor) => isEditable(editor) && canBeHome(editor, chosenLink(editor)),
    run: onEditor((editor) => {
      const link = chosenLink(editor);
      if (link) editor.dispatch({ type: 'makeHome', linkId: link.id });
    }),
  },
  {
    id: 'deleteLink',
    group: 'node',
    keys: ['delete', 'backspace'],
    scope: 'link',
    enabled: (editor) => isEditable(editor) && hasLink(editor),
    run: onEditor((editor) => {
      const { link } = editor.session;
      if (link !== null) editor.dispatch({ type: 'deleteLinks', ids: [link] });
    }),
  },
];
