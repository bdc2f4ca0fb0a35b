import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { childrenOf, parentOf } from '../../domain/tree/tree.ts';
import { ancestors, topmost } from '../../domain/tree/walk.ts';
import type { Action } from '../action.ts';
import type { Editor } from '../editor.ts';

/** The node that keys act from: the last one selected. */
export const activeNode = (editor: Editor): NodeId | null => editor.session.selection.at(-1) ?? null;

export const isEditable = (editor: Editor | null): editor is Editor =>
  editor !== null && !editor.store.getState().readOnly;
export const hasSelection = (editor: Editor | null): boolean =>
  editor !== null && editor.session.selection.length > 0;
/** An arrow is chosen. */
export const hasLink = (editor: Editor | null): boolean => editor !== null && editor.session.link !== null;
export const canEditSelection = (editor: Editor | null): boolean =>
  isEditable(editor) && hasSelection(editor);

/** `run` of an action that has nothing to do where there is no plan. */
export const onEditor =
  (run: (editor: Editor) => void): Action['run'] =>
  (editor) => {
    if (editor) run(editor);
  };

/** An action that needs a plan that may be changed. */
export const onPlan = (action: Omit<Action, 'enabled' | 'run'> & { run(editor: Editor): void }): Action => ({
  ...action,
  enabled: isEditable,
  run: onEditor(action.run),
});

/** An action that needs something selected in a plan that may be changed. */
export const onSelection = (
  action: Omit<Action, 'enabled' | 'run'> & { run(editor: Editor, active: NodeId): void },
): Action => ({
  ...action,
  enabled: canEditSelection,
  run: onEditor((editor) => {
    const active = activeNode(editor);
    if (active) action.run(editor, active);
  }),
});

/** The selected branches as they stand in the tree, from the top down. */
export function selectedTops(editor: Editor): NodeId[] {
  const { plan, session } = editor;
  const places = new Map(session.selection.map((id) => [id, placeOf(plan, id)]));
  return topmost(plan, session.selection).toSorted((a, b) =>
    comparePlaces(places.get(a) ?? [], places.get(b) ?? []),
  );
}

/** Position among siblings at every level from the root down. */
const placeOf = (plan: Plan, id: NodeId): number[] =>
  [id, ...ancestors(plan, id)].map((at) => childrenOf(plan, parentOf(plan, at)).indexOf(at)).toReversed();

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const step = (a[i] ?? 0) - (b[i] ?? 0);
    if (step !== 0) return step;
  }
  return a.length - b.length;
}
