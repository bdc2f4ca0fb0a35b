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

const isLetter = (key: string) => /^\p{L}$/u.test(key);
const isLatin = (key: string) => /^\p{Script=Latin}$/u.test(key);

/** Whether this key press shows which script the keyboard writes, and if so whether it is Latin. */
export const showsLatin = ({ key, code }: KeyPress): boolean | null =>
  code.startsWith('Key') && isLetter(key) ? isLatin(key) : null;

/**
 * Letters are those the keyboard writes where it writes Latin (AZERTY, QWERTZ), and those printed on the US key where
 * it does not, so that Ctrl+Я is Ctrl+Z. Digits are always the key in the digit row or on the pad. Signs are those
 * written, whatever had to be held down to write them.
 */
export function matches(press: KeyPress, chord: Chord, isMac: boolean, layoutIsLatin = true): boolean {
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  if (mod !== chord.mod || other || press.altKey !== chord.alt) return false;
  const { key } = chord;
  if (/^[a-z]$/.test(key)) return press.shiftKey === chord.shift && writtenLetter(press) === key;
  if (/^\d$/.test(key)) {
    return press.shiftKey === chord.shift && [`Digit${key}`, `Numpad${key}`].includes(press.code);
  }
  if (key.length === 1) {
    if (press.key === key) return true;
    return !layoutIsLatin && !press.shiftKey && press.code === CODE_OF_SIGN[key];
  }
  return press.shiftKey === chord.shift && press.key.toLowerCase() === key;
}

function writtenLetter({ key, code }: KeyPress): string | undefined {
  if (key.length === 1 && isLetter(key) && isLatin(key)) {
    // With Alt some layouts write an accented letter: then the key itself is meant.
    if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  }
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}
