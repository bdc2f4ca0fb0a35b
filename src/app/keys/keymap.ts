import type { Action, KeyScope } from '../../editor/action.ts';
import { writesSign } from '../../ui/key-press.ts';
import { IS_MAC } from '../../ui/keys.tsx';
import { bringKeyboard } from '../../ui/take-keyboard.ts';
import type { App } from '../app.ts';
import { type Chord, chordOf, type Keyboard, type KeyPress, matches, pressOf, showsLatin } from './chord.ts';
import { runAfterTitle, titleField } from './in-title.ts';
import { isInFront, isInTree, isOnButton, isTyping } from './place.ts';
import { typeAhead, typeTitleAhead } from './type-ahead.ts';

export interface Binding {
  readonly action: Action;
  readonly chord: Chord;
}

export const bindingsOf = (actions: Iterable<Action>): readonly Binding[] =>
  [...actions]
    .filter(({ native }) => !native)
    .flatMap((action) => (action.keys ?? []).map((keys) => ({ action, chord: chordOf(keys) })))
    // A presentation has its keys before everything else.
    .toSorted((a, b) => Number(b.action.scope === 'stage') - Number(a.action.scope === 'stage'));

/** What a press means, wherever the keyboard is. */
export const bound = (bindings: readonly Binding[], press: KeyPress, keyboard: Keyboard) =>
  bindings.filter(({ chord }) => matches(press, chord, keyboard));

/** What the last letter typed has shown of the keyboard; Latin until then. */
let isLatin = true;
export const keyboardNow = (): Keyboard => ({ isMac: IS_MAC, isLatin });

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Has a field hear a key that was pressed a moment before it had the keyboard; what is written goes there by itself. */
function handOver(event: KeyboardEvent, field: HTMLElement): void {
  event.stopPropagation();
  if (writesSign(event) || event.key === 'Process' || event.key === 'Dead') return;
  const isDone = !field.dispatchEvent(new KeyboardEvent('keydown', event));
  if (isDone) event.preventDefault();
}

/** The one listener for keys: it looks first, and what it takes nobody else gets. */
export function listenToKeys(app: App): () => void {
  let { actions } = app;
  let bindings = bindingsOf(actions.values());
  const onKey = (event: KeyboardEvent) => {
    const field = bringKeyboard();
    if (field) return handOver(event, field);
    const press = pressOf(event);
    isLatin = showsLatin(press) ?? isLatin;
    if (event.defaultPrevented || event.isComposing) return;
    if (app.actions !== actions) {
      ({ actions } = app);
      bindings = bindingsOf(actions.values());
    }
    if (typeTitleAhead(app, event)) return take(event);
    const found = bound(bindings, press, keyboardNow()).find((binding) => applies(app, binding, event));
    if (!found && !typeAhead(app, event)) return;
    take(event);
    if (found) run(app, found.action, event.target);
  };
  document.addEventListener('keydown', onKey, { capture: true });
  return () => document.removeEventListener('keydown', onKey, { capture: true });
}

function run({ editor }: App, action: Action, target: EventTarget | null): void {
  const title = titleField(target);
  if (title && editor && action.inTitle) runAfterTitle(editor, action, title);
  else void action.run(editor);
}

function applies(app: App, { action, chord }: Binding, { target }: KeyboardEvent): boolean {
  if (isInFront(target) || app.store.getState().dialog !== null) return false;
  if (!isHeard(action, chord, target)) return false;
  if (action.scope === 'stage' && !app.editor?.session.presenting) return false;
  // A button that has the keyboard is pressed by it.
  if (chord.key === 'space' && isOnButton(target)) return false;
  // With nothing selected Tab leaves the tree: Escape, then Tab, is the way out of it.
  if (chord.key === 'tab' && app.editor?.session.selection.length === 0) return false;
  return action.enabled?.(app.editor) ?? true;
}

/** Whether an action is listened for there. */
function isHeard(action: Action, chord: Chord, target: EventTarget | null): boolean {
  if (action.inTitle && titleField(target)) return true;
  // On a Mac the Option key helps to write signs.
  const isWriting = IS_MAC && chord.alt && !chord.mod;
  if (isTyping(target) && (!action.whileTyping || isWriting)) return false;
  return isInScope(action.scope ?? 'app', target);
}

const isInScope = (scope: KeyScope, target: EventTarget | null): boolean =>
  scope === 'app' || scope === 'stage' || isInTree(target);
