import { IS_MAC } from './keys.tsx';

/** What of a key press decides; tests make it by hand. */
export interface KeyPress {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

type KeyEvent = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>;

/** AltGr only helps to write a sign, though Windows tells of it as Ctrl and Alt. */
export function keyPressOf(event: KeyEvent): KeyPress {
  const { key, ctrlKey, metaKey, altKey, shiftKey: shift } = event;
  const isWriting = event.getModifierState('AltGraph');
  return { key, mod: (IS_MAC ? metaKey : ctrlKey) && !isWriting, alt: altKey && !isWriting, shift };
}

/** Whether a key by itself writes a sign: one character, however many bytes it takes; a space begins no text. */
export const isSign = (key: string): boolean => [...key].length === 1 && key.trim() !== '';

/** Whether a key press writes something, as `€` is by AltGr. */
export const writesSign = (event: KeyboardEvent): boolean => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isHeld = (ctrlKey || altKey) && !event.getModifierState('AltGraph');
  return isSign(key) && !isHeld && !metaKey;
};
