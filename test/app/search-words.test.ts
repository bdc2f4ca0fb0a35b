import { beforeAll, describe, expect, test } from 'vitest';
import i18next from 'i18next';
import { App } from '../../src/app/app.ts';
import { search } from '../../src/app/palette/search.ts';
import { startTexts } from '../support/texts.ts';
import { FakeBrowser } from '../storage/support/fake-browser.ts';
import words from '../../src/i18n/en/search-words.json';

let app: App;

beforeAll(async () => {
  await startTexts();
  const { workspace } = await new FakeBrowser().tab();
  app = new App(workspace, { theme: 'system', language: 'en', inspectorOpen: true, keys: {} });
});

const idsIn = (group: object, path = ''): string[] =>
  Object.entries(group).flatMap(([key, inner]) =>
    typeof inner === 'string' ? `${path}${key}` : idsIn(inner as object, `${path}${key}.`),
  );

test('only what can be pressed has words to be found by', () => {
  expect(idsIn(words).filter((id) => !app.actions.has(id))).toEqual([]);
});

describe.each<[string, readonly (readonly [string, string])[]]>([
  [
    'en',
    [
      ['remove', 'deleteBranch'],
      ['erase goal', 'deleteBranch'],
      ['objective', 'addChild'],
      ['new goal', 'addChild'],
      ['poster', 'print'],
      ['pdf', 'print'],
      ['back', 'undo'],
      ['revert', 'undo'],
      ['raci', 'goTo.responsibility'],
      ['kpi', 'goTo.indicators'],
      ['night', 'theme.dark'],
      ['deadline', 'dueDates'],
    ],
  ],
  [
    'ru',
    [
      ['стереть', 'deleteBranch'],
      ['убрать цель', 'deleteBranch'],
      ['новая цель', 'addChild'],
      ['плакат', 'print'],
      ['pdf', 'print'],
      ['назад', 'undo'],
      ['remove', 'deleteBranch'],
      ['kpi', 'goTo.indicators'],
      ['ночь', 'theme.dark'],
      ['тёмная', 'theme.dark'],
    ],
  ],
])('in %s', (language, cases) => {
  beforeAll(() => i18next.changeLanguage(language));
  test.each(cases)('“%s” finds %s', (typed, id) => {
    expect(
      search(app, typed)
        .slice(0, 5)
        .map((found) => found.id),
    ).toContain(id);
    expect(i18next.language).toBe(language);
  });
});

test('the name itself comes before what else it is called', async () => {
  await i18next.changeLanguage('en');
  expect(search(app, 'copy')[0]?.id).toBe('copy');
});
