import type { Action, KeyScope } from '../../editor/action.ts';
import { IS_MAC } from '../../ui/keys.tsx';
import type { App } from '../app.ts';
import { type Chord, chordOf, matches, showsLatin } from './chord.ts';
import { isInFront, isInTree, isTyping } from './place.ts';

interface Binding {
  readonly action: Action;
  readonly chord: Chord;
}

export const bindingsOf = (actions: Iterable<Action>): readonly Binding[] =>
  [...actions]
    .filter(({ native }) => !native)
    .flatMap((action) => (action.keys ?? []).map((keys) => ({ action, chord: chordOf(keys) })));

/** The one listener for keys: it looks first, and what it takes nobody else gets. */
export function listenToKeys(app: App): () => void {
  const bindings = bindingsOf(app.actions.values());
  let layoutIsLatin = true;
  const onKey = (event: KeyboardEvent) => {
    layoutIsLatin = showsLatin(event) ?? layoutIsLatin;
    if (event.defaultPrevented || event.isComposing) return;
    const action = bindings.find(
      (binding) => matches(event, binding.chord, IS_MAC, layoutIsLatin) && applies(app, binding, event),
    )?.action;
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    void action.run(app.editor);
  };
  document.addEventListener('keydown', onKey, { capture: true });
  return () => document.removeEventListener('keydown', onKey, { capture: true });
}

function applies(app: App, { action, chord }: Binding, { target }: KeyboardEvent): boolean {
  if (isInFront(target) || app.store.getState().dialog !== null) return false;
  if (isTyping(target) && !action.whileTyping) return false;
  if (!isInScope(action.scope ?? 'app', target)) return false;
  // With nothing selected Tab leaves the tree: Escape, then Tab, is the way out of it.
  if (chord.key === 'tab' && app.editor?.session.selection.length === 0) return false;
  return action.enabled?.(app.editor) ?? true;
}

const isInScope = (scope: KeyScope, target: EventTarget | null): boolean =>
  scope === 'app' || isInTree(target);
