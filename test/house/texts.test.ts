import { describe, expect, test } from 'vitest';
import { WIDGET_LOCALES } from '../../scripts/widget-locales.ts';
import { filesIn, type SourceFile } from './source.ts';
import { flatten, textFindings } from './text-rules.ts';

const MODEL = 'en';
const files = filesIn('src/i18n', /\.json$/);
const languageOf = ({ path }: SourceFile) => path.split('/')[2] ?? '';
const namespaceOf = ({ path }: SourceFile) => path.split('/').slice(3).join('/');
const languages = [...new Set(files.map(languageOf))];

const messagesOf = (language: string, namespace: string) => {
  const file = files.find((one) => languageOf(one) === language && namespaceOf(one) === namespace);
  return file ? flatten(JSON.parse(file.text)) : new Map<string, string>();
};

describe('texts', () => {
  test('come in English and Russian', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'ru']));
  });

  test('of the widgets are built in for the same languages', () => {
    expect(new Set(WIDGET_LOCALES.map((locale) => locale.split('-')[0]))).toEqual(new Set(languages));
  });

  test.each([...new Set(files.map(namespaceOf))])(
    '%s says the same things in every language',
    (namespace) => {
      const model = messagesOf(MODEL, namespace);
      const findings = languages.flatMap((language) =>
        textFindings(language, messagesOf(language, namespace), model),
      );
      expect(findings).toEqual([]);
    },
  );
});

describe('the rule finds', () => {
  const english = flatten({
    a: 'A {{name}}',
    goals_one: '{{count}} goal',
    goals_other: '{{count}} goals',
    b: { c: 'C' },
  });
  const russian = {
    a: 'А {{name}}',
    goals_one: '{{count}} цель',
    goals_few: '{{count}} цели',
    goals_many: '{{count}} целей',
    goals_other: '{{count}} цели',
    b: { c: 'В' },
  };
  const findings = (changed: object) => textFindings('ru', flatten({ ...russian, ...changed }), english);

  test('nothing in equal texts', () => expect(findings({})).toEqual([]));
  test.each([
    ['a missing key', { b: {} }, 'ru lacks b.c'],
    ['an extra key', { d: 'Д' }, 'ru alone has d'],
    ['another variable', { a: 'А {{title}}' }, 'ru a has "{{title}}" instead of "{{name}}"'],
    ['an empty text', { b: { c: ' ' } }, 'ru b.c is empty'],
  ])('%s', (_what, changed, finding) => expect(findings(changed)).toEqual([finding]));

  test('a missing plural form', () => {
    const { goals_few: _gone, ...rest } = russian;
    expect(textFindings('ru', flatten(rest), english)).toEqual([
      'ru goals needs the forms few many one other',
    ]);
  });
});
