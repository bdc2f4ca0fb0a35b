import type { Action } from '../../editor/action.ts';
import type { Editor } from '../../editor/editor.ts';

/** The field in which a title is typed there, if any. */
export const titleField = (target: EventTarget | null): HTMLElement | null =>
  target instanceof HTMLElement && target.dataset['titleEditor'] !== undefined ? target : null;

/** Keeps the title being typed, as leaving its field does; then the action goes on from its node. */
export function runAfterTitle(editor: Editor, action: Action, field: HTMLElement): void {
  const id = editor.session.editing?.id;
  field.blur();
  if (editor.session.editing) return field.focus();
  // A new node left without a title has vanished: nothing goes on from it.
  if (id && editor.plan.nodes[id]) void action.run(editor);
  if (!editor.session.editing) editor.viewport?.focus();
}
