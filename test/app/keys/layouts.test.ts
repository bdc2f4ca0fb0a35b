import { describe, expect, test } from 'vitest';
import { chordOf, type KeyPress } from '../../../src/app/keys/chord.ts';
import { bindingsOf, bound } from '../../../src/app/keys/keymap.ts';
import type { KeyScope } from '../../../src/editor/action.ts';
import { KEYS_OF, openApp } from './open-app.ts';
import { LAYOUTS, pressOn, type KeyboardLayout } from './layouts.ts';

const app = await openApp();
const bindings = bindingsOf(app.actions.values());
/** What takes keys from all else: a chosen arrow, a presentation. */
const worldOf = (scope: KeyScope | undefined) => (scope === 'link' || scope === 'stage' ? scope : null);
/** What a press means there, or where neither is. */
const meant = (
  press: KeyPress,
  { isLatin }: Pick<KeyboardLayout, 'isLatin'>,
  world: ReturnType<typeof worldOf> = null,
) => [
  ...new Set(
    bound(bindings, press, { isMac: false, isLatin })
      .filter(({ action }) => worldOf(action.scope) === world)
      .map(({ action }) => action.id),
  ),
];
const given = [...app.actions.values()].filter(({ native }) => !native).flatMap(KEYS_OF);

describe.each(LAYOUTS)('on a $name keyboard', (layout) => {
  test.each(given)('$keys is $id, and nothing else', ({ id, keys }) => {
    const world = worldOf(app.actions.get(id)?.scope);
    expect(meant(pressOn(layout, keys), layout, world)).toEqual([id]);
  });

  test('no letter, digit or sign of a title but those of the table is a command', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'
      .split('')
      .flatMap((letter) => [pressOn(layout, letter), pressOn(layout, `shift+${letter}`)]);
    const digits = '0123456789'.split('').map((digit) => pressOn(layout, digit));
    expect([...letters, ...digits].flatMap((press) => meant(press, layout))).toEqual([]);
  });
});

describe('what is written in other places than on a US keyboard', () => {
  const press = (key: string, code: string, held = ''): KeyPress => ({
    ...{ key, code, metaKey: false },
    ...{ ctrlKey: held.includes('ctrl'), altKey: held.includes('alt'), shiftKey: held.includes('shift') },
  });
  const latin = { isLatin: true };

  test.each([
    ['German Shift+7 writes /', press('/', 'Digit7', 'shift'), latin, ['fold']],
    ['German Shift+1 is its key', press('!', 'Digit1', 'shift'), latin, ['zoomAll']],
    ['German - is on the US slash', press('-', 'Slash'), latin, []],
    ['French Shift+1 writes 1', press('1', 'Digit1', 'shift'), latin, ['zoomAll']],
    ['French Alt+6 is a key, not the minus it writes', press('-', 'Digit6', 'alt'), latin, ['level6']],
    ['French Ctrl+6 writes a minus', press('-', 'Digit6', 'ctrl'), latin, ['zoomOut']],
    ['French Ctrl+; is not Ctrl+.', press(';', 'Comma', 'ctrl'), latin, []],
    ['French Ctrl+, is not Ctrl+M', press(',', 'KeyM', 'ctrl'), latin, []],
    ['French AltGr+0 writes @', press('@', 'Digit0'), latin, []],
    ['Russian ю is on the US full stop', press('ю', 'Period', 'ctrl'), latin, ['focusBranch']],
    ['Russian . is on the US slash', press('.', 'Slash'), { isLatin: false }, ['fold']],
    ['Russian Ctrl with its own full stop', press('.', 'Slash', 'ctrl'), { isLatin: false }, ['focusBranch']],
    ['the number pad', press('/', 'NumpadDivide'), latin, ['fold']],
    ['the number pad', press('+', 'NumpadAdd', 'ctrl'), latin, ['zoomIn']],
    ['the number pad', press('-', 'NumpadSubtract', 'ctrl'), latin, ['zoomOut']],
  ])('%s', (_what, by, layout, ids) => expect(meant(by, layout)).toEqual(ids));
});

test('every chord is written in the one way', () => {
  for (const { keys } of given) expect(chordOf(keys).key).not.toBe('');
});
