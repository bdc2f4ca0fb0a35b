import type { NodeId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { ancestors } from '../domain/tree/walk.ts';
import type { Editor } from './editor.ts';
import { readingOrder } from './find.ts';
import { foldsAbove, unfolded } from './folds.ts';
import type { Find } from './session.ts';
import { matches } from './stand-out.ts';

const NEW_FIND: Find = { text: '', at: null, lifted: new Set(), asked: 0 };

/** Opens the search, or asks the keyboard back into it. */
export function openFind(editor: Editor): void {
  const find = editor.session.find ?? NEW_FIND;
  editor.look({ find: { ...find, asked: find.asked + 1 } });
}

/** Looks for another text; the walk begins anew. */
export function findText(editor: Editor, text: string): void {
  const { find } = editor.session;
  if (find && find.text !== text) editor.look({ find: { ...find, text, at: null } });
}

/** Ends the search: what was opened on the way closes again, except above what was chosen. */
export function closeFind(editor: Editor): void {
  const { find, folded, selection } = editor.session;
  if (!find) return;
  const chosen = selection.at(-1);
  const kept = new Set(chosen ? ancestors(editor.plan, chosen) : []);
  const closing = [...find.lifted].filter((id) => !kept.has(id));
  editor.look({ find: null, ...(closing.length > 0 && { folded: new Set([...folded, ...closing]) }) });
}

/** Selects the next or the previous match and opens the folds above it; round and round. */
export function walk(editor: Editor, step: 1 | -1): void {
  const { plan, session } = editor;
  const { find, folded, focus } = session;
  if (!find) return openFind(editor);
  const all = matches(plan, session, editor.today);
  const id = all[nextIn(plan, all, find.at ?? null, session.selection.at(-1) ?? null, step)];
  if (id === undefined) return;
  const above = foldsAbove(plan, id, folded);
  const isOutside = focus !== null && focus !== id && !ancestors(plan, id).includes(focus);
  editor.look({
    find: { ...find, at: id, lifted: new Set([...find.lifted, ...above]) },
    selection: [id],
    folded: unfolded(folded, ...above),
    ...(isOutside && { focus: null }),
  });
  editor.viewport?.reveal(id);
}

/** Where the walk goes on: from the match it is at, or else from what is selected. */
function nextIn(
  plan: Plan,
  all: readonly NodeId[],
  at: NodeId | null,
  active: NodeId | null,
  step: 1 | -1,
): number {
  const last = at === null ? -1 : all.indexOf(at);
  if (last >= 0) return (last + step + all.length) % all.length;
  if (active === null) return step > 0 ? 0 : all.length - 1;
  const places = new Map(readingOrder(plan).map((id, place) => [id, place]));
  const from = places.get(active) ?? 0;
  if (step > 0)
    return Math.max(
      0,
      all.findIndex((id) => (places.get(id) ?? 0) >= from),
    );
  const before = all.findLastIndex((id) => (places.get(id) ?? 0) < from);
  return before < 0 ? all.length - 1 : before;
}
