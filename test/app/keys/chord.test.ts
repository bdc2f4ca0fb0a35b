import { describe, expect, test } from 'vitest';
import {
  chordOf,
  chordText,
  type KeyPress,
  matches,
  pressOf,
  showsLatin,
} from '../../../src/app/keys/chord.ts';

const press = (key: string, code: string, held = ''): KeyPress => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});
const isPressed = (chord: string, by: KeyPress, { isMac = false, latin = true } = {}) =>
  matches(by, chordOf(chord), { isMac, isLatin: latin });

describe('a chord', () => {
  test.each([
    ['mod+shift+z', { key: 'z', mod: true, alt: false, shift: true }],
    ['alt+arrowup', { key: 'arrowup', mod: false, alt: true, shift: false }],
    ['mod++', { key: '+', mod: true, alt: false, shift: false }],
    ['mod+-', { key: '-', mod: true, alt: false, shift: false }],
    ['/', { key: '/', mod: false, alt: false, shift: false }],
  ])('%s is taken apart and put together', (text, chord) => {
    expect(chordOf(text)).toEqual(chord);
    expect(chordText(chord)).toBe(text);
  });
});

describe('letters', () => {
  test.each([
    ['US', press('z', 'KeyZ', 'ctrl')],
    ['with Caps Lock', press('Z', 'KeyZ', 'ctrl')],
    ['Russian: Ctrl+Я', press('я', 'KeyZ', 'ctrl')],
    ['Greek', press('ζ', 'KeyZ', 'ctrl')],
    ['German QWERTZ, where Z is on the Y key', press('z', 'KeyY', 'ctrl')],
    ['French AZERTY, where Z is on the W key', press('z', 'KeyW', 'ctrl')],
  ])('undo on %s', (_layout, by) => expect(isPressed('mod+z', by)).toBe(true));

  test.each([
    ['the US place of Z on QWERTZ is Y', press('y', 'KeyZ', 'ctrl')],
    ['the US place of Z on AZERTY is W', press('w', 'KeyZ', 'ctrl')],
    ['redo', press('z', 'KeyZ', 'ctrl shift')],
    ['without Ctrl', press('z', 'KeyZ')],
    ['with Cmd on a PC', press('z', 'KeyZ', 'meta')],
    ['with Alt', press('z', 'KeyZ', 'ctrl alt')],
    ['a sign on the US place of a letter', press(',', 'KeyZ', 'ctrl')],
  ])('no undo: %s', (_what, by) => expect(isPressed('mod+z', by)).toBe(false));

  test('redo on a Russian keyboard', () =>
    expect(isPressed('mod+shift+z', press('Я', 'KeyZ', 'ctrl shift'))).toBe(true));

  test('Cmd on a Mac, and Ctrl not', () => {
    expect(isPressed('mod+z', press('z', 'KeyZ', 'meta'), { isMac: true })).toBe(true);
    expect(isPressed('mod+z', press('z', 'KeyZ', 'ctrl'), { isMac: true })).toBe(false);
  });

  test('Option writes other signs on a Mac: the key counts', () =>
    expect(isPressed('alt+i', press('ˆ', 'KeyI', 'alt'), { isMac: true })).toBe(true));
});

describe('digits are keys, whatever they write', () => {
  test.each([
    ['US', press('1', 'Digit1', 'alt')],
    ['AZERTY', press('&', 'Digit1', 'alt')],
    ['the number pad', press('1', 'Numpad1', 'alt')],
  ])('Alt+1 on %s', (_layout, by) => expect(isPressed('alt+1', by)).toBe(true));
  test('Shift+1 writes an exclamation mark', () =>
    expect(isPressed('shift+1', press('!', 'Digit1', 'shift'))).toBe(true));
});

describe('signs are what is written', () => {
  test.each([
    ['?', 'US', press('?', 'Slash', 'shift')],
    ['?', 'German', press('?', 'Minus', 'shift')],
    ['?', 'Russian', press('?', 'Digit7', 'shift')],
    ['/', 'US', press('/', 'Slash')],
    ['/', 'German', press('/', 'Digit7', 'shift')],
    ['mod++', 'German', press('+', 'BracketRight', 'ctrl')],
    ['mod++', 'the number pad', press('+', 'NumpadAdd', 'ctrl')],
    ['mod+.', 'US', press('.', 'Period', 'ctrl')],
  ])('%s on %s', (chord, _layout, by) => expect(isPressed(chord, by)).toBe(true));

  test('where a Russian keyboard writes another sign, the key of a US one counts', () => {
    expect(isPressed('mod+.', press('ю', 'Period', 'ctrl'), { latin: false })).toBe(true);
    expect(isPressed('/', press('.', 'Slash'), { latin: false })).toBe(true);
    expect(isPressed('/', press('.', 'Slash'), { latin: true })).toBe(false);
  });
});

describe('named keys', () => {
  test('mind what is held down', () => {
    expect(isPressed('enter', press('Enter', 'Enter'))).toBe(true);
    expect(isPressed('enter', press('Enter', 'Enter', 'shift'))).toBe(false);
    expect(isPressed('shift+arrowup', press('ArrowUp', 'ArrowUp', 'shift'))).toBe(true);
    expect(isPressed('arrowup', press('ArrowUp', 'ArrowUp', 'shift'))).toBe(false);
  });
});

test('AltGr writes: what Windows tells of it as Ctrl and Alt is not held down', () => {
  const event = {
    ...press('€', 'KeyE', 'ctrl alt'),
    getModifierState: (name: string) => name === 'AltGraph',
  };
  expect(pressOf(event)).toEqual(press('€', 'KeyE'));
});

test('only letters tell which script the keyboard writes', () => {
  expect(showsLatin(press('я', 'KeyZ'))).toBe(false);
  expect(showsLatin(press('z', 'KeyY'))).toBe(true);
  expect(showsLatin(press('1', 'Digit1'))).toBe(null);
  expect(showsLatin(press('Enter', 'Enter'))).toBe(null);
});
