import { chordOf, type KeyPress } from '../../../src/app/keys/chord.ts';

/** Which key writes a sign: its place on a US keyboard, and whether Shift is held. */
interface Writing {
  readonly code: string;
  readonly shift?: true;
}

export interface KeyboardLayout {
  readonly name: string;
  readonly isLatin: boolean;
  /** What the keys in the places of US letters write; a letter that is not named stands where it does there. */
  readonly letters: Readonly<Record<string, string>>;
  /** What the digit row writes, from 0 to 9, without and with Shift. */
  readonly digits: readonly [plain: string, shifted: string];
  readonly signs: Readonly<Record<string, Writing>>;
}

/** The keys of four keyboards as Windows and Linux have them. */
export const LAYOUTS: readonly KeyboardLayout[] = [
  {
    name: 'US',
    isLatin: true,
    letters: {},
    digits: ['0123456789', ')!@#$%^&*('],
    signs: {
      '/': { code: 'Slash' },
      '?': { code: 'Slash', shift: true },
      '.': { code: 'Period' },
      '-': { code: 'Minus' },
      '=': { code: 'Equal' },
      '+': { code: 'Equal', shift: true },
    },
  },
  {
    name: 'Russian',
    isLatin: false,
    letters: {
      ...{
        KeyQ: 'й',
        KeyW: 'ц',
        KeyE: 'у',
        KeyR: 'к',
        KeyT: 'е',
        KeyY: 'н',
        KeyU: 'г',
        KeyI: 'ш',
        KeyO: 'щ',
      },
      ...{
        KeyP: 'з',
        KeyA: 'ф',
        KeyS: 'ы',
        KeyD: 'в',
        KeyF: 'а',
        KeyG: 'п',
        KeyH: 'р',
        KeyJ: 'о',
        KeyK: 'л',
      },
      ...{ KeyL: 'д', KeyZ: 'я', KeyX: 'ч', KeyC: 'с', KeyV: 'м', KeyB: 'и', KeyN: 'т', KeyM: 'ь' },
    },
    digits: ['0123456789', ')!"№;%:?*('],
    signs: {
      '/': { code: 'Backslash', shift: true },
      '?': { code: 'Digit7', shift: true },
      '.': { code: 'Slash' },
      '-': { code: 'Minus' },
      '=': { code: 'Equal' },
      '+': { code: 'Equal', shift: true },
    },
  },
  {
    name: 'German',
    isLatin: true,
    letters: { KeyY: 'z', KeyZ: 'y' },
    digits: ['0123456789', '=!"§$%&/()'],
    signs: {
      '/': { code: 'Digit7', shift: true },
      '?': { code: 'Minus', shift: true },
      '.': { code: 'Period' },
      '-': { code: 'Slash' },
      '=': { code: 'Digit0', shift: true },
      '+': { code: 'BracketRight' },
    },
  },
  {
    name: 'French',
    isLatin: true,
    letters: { KeyQ: 'a', KeyA: 'q', KeyW: 'z', KeyZ: 'w', Semicolon: 'm', KeyM: ',' },
    digits: ['à&é"\'(-è_ç', '0123456789'],
    signs: {
      '/': { code: 'Period', shift: true },
      '?': { code: 'KeyM', shift: true },
      '.': { code: 'Comma', shift: true },
      '-': { code: 'Digit6' },
      '=': { code: 'Equal' },
      '+': { code: 'Equal', shift: true },
    },
  },
];

/** How a person with this keyboard presses a chord. */
export function pressOn(layout: KeyboardLayout, text: string): KeyPress {
  const { key, mod, alt, shift } = chordOf(text);
  const press = { ctrlKey: mod, metaKey: false, altKey: alt, shiftKey: shift };
  if (/^[a-z]$/.test(key)) return { ...press, ...letterOn(layout, key, shift) };
  if (/^\d$/.test(key)) {
    return { ...press, code: `Digit${key}`, key: layout.digits[shift ? 1 : 0][Number(key)] ?? '' };
  }
  if (key.length > 1) return { ...press, code: key, key: key === 'space' ? ' ' : capital(key) };
  const sign = layout.signs[key];
  if (!sign) throw new Error(`${key} is not on the ${layout.name} keyboard of this test`);
  return { ...press, key, code: sign.code, shiftKey: shift || sign.shift === true };
}

/** Where the keyboard writes Latin, the key that writes the letter; else the key on which the letter is printed too. */
function letterOn({ isLatin, letters }: KeyboardLayout, letter: string, shift: boolean) {
  const usual = `Key${letter.toUpperCase()}`;
  const code = isLatin ? (Object.keys(letters).find((at) => letters[at] === letter) ?? usual) : usual;
  const key = isLatin ? letter : (letters[code] ?? '');
  return { code, key: shift ? key.toUpperCase() : key };
}

/** `arrowup` is told as `ArrowUp`; case does not matter to anybody. */
const capital = (key: string) => key[0]?.toUpperCase() + key.slice(1);
