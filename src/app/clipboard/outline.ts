import { apply } from '../../domain/commands/apply.ts';
import { emptyPlan } from '../../domain/plan.ts';
import { selectAndReveal } from '../../editor/actions/node-actions.ts';
import { activeNode } from '../../editor/actions/on-selection.ts';
import type { Editor } from '../../editor/editor.ts';
import type { ReadOutline } from '../../formats/outline-text/read-outline.ts';
import type { App } from '../app.ts';
import { freeTitle, keepPlan, nowText } from '../create-plan.ts';
import { refusalWords } from '../notices/refusal-words.ts';
import { message } from '../words.ts';

/** The outline as a branch below what is selected, as one step. */
export function addOutline(editor: Editor, { items }: ReadOutline): void {
  const under = activeNode(editor);
  const root = under === null ? editor.viewport?.newRoot : undefined;
  const typed = root ? items.map((item) => (item.depth === 0 ? { ...root, ...item } : item)) : items;
  const done = editor.dispatch({ type: 'addBranch', under, items: typed });
  if (done.ok) selectAndReveal(editor, done.value.focus ?? []);
}

/** The outline as a plan of its own, called after its one top line if there is just one. */
export async function planFromOutline(app: App, { items }: ReadOutline): Promise<void> {
  const tops = items.filter(({ depth }) => depth === 0);
  const title = (tops.length === 1 && tops[0]?.title) || message('start:newPlanTitle');
  const now = nowText();
  const empty = emptyPlan(freeTitle(app, title), app.preferences.language, now);
  const made = apply(
    empty,
    { type: 'addBranch', under: null, items },
    { now, newId: () => crypto.randomUUID() },
  );
  if (made.ok) await keepPlan(app, made.value.plan);
  else app.toast({ tone: 'refused', ...refusalWords(made.error) });
}
