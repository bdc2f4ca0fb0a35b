import { beforeAll, describe, expect, test } from 'vitest';
import { KINDS, nodeFields } from '../../src/domain/kinds/index.ts';
import type { Undefined } from '../../src/domain/scoring/degree.ts';
import { STATUSES } from '../../src/domain/scoring/status.ts';
import { tableDefinitions } from '../../src/domain/rows/index.ts';
import en from '../../src/i18n/en/kinds.json';
import ru from '../../src/i18n/ru/kinds.json';
import i18next from 'i18next';
import { planWords } from '../../src/i18n/plan-words.ts';

const fieldSets = [
  ...KINDS.map((kind) => ({ of: kind as string, fields: nodeFields(kind) })),
  ...Object.entries(tableDefinitions).map(([of, { fields }]) => ({ of, fields })),
];
const plain = { vocabulary: 'oecd' } as const;

beforeAll(() =>
  i18next.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { kinds: en }, ru: { kinds: ru } },
    interpolation: { escapeValue: false },
  }),
);

describe.each([
  ['English', en],
  ['Russian', ru],
])('%s has a word for', (_language, words) => {
  test.each(fieldSets)('every field of $of', ({ fields }) => {
    const missing = ['kind', ...Object.keys(fields)].filter((name) => !Object.hasOwn(words.field, name));
    expect(missing).toEqual([]);
  });

  test.each(fieldSets)('every choice of $of', ({ fields }) => {
    const missing = Object.entries(fields).flatMap(([name, { options = [] }]) => {
      const choices: object = Object.hasOwn(words.choice, name)
        ? words.choice[name as keyof typeof words.choice]
        : {};
      return options.filter((option) => !Object.hasOwn(choices, option)).map((option) => `${name}.${option}`);
    });
    expect(missing).toEqual([]);
  });

  test('every table and every kind', () => {
    expect(Object.keys(words.table)).toEqual(
      expect.arrayContaining(['nodes', ...Object.keys(tableDefinitions)]),
    );
    expect(Object.keys(words.kind)).toEqual(KINDS);
  });
});

describe('a kind is called', () => {
  test('by its level when it is a goal', () => {
    expect(planWords('en', plain).kind({ kind: 'goal', level: 'strategic' })).toBe('Strategic goal');
    expect(planWords('ru', plain).kind({ kind: 'goal', level: 'operational' })).toBe('Оперативная цель');
  });

  test('as the vocabulary of the plan has it', () => {
    expect(planWords('en', { vocabulary: 'ec' }).kind({ kind: 'outcome' })).toBe('Purpose');
    expect(planWords('en', { vocabulary: 'ec' }).kind({ kind: 'risk' })).toBe('Risk');
    expect(planWords('ru', { vocabulary: 'okr' }).kind({ kind: 'goal', level: 'operational' })).toBe(
      'Ключевой результат',
    );
  });

  test("by the plan's own names where it has them", () => {
    const own = planWords('en', { vocabulary: 'own', labels: { strategic: 'North star', goal: 'x' } });
    expect(own.kind({ kind: 'goal', level: 'strategic' })).toBe('North star');
    expect(own.kind({ kind: 'output' })).toBe('Output');
  });
});

test('a name from a newer version is shown as it is', () => {
  const words = planWords('ru', plain);
  expect([words.field('novelty'), words.choice('state', 'frozen')]).toEqual(['novelty', 'frozen']);
});

/** The compiler holds these against the codes there are. */
const reasons: readonly Readonly<Record<Undefined, string>>[] = [en.score.why, ru.score.why];

describe('a score is told in words', () => {
  test('why there is none, for every reason', () => {
    for (const words of reasons) expect(Object.values(words)).not.toContain('');
  });

  test.each(STATUSES)('%s', (status) => {
    expect(planWords('en', plain).score('status', status)).not.toBe(status);
    expect(planWords('ru', plain).score('status', status)).toMatch(/[а-я]/);
  });
});
