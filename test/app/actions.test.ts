import { beforeAll, describe, expect, test } from 'vitest';
import { App } from '../../src/app/app.ts';
import { chordOf } from '../../src/app/keys/chord.ts';
import { bindingsOf } from '../../src/app/keys/keymap.ts';
import { heardAs } from '../../src/app/keys/own-keys.ts';
import type { Action } from '../../src/editor/action.ts';
import en from '../../src/i18n/en/actions.json';
import ru from '../../src/i18n/ru/actions.json';
import { VIEWS } from '../../src/views/registry.ts';
import { FakeBrowser } from '../storage/support/fake-browser.ts';

let actions: readonly Action[] = [];

beforeAll(async () => {
  const { workspace } = await new FakeBrowser().tab();
  const app = new App(workspace, { theme: 'system', language: 'en', inspectorOpen: true, keys: {} });
  actions = [...app.actions.values()];
});

/** The text under `goTo.tree` and the like. */
function textAt(messages: object, id: string): unknown {
  return id.split('.').reduce<unknown>((part, key) => Object(part)[key], messages);
}

/** Keys as pressed, so that `mod+=` and `=+mod` would be one. */
const pressed = (text: string) => {
  const { key, mod, alt, shift } = chordOf(text);
  return [mod && 'mod', alt && 'alt', shift && 'shift', key].filter(Boolean).join('+');
};

/** Two actions for one key where both are heard: in the tree, the keys of the whole app are heard too. */
function clashes(all: readonly Action[]): string[] {
  const heard = new Map<string, string[]>();
  for (const action of all) {
    const { id, keys = [] } = action;
    for (const chord of keys) {
      const key = heardAs(action, pressed(chord));
      heard.set(key, [...(heard.get(key) ?? []), id]);
    }
  }
  return [...heard].filter(([, ids]) => ids.length > 1).map(([keys, ids]) => `${keys}: ${ids.join(', ')}`);
}

describe('every action', () => {
  test('is there once', () => {
    expect(actions.length).toBeGreaterThan(50);
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
  });

  test.each([
    ['English', en],
    ['Russian', ru],
  ])('has a name in %s', (_language, messages) => {
    const nameless = actions.filter(({ id }) => typeof textAt(messages, id) !== 'string');
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['English', en],
    ['Russian', ru],
  ])('has a name of its own in %s', (_language, messages) => {
    const names = actions.map(({ id }) => textAt(messages, id));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('has keys of its own', () => expect(clashes(actions)).toEqual([]));
});

test('a clash would be found', () => {
  const run = () => undefined;
  const twins: Action[] = [
    { id: 'one', group: 'edit', keys: ['mod+shift+x'], run },
    { id: 'two', group: 'edit', keys: ['shift+mod+x'], scope: 'tree', run },
    { id: 'three', group: 'edit', keys: ['mod+x'], run },
  ];
  expect(clashes(twins)).toEqual(['mod+shift+x: one, two']);
});

test('the English names that others rely on', () => {
  const names = actions.map(({ id }) => textAt(en, id));
  expect(names).toEqual(
    expect.arrayContaining([
      'New plan',
      'Open file…',
      'Save copy as file…',
      'Import…',
      'Paste outline',
      'Add child',
      'Add sibling',
      'Undo',
      'Redo',
      'Tidy layout',
      'Go to Goal tree',
      'Go to Outline',
    ]),
  );
});

test('every view can be gone to', () => {
  const ids = actions.map(({ id }) => id);
  for (const { id } of VIEWS) expect(ids).toContain(`goTo.${id}`);
});

test('keys that the browser tells of in its own way are shown, not listened to', () => {
  const listened = bindingsOf(actions).map(({ action }) => action.id);
  for (const id of ['copy', 'cut', 'paste']) {
    expect(actions.find((action) => action.id === id)?.keys).toHaveLength(1);
    expect(listened).not.toContain(id);
  }
});
