import { useState } from 'react';
import type { Action } from '../../editor/action.ts';
import { printedText } from '../../ui/keys.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { actionName, message } from '../words.ts';
import { chordOf, matches, pressOf } from './chord.ts';
import { keyboardNow } from './keymap.ts';
import { changed, type KeyChange, keyChange } from './own-keys.ts';
import { type KeyRefusal, pressedChord } from './pressed-chord.ts';

/** How far the change of one action's keys has come: waiting for them, or for a word on whom they are taken from. */
export type Asking =
  | { readonly id: string; readonly step: 'listening'; readonly refusal: KeyRefusal | null }
  | { readonly id: string; readonly step: 'clash'; readonly change: KeyChange };

export interface KeyChanging {
  readonly asking: Asking | null;
  listen(id: string): void;
  cancel(): void;
  press(id: string, event: KeyboardEvent): void;
  /** Takes the keys from those who have them. */
  takeOver(change: KeyChange): void;
  reset(action: Action): void;
  resetAll(): void;
}

/** Gives actions other keys, one at a time. */
export function useKeyChange(): KeyChanging {
  const app = useApp();
  const actions = useAppState((state) => state.actions);
  const [asking, setAsking] = useState<Asking | null>(null);

  const take = (change: KeyChange) => {
    setAsking(null);
    void app.prefer({ keys: changed(app.preferences.keys, app.given, change) });
    const keys = change.keys.map(printedText).join(', ') || message('keys:none');
    app.say(message('keys:changed', { action: actionName(change), keys }));
  };
  const settle = (change: KeyChange) => {
    if (change.losers.length > 0) setAsking({ id: change.id, step: 'clash', change });
    else take(change);
  };
  return {
    asking,
    listen: (id) => setAsking({ id, step: 'listening', refusal: null }),
    cancel: () => setAsking(null),
    press(id, event) {
      const press = pressOf(event);
      const keyboard = keyboardNow();
      const pressed = pressedChord(press, keyboard, app.given.values());
      if (pressed.type === 'refused') setAsking({ id, step: 'listening', refusal: pressed.refusal });
      if (pressed.type !== 'chord') return;
      // Whoever would hear this press has the keys, however they are written.
      settle(keyChange(actions, id, [pressed.chord], (chord) => matches(press, chordOf(chord), keyboard)));
    },
    takeOver: take,
    reset: ({ id }) => settle(keyChange(actions, id, app.given.get(id)?.keys ?? [])),
    resetAll() {
      setAsking(null);
      void app.prefer({ keys: {} });
      app.say(message('keys:allReset'));
    },
  };
}
