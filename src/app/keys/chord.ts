/** What of a keyboard event decides; tests make it by hand. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A key with what is held down meanwhile. */
export interface Chord {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** The keyboard in front of a person. */
export interface Keyboard {
  readonly isMac: boolean;
  /** Whether its letters are Latin ones. */
  readonly isLatin: boolean;
}

/** Where a sign sits on a US keyboard, for layouts that write none of our signs there. */
const CODE_OF_SIGN: Readonly<Record<string, string>> = {
  '.': 'Period',
  ',': 'Comma',
  '/': 'Slash',
  '-': 'Minus',
  '=': 'Equal',
};

/** `mod+shift+z`, `alt+arrowup`, `mod++`. */
export function chordOf(text: string): Chord {
  const key = text.endsWith('++') ? '+' : (text.split('+').at(-1) ?? '');
  const held = text.slice(0, text.length - key.length).split('+');
  return { key, mod: held.includes('mod'), alt: held.includes('alt'), shift: held.includes('shift') };
}

/** The one way a chord is written, whatever order its parts were named in. */
export const chordText = ({ key, mod, alt, shift }: Chord): string =>
  [mod && 'mod', alt && 'alt', shift && 'shift', key].filter(Boolean).join('+');

const isLetter = (key: string) => /^\p{L}$/u.test(key);
const isLatinLetter = (key: string) => /^\p{Script=Latin}$/u.test(key);
const isForeignLetter = (key: string) => isLetter(key) && !isLatinLetter(key);

/** AltGr only helps to write a sign, though Windows tells of it as Ctrl and Alt. */
export function pressOf(event: KeyPress & Pick<KeyboardEvent, 'getModifierState'>): KeyPress {
  const { key, code, metaKey, shiftKey } = event;
  const isWriting = event.getModifierState('AltGraph');
  const [ctrlKey, altKey] = [event.ctrlKey && !isWriting, event.altKey && !isWriting];
  return { key, code, metaKey, shiftKey, ctrlKey, altKey };
}

/** Whether this key press shows which script the keyboard writes, and if so whether it is Latin. */
export const showsLatin = ({ key, code }: KeyPress): boolean | null =>
  code.startsWith('Key') && isLetter(key) ? isLatinLetter(key) : null;

/** What is held down, or null if it is nothing we listen to (Ctrl on a Mac, the Windows key). */
export function heldWith(press: KeyPress, isMac: boolean): Omit<Chord, 'key'> | null {
  const [mod, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  return other ? null : { mod, alt: press.altKey, shift: press.shiftKey };
}

/**
 * Letters are those the keyboard writes where it writes Latin (AZERTY, QWERTZ), and those printed on the US key where
 * it does not, so that Ctrl+Я is Ctrl+Z. Digits are always the key in the digit row or on the pad. Signs are those
 * written, whatever had to be held down to write them.
 */
export function matches(press: KeyPress, chord: Chord, keyboard: Keyboard): boolean {
  const held = heldWith(press, keyboard.isMac);
  if (!held || held.mod !== chord.mod || held.alt !== chord.alt) return false;
  const { key } = chord;
  const isShiftRight = held.shift === chord.shift;
  if (/^[a-z]$/.test(key)) return isShiftRight && letterOf(press, keyboard) === key;
  if (/^\d$/.test(key)) return isShiftRight && digitOf(press) === key;
  if (key.length !== 1 || isLetter(key)) return isShiftRight && nameOf(press) === key;
  return press.key === key || (!press.shiftKey && signOf(press, keyboard) === key);
}

/** The Latin letter a press means. */
export function letterOf({ key, code, altKey }: KeyPress, { isMac, isLatin }: Keyboard): string | undefined {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  // A letter of another script, or a sign that Option has made of one on a Mac: then the key itself is meant.
  const isPlaceMeant = isLetter(key) || key.length > 1 || !isLatin || (isMac && altKey);
  return isPlaceMeant ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined;
}

export const digitOf = ({ code }: KeyPress): string | undefined => /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];

/** A key by its name, as chords write it. */
export const nameOf = ({ key }: KeyPress): string => (key === ' ' ? 'space' : key.toLowerCase());

/** The sign printed on the US key where the keyboard writes another script. */
function signOf({ key, code }: KeyPress, { isLatin }: Keyboard): string | undefined {
  if (isLatin && !isForeignLetter(key)) return undefined;
  return Object.keys(CODE_OF_SIGN).find((sign) => CODE_OF_SIGN[sign] === code);
}
