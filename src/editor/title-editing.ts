import { frozenBy } from '../domain/cycle/frozen-by.ts';
import { lockOf } from '../domain/cycle/locks.ts';
import type { Outcome, Place } from '../domain/commands/command.ts';
import type { Command } from '../domain/commands/index.ts';
import type { NodeId } from '../domain/ids.ts';
import type { Node } from '../domain/kinds/index.ts';
import { canHavePerspective } from '../domain/map/perspectives.ts';
import { cleanTitle } from '../domain/text.ts';
import { childDefaults, type NewNodeDefaults, siblingDefaults } from '../domain/tree/defaults.ts';
import { parentOf } from '../domain/tree/tree.ts';
import { nearest } from '../domain/tree/walk.ts';
import type { Editor } from './editor.ts';
import { unfolded } from './folds.ts';
import type { Editing, Session } from './session.ts';

/** Opens the title of a node for typing; with `typed`, that text stands in place of the title. */
export function beginTitle(editor: Editor, id: NodeId, typed?: string): void {
  const node = editor.plan.nodes[id];
  if (!node || !editor.mayChange()) return;
  const lock = lockOf(editor.plan, 'nodes', node, 'title');
  if (lock) return editor.tell(frozenBy(lock, id));
  const editing = {
    id,
    group: editor.newId(),
    original: node.title,
    text: typed ?? node.title,
    isNew: false,
  };
  editor.look({ selection: [id], editing });
}

/** A new node at a place, its title open for typing: one step of the history together with the title. */
function addAndType(editor: Editor, place: Place, defaults: NewNodeDefaults): NodeId | null {
  const { editing } = editor.session;
  if (editing && !commitTitle(editor, editing.text)) return null;
  // The place may have been a new node that has just vanished for want of a title.
  const anchors = [place.under, place.before, place.after];
  if (anchors.some((anchor) => anchor && !editor.plan.nodes[anchor])) return null;
  const group = editor.newId();
  const { folded: folds } = editor.session;
  const folded = place.under ? unfolded(folds, place.under) : folds;
  const id = makeAndType(editor, { type: 'addNode', title: '', ...defaults, ...place }, group, { folded });
  if (id) takePerspective(editor, id, place, group);
  return id;
}

/** Makes a node by a command and opens its title at once. */
function makeAndType(
  editor: Editor,
  command: Command,
  group: string,
  session: Partial<Session> = {},
): NodeId | null {
  const look = ({ focus: [id] = [] }: Outcome): Partial<Session> =>
    id ? { ...session, selection: [id], editing: { id, group, original: '', text: '', isNew: true } } : {};
  const done = editor.dispatch(command, { group, quiet: true, look });
  return (done.ok && done.value.focus?.[0]) || null;
}

/** On a strategy map a new objective stands in the band of the one it was made at, or it would not be seen. */
function takePerspective(editor: Editor, id: NodeId, { under, before, after }: Place, group: string): void {
  const beside = before ?? after ?? under;
  const [at, made] = [beside ? editor.plan.nodes[beside] : undefined, editor.plan.nodes[id]];
  if (!editor.viewport?.bands?.() || !at || !made) return;
  if (!canHavePerspective(at) || at.perspective === undefined || !canHavePerspective(made)) return;
  editor.dispatch({ type: 'setPerspective', ids: [id], perspective: at.perspective }, { group, quiet: true });
}

/** Below an objective of a strategy map stands another objective: work has no place there. */
const objectiveBelow = (parent: Node): NewNodeDefaults =>
  parent.kind === 'goal' && parent.level === 'strategic' ? childDefaults(parent) : siblingDefaults(parent);

/** A new node of a kind that hangs nowhere yet, its title open for typing. */
export const addOfKind = (editor: Editor, kind: NewNodeDefaults): NodeId | null =>
  addAndType(editor, { under: null }, kind);

/** A new node that a given one leads to, its title open for typing: its home, if it has none, or a further arrow. */
export function addLinkedTo(editor: Editor, from: NodeId, kind: NewNodeDefaults): NodeId | null {
  const id = addAndType(editor, { under: null }, kind);
  const { editing } = editor.session;
  if (!id || !editing || !editor.plan.nodes[from]) return id;
  const isHomeless = parentOf(editor.plan, from) === null;
  editor.dispatch(
    isHomeless
      ? { type: 'moveNodes', ids: [from], under: id }
      : { type: 'addLink', linkType: 'contributes', from, to: id },
    { group: editing.group, quiet: true },
  );
  return id;
}

export function addChild(editor: Editor, parent: NodeId | null): NodeId | null {
  const node = parent === null ? undefined : editor.plan.nodes[parent];
  if (parent !== null && !node) return null;
  const root = editor.viewport?.newRoot;
  const isOnMap = Boolean(editor.viewport?.bands?.());
  const defaults = node && isOnMap ? objectiveBelow(node) : (!node && root) || childDefaults(node);
  return addAndType(editor, { under: node?.id ?? null }, defaults);
}

/** Changes what is typed of the open title before its field is on screen. */
export function extendTitle(editor: Editor, extend: (typed: string) => string): void {
  const { editing } = editor.session;
  if (editing) editor.look({ editing: { ...editing, text: extend(editing.text) } });
}

/** What has been typed of a title by now: letters may have come while its field was on its way. */
export function typedSoFar(editor: Editor, { group, text }: Editing): string {
  const { editing } = editor.session;
  return editing?.group === group ? editing.text : text;
}

/** A new node above some siblings, its title open for typing. */
export function insertParentAndType(editor: Editor, ids: readonly NodeId[]): NodeId | null {
  return makeAndType(editor, { type: 'insertParent', ids }, editor.newId());
}

export function addSibling(editor: Editor, beside: NodeId, side: 'before' | 'after'): NodeId | null {
  const node = editor.plan.nodes[beside];
  if (!node) return null;
  const place = { under: parentOf(editor.plan, beside), [side]: beside };
  return addAndType(editor, place, siblingDefaults(node));
}

/**
 * Keeps what has been typed so far, without leaving the editor: on a pause, and when the page is hidden. False if the
 * text is refused (too long).
 */
export function keepTitle(editor: Editor, text: string): boolean {
  const { editing } = editor.session;
  if (!editing) return true;
  editor.typing(false);
  editor.look({ editing: { ...editing, text } });
  const title = cleanTitle(text);
  // What nobody has typed on since must not take the place of what another tab has written meanwhile.
  if (title === '' || title === (editing.kept ?? editing.original)) return true;
  const isThere = title === editor.plan.nodes[editing.id]?.title;
  const command = { type: 'editRows', table: 'nodes', ids: [editing.id], fields: { title } } as const;
  if (!isThere && !editor.dispatch(command, { group: editing.group, quiet: true }).ok) return false;
  editor.look({ editing: { ...editing, text, kept: title } });
  return true;
}

/**
 * Leaves the editor and keeps the text; a new node without a title vanishes, an emptied title stays as it was. A text
 * that is refused stays in the open editor, so that nothing typed is lost: then false.
 */
export function commitTitle(editor: Editor, text: string): boolean {
  const { editing } = editor.session;
  if (!editing) return true;
  if (cleanTitle(text) === '') cancelTitle(editor);
  else if (keepTitle(editor, text)) editor.look({ editing: null });
  else return false;
  return true;
}

/** The field is about to go with what has been typed in it; told, if its node has gone before it. */
export function leaveTitle(editor: Editor, { group }: Editing, text: string): void {
  if (editor.session.editing?.group === group) keepTitle(editor, text);
  else editor.tellLost(group, text);
}

/** Ends what is being typed, as the plan leaves the screen: what was kept stays, a new node without a title goes. */
export function endTyping(editor: Editor): void {
  const { editing } = editor.session;
  if (editing) commitTitle(editor, editing.text);
}

/** Leaves the editor as if nothing had been typed. */
export function cancelTitle(editor: Editor): void {
  const { editing } = editor.session;
  if (!editing) return;
  editor.typing(false);
  editor.look({ editing: null });
  const { id, group, original, kept, isNew } = editing;
  if (isNew) {
    const [back] = nearest(editor.plan, id);
    // Whatever else happened since: only the node itself goes, and what hung below it moves up.
    if (!editor.withdraw(group)) editor.dispatch({ type: 'deleteNodes', ids: [id] }, { group, quiet: true });
    editor.select(back ? [back] : []);
  } else if (kept !== undefined && kept !== original && editor.plan.nodes[id]?.title === kept) {
    editor.dispatch(
      { type: 'editRows', table: 'nodes', ids: [id], fields: { title: original } },
      { group, quiet: true },
    );
  }
}
