import styles from './keys.module.css';

/** Cmd stands where Ctrl does elsewhere. */
export const IS_MAC = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);

/** What is printed on the key; letters and digits are printed as themselves. */
const PRINTED: Readonly<Record<string, string>> = {
  mod: IS_MAC ? '⌘' : 'Ctrl',
  shift: IS_MAC ? '⇧' : 'Shift',
  alt: IS_MAC ? '⌥' : 'Alt',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  enter: 'Enter',
  tab: 'Tab',
  escape: 'Esc',
  delete: 'Delete',
  backspace: 'Backspace',
  insert: 'Insert',
  home: 'Home',
  // The menu key has a picture on it, not a word.
  contextmenu: '☰',
  end: 'End',
  space: 'Space',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  '-': '−',
  '=': '+',
};

/** The keys of a chord such as `mod+shift+z`, as printed on the keyboard. */
export const printedKeys = (chord: string): string[] =>
  splitChord(chord).map((key) => PRINTED[key] ?? key.toUpperCase());

/** `Ctrl+Shift+Z`, to stand in a sentence. */
export const printedText = (chord: string): string => printedKeys(chord).join('+');

/** For tooltips of plain text: "Undo (Ctrl+Z)". */
export const withKeys = (name: string, chord: string | undefined): string =>
  chord === undefined ? name : `${name} (${printedText(chord)})`;

/** `mod++` names the plus key itself. */
const splitChord = (chord: string): string[] =>
  chord.endsWith('++') ? [...chord.slice(0, -2).split('+'), '+'] : chord.split('+');

export const Keys = ({ chord }: { readonly chord: string }) => (
  <span className={styles['keys']}>
    {printedKeys(chord).map((key) => (
      <kbd key={key} className={styles['key']}>
        {key}
      </kbd>
    ))}
  </span>
);
