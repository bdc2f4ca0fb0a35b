import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply.ts';
import { ownerOf } from '../../../src/domain/tree/owner.ts';
import en from '../../../src/i18n/en/kinds.json';
import { planWords } from '../../../src/i18n/plan-words.ts';
import ru from '../../../src/i18n/ru/kinds.json';
import {
  type CellContext,
  cellCommand,
  cellText,
  hasCell,
  typingText,
} from '../../../src/views/outline/cell-values.ts';
import type { ColumnId } from '../../../src/views/outline/columns.ts';
import { homeOf } from '../../../src/domain/tree/tree.ts';
import { testContext } from '../../support/context.ts';
import { plan } from '../../support/plan-robot.ts';

beforeAll(() =>
  i18next.init({ lng: 'en', fallbackLng: 'en', resources: { en: { kinds: en }, ru: { kinds: ru } } }),
);

const robot = plan()
  .goal('Grow', { level: 'strategic', start: '2026-01-01', progressBp: 6250 })
  .owner('Анна')
  .goal('Sell')
  .under('Grow', { weightPct: 40 })
  .node('risk', 'Rates')
  .under('Grow');

const context = (language: 'en' | 'ru'): CellContext => ({
  plan: robot.plan,
  words: planWords(language, { vocabulary: 'oecd' }),
  locale: language === 'en' ? 'en-GB' : 'ru',
  today: '2026-03-15',
});
const node = (title: string) => robot.plan.nodes[robot.id(title)]!;

/** What a cell reads once this has been typed into it, or why it was not taken. */
function typed(title: string, column: ColumnId, text: string, language: 'en' | 'ru' = 'en'): string {
  const command = cellCommand(context(language), node(title), column, text);
  if (!command.ok) return command.error;
  if (!command.value) return 'nothing';
  const done = apply(robot.plan, command.value, testContext('new'));
  if (!done.ok) return done.error.code;
  const next = { ...context(language), plan: done.value.plan };
  return cellText(next, done.value.plan.nodes[robot.id(title)]!, column);
}

describe('a cell reads', () => {
  test.each<[string, ColumnId, string, string]>([
    ['Grow', 'kind', 'Strategic goal', 'Стратегическая цель'],
    ['Grow', 'owner', 'Анна', 'Анна'],
    ['Grow', 'start', '1 Jan 2026', '1 янв. 2026 г.'],
    ['Grow', 'progress', '62.5%', '62,5\u00a0%'],
    ['Grow', 'end', '', ''],
    ['Sell', 'weight', '40%', '40\u00a0%'],
  ])('%s %s', (title, column, english, russian) => {
    expect(cellText(context('en'), node(title), column)).toBe(english);
    expect(cellText(context('ru'), node(title), column)).toBe(russian);
  });

  test('nothing where a kind has no such field', () => {
    expect(hasCell(robot.plan, node('Rates'), 'start')).toBe(false);
    expect(hasCell(robot.plan, node('Rates'), 'owner')).toBe(true);
    expect(hasCell(robot.plan, node('Grow'), 'weight')).toBe(false);
    expect(hasCell(robot.plan, node('Sell'), 'weight')).toBe(true);
  });
});

describe('what is typed becomes', () => {
  test.each<[string, ColumnId, string, string]>([
    ['Sell', 'end', '31/12', '31 Dec 2026'],
    ['Sell', 'progress', '12,5 %', '12.5%'],
    ['Sell', 'weight', '30', '30%'],
    ['Sell', 'owner', 'Boris', 'Boris'],
    ['Grow', 'owner', '', ''],
    ['Sell', 'kind', 'tactical goal', 'Tactical goal'],
    ['Sell', 'kind', 'oper', 'nothing'],
    ['Sell', 'kind', 'outp', 'Output'],
    ['Sell', 'code', ' A-1 ', 'A-1'],
    ['Grow', 'start', '', ''],
  ])('%s %s "%s"', (title, column, text, result) => {
    expect(typed(title, column, text)).toBe(result);
  });

  test('the same person when the name is known', () => {
    const command = cellCommand(context('en'), node('Sell'), 'owner', 'анна');
    const done = command.ok && command.value && apply(robot.plan, command.value, testContext('new'));
    const owner = done && done.ok ? ownerOf(done.value.plan, robot.id('Sell')) : undefined;
    expect(owner?.id).toBe(robot.partyId('Анна'));
  });

  test('the weight of the home link', () => {
    const command = cellCommand(context('ru'), node('Sell'), 'weight', '33,3');
    expect(command).toMatchObject({
      ok: true,
      value: {
        table: 'links',
        ids: [homeOf(robot.plan, robot.id('Sell'))?.id],
        fields: { weightBp: 3330 },
      },
    });
  });
});

describe('is not taken', () => {
  test.each<[ColumnId, string, string]>([
    ['end', 'soon', 'notDay'],
    ['progress', 'half', 'notNumber'],
    ['progress', '120', 'outOfRange'],
    ['weight', '-1', 'outOfRange'],
    ['kind', 'dream', 'notKind'],
    ['kind', 'o', 'notKind'],
    ['kind', '', 'notKind'],
  ])('%s "%s"', (column, text, problem) => {
    expect(typed('Sell', column, text)).toBe(problem);
  });
});

test('leaving a cell as it was changes nothing', () => {
  for (const column of ['kind', 'owner', 'progress', 'start', 'end', 'code'] as const) {
    const text = typingText(context('ru'), node('Grow'), column);
    expect(cellCommand(context('ru'), node('Grow'), column, text)).toEqual({ ok: true, value: null });
  }
});
