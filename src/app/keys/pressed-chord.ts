import type { Action } from '../../editor/action.ts';
import { type Chord, chordOf, chordText, digitOf, heldWith, type Keyboard, type KeyPress } from './chord.ts';
import { letterOf, matches, nameOf } from './chord.ts';

/** Why these keys cannot be an action's: the message `keys:refused.<code>`. */
export type KeyRefusal =
  | { readonly code: 'browser' | 'typing'; readonly chord: string }
  | { readonly code: 'system'; readonly chord: string; readonly action: Action }
  | { readonly code: 'unusable' };

export type Pressed =
  | { readonly type: 'nothing' }
  | { readonly type: 'chord'; readonly chord: string }
  | { readonly type: 'refused'; readonly refusal: KeyRefusal };

const HOLDING = ['control', 'shift', 'alt', 'altgraph', 'meta', 'os', 'fn', 'fnlock', 'hyper', 'super'];
const UNUSABLE = [
  ...['dead', 'process', 'unidentified', 'compose'],
  ...['capslock', 'numlock', 'scrolllock', 'contextmenu', 'printscreen', 'pause'],
];
/** Never given to a page, or not everywhere: closing and opening of tabs and windows, and the way between them. */
const KEPT_BY_BROWSER = [
  ...['mod+w', 'mod+shift+w', 'mod+t', 'mod+shift+t', 'mod+n', 'mod+shift+n', 'mod+shift+p', 'mod+q'],
  ...['mod+tab', 'mod+shift+tab', 'mod+pageup', 'mod+pagedown', 'mod+f4', 'alt+f4', 'alt+tab', 'alt+space'],
];
const KEPT_BY_MAC = ['mod+h', 'mod+m', 'mod+space'];

/** The chord that a press would make the key of an action. */
export function pressedChord(press: KeyPress, keyboard: Keyboard, actions: Iterable<Action>): Pressed {
  const name = nameOf(press);
  if (HOLDING.includes(name)) return { type: 'nothing' };
  const held = heldWith(press, keyboard.isMac);
  if (!held || UNUSABLE.includes(name)) return { type: 'refused', refusal: { code: 'unusable' } };
  const chord = chordIn(press, held, keyboard);
  const text = chordText(chord);
  const system = [...actions].find(
    (action) => action.native && action.keys?.some((keys) => matches(press, chordOf(keys), keyboard)),
  );
  if (system) return { type: 'refused', refusal: { code: 'system', chord: text, action: system } };
  const kept = keyboard.isMac ? [...KEPT_BY_BROWSER, ...KEPT_BY_MAC] : KEPT_BY_BROWSER;
  if (kept.includes(text)) return { type: 'refused', refusal: { code: 'browser', chord: text } };
  if (begins(chord)) return { type: 'refused', refusal: { code: 'typing', chord: text } };
  return { type: 'chord', chord: text };
}

function chordIn(press: KeyPress, held: Omit<Chord, 'key'>, keyboard: Keyboard): Chord {
  const key = letterOf(press, keyboard) ?? digitOf(press);
  if (key !== undefined) return { ...held, key };
  const name = nameOf(press);
  // Whatever had to be held down to write a sign is part of the sign.
  const isSign = name.length === 1 && !/^\p{L}$/u.test(name);
  return { ...held, key: name, shift: held.shift && !isSign };
}

/** With a node selected, letters, digits and the space begin its title. */
const begins = ({ key, mod, alt, shift }: Chord): boolean =>
  !mod && !alt && (/^\p{L}$/u.test(key) || key === 'space' || (/^\d$/.test(key) && !shift));
