import { describe, expect, test } from 'vitest';
import {
  changed,
  heardAs,
  keyChange,
  type OwnKeys,
  readOwnKeys,
  withOwnKeys,
} from '../../../src/app/keys/own-keys.ts';
import { chordOf, type KeyPress, matches } from '../../../src/app/keys/chord.ts';
import { pressedChord } from '../../../src/app/keys/pressed-chord.ts';
import { openApp } from './open-app.ts';

const { given } = await openApp();
const PC = { isMac: false, isLatin: true };
const press = (key: string, code: string, held = ''): KeyPress => ({
  ...{ key, code, metaKey: held.includes('meta') },
  ...{ ctrlKey: held.includes('ctrl'), altKey: held.includes('alt'), shiftKey: held.includes('shift') },
});
const keysOf = (own: OwnKeys, id: string) => withOwnKeys(given, own).get(id)?.keys;
/** Presses new keys for an action, and takes them over from whoever has them. */
function pressFor(own: OwnKeys, id: string, by: KeyPress) {
  const actions = withOwnKeys(given, own);
  const pressed = pressedChord(by, PC, given.values());
  if (pressed.type !== 'chord') throw new Error(pressed.type);
  const change = keyChange(actions, id, [pressed.chord], (chord) => matches(by, chordOf(chord), PC));
  return { change, own: changed(own, given, change) };
}

describe('keys of one’s own', () => {
  test('stand in place of those that were given, for an action without keys too', () => {
    const { change, own } = pressFor({}, 'redo', press('r', 'KeyR', 'alt'));
    expect(change.losers).toEqual([]);
    expect(own).toEqual({ redo: ['alt+r'] });
    expect(keysOf(own, 'redo')).toEqual(['alt+r']);
    expect(keysOf({ 'theme.dark': ['f9'] }, 'theme.dark')).toEqual(['f9']);
  });

  test('a clash is named, and taken over', () => {
    const { change, own } = pressFor({}, 'rename', press('d', 'KeyD', 'ctrl'));
    expect(change.losers.map(({ action }) => action.id)).toEqual(['duplicate']);
    expect(own).toEqual({ rename: ['mod+d'], duplicate: [] });
    expect(keysOf(own, 'duplicate')).toEqual([]);
  });

  test('a clash there is only on this keyboard is found: Shift+7 is / on a German one', () => {
    const { change, own } = pressFor({}, 'zoomSelection', press('/', 'Digit7', 'shift'));
    expect(change.losers.map(({ action }) => action.id)).toEqual(['fold']);
    expect(own).toEqual({ zoomSelection: ['shift+7'], fold: [] });
  });

  test('an action that loses one of several keys keeps the others', () => {
    const { own } = pressFor({}, 'zoomAll', press('0', 'Digit0', 'ctrl'));
    expect(keysOf(own, 'zoomActual')).toEqual(['shift+0']);
  });

  test('given keys come back, from whoever has them by now', () => {
    const { own } = pressFor({}, 'rename', press('d', 'KeyD', 'ctrl'));
    const back = keyChange(withOwnKeys(given, own), 'duplicate', ['mod+d']);
    expect(back.losers.map(({ action }) => action.id)).toEqual(['rename']);
    expect(changed(own, given, back)).toEqual({ rename: [] });
    expect(changed({ rename: [] }, given, keyChange(given, 'rename', ['f2']))).toEqual({});
  });

  test('no two actions ever have the same key, whatever was stored', () => {
    const own = { rename: ['mod+d'], tidy: ['mod+d'], copy: ['f9'], find: ['mod+c'], gone: ['f8'] };
    const actions = [...withOwnKeys(given, own).values()];
    const all = actions.flatMap((action) => (action.keys ?? []).map((key) => heardAs(action, key)));
    expect(new Set(all).size).toBe(all.length);
    expect(keysOf(own, 'rename')).toEqual(['mod+d']);
    expect(keysOf(own, 'copy')).toEqual(['mod+c']);
    expect(keysOf(own, 'find')).toEqual([]);
  });
});

describe('what cannot be a key', () => {
  const refusal = (by: KeyPress, keyboard = PC) => {
    const pressed = pressedChord(by, keyboard, given.values());
    return pressed.type === 'refused' ? pressed.refusal.code : pressed.type;
  };
  test.each([
    ['Ctrl+W closes the tab', press('w', 'KeyW', 'ctrl'), 'browser'],
    ['Ctrl+T on a Russian keyboard', press('е', 'KeyT', 'ctrl'), 'browser'],
    ['Ctrl+Shift+N', press('N', 'KeyN', 'ctrl shift'), 'browser'],
    ['Ctrl+Tab', press('Tab', 'Tab', 'ctrl'), 'browser'],
    ['Ctrl+C copies', press('c', 'KeyC', 'ctrl'), 'system'],
    ['a letter begins a title', press('g', 'KeyG'), 'typing'],
    ['a capital too', press('G', 'KeyG', 'shift'), 'typing'],
    ['a German letter', press('ö', 'Semicolon'), 'typing'],
    ['a digit', press('5', 'Digit5'), 'typing'],
    ['the Windows key', press('g', 'KeyG', 'meta'), 'unusable'],
    ['a dead key', press('Dead', 'Equal', 'ctrl'), 'unusable'],
    ['Shift alone', press('Shift', 'ShiftLeft', 'shift'), 'nothing'],
    ['F8 is free', press('F8', 'F8'), 'chord'],
    ['a sign is free', press('#', 'Backslash'), 'chord'],
  ])('%s', (_what, by, expected) => expect(refusal(by)).toBe(expected));

  test('what is pressed is written as it will be heard', () => {
    const said = (by: KeyPress) => pressedChord(by, PC, given.values());
    expect(said(press('?', 'Minus', 'shift ctrl'))).toEqual({ type: 'chord', chord: 'mod+?' });
    expect(said(press('Ö', 'Semicolon', 'shift ctrl'))).toEqual({ type: 'chord', chord: 'mod+shift+ö' });
    expect(said(press(' ', 'Space', 'ctrl'))).toEqual({ type: 'chord', chord: 'mod+space' });
    expect(said(press('+', 'BracketRight', 'ctrl'))).toEqual({ type: 'chord', chord: 'mod++' });
    for (const by of [press('Ö', 'Semicolon', 'shift ctrl'), press(' ', 'Space', 'ctrl')]) {
      const pressed = said(by);
      expect(pressed.type === 'chord' && matches(by, chordOf(pressed.chord), PC)).toBe(true);
    }
  });
});

describe('what is stored', () => {
  test('comes back', () => {
    const own = { redo: ['alt+r'], fold: [], 'goTo.tree': ['mod+shift+ö', 'f12', 'mod++'] };
    expect(readOwnKeys(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });
  test.each([
    [null, {}],
    ['keys', {}],
    [[['redo']], {}],
    [
      { redo: 'alt+r', fold: [7], undo: ['alt+'], find: ['shift+mod+x'], tidy: [''], print: ['alt+p'] },
      { print: ['alt+p'] },
    ],
  ])('and what cannot be read of it costs only itself: %j', (stored, own) =>
    expect(readOwnKeys(stored)).toEqual(own),
  );
});
