import { describe, expect, it } from 'vitest';
import { scoresOf } from '../../src/domain/scoring/scores.ts';
import { type Filter, isFiltering, NO_FILTER, passing } from '../../src/editor/filter.ts';
import { found } from '../../src/editor/find.ts';
import { foldsAbove, unfolded } from '../../src/editor/folds.ts';
import { plan } from '../support/plan-robot.ts';

describe('find', () => {
  const robot = plan()
    .goal('Расчёт премий', { level: 'strategic' })
    .owner('Zoë Müller')
    .goal('Raise incomes', { code: 'F-1', tags: ['money'], description: 'through small business' })
    .under('Расчёт премий');
  const titles = (text: string) => found(robot.plan, text).map((id) => robot.plan.nodes[id]!.title);

  it.each([
    ['расчет', ['Расчёт премий']],
    ['muller', ['Расчёт премий']],
    ['RAISE incomes', ['Raise incomes']],
    ['incomes business', ['Raise incomes']],
    ['f-1', ['Raise incomes']],
    ['money', ['Raise incomes']],
    ['nothing of the kind', []],
    ['  ', []],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it('finds in reading order, and says which folds hide it', () => {
    robot.goal('Raise profits').under('Raise incomes');
    expect(titles('raise')).toEqual(['Raise incomes', 'Raise profits']);
    const folds = new Set([robot.id('Raise incomes')]);
    expect(foldsAbove(robot.plan, robot.id('Raise profits'), folds)).toEqual([robot.id('Raise incomes')]);
    expect([...unfolded(folds, robot.id('Raise incomes'))]).toEqual([]);
    expect(unfolded(folds, robot.id('Raise profits'))).toBe(folds);
  });
});

describe('filter', () => {
  const robot = plan()
    .goal('Top', { level: 'strategic', progressBp: 10_000, tags: ['health'] })
    .owner('Ann')
    .goal('Middle', { level: 'tactical', progressBp: 9_000, start: '2026-01-01', end: '2026-03-31' })
    .goal('Nobody’s', { level: 'operational' });
  const shown = (filter: Partial<Filter>) => {
    const passes = passing(robot.plan, scoresOf(robot.plan, '2026-11-22'), { ...NO_FILTER, ...filter });
    return ['Top', 'Middle', 'Nobody’s'].filter((title) => passes(robot.id(title)));
  };

  it('shows everything until something is asked for', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(shown({})).toHaveLength(3);
  });

  it('asks for level, owner, status and tag', () => {
    expect(shown({ levels: ['strategic', 'tactical'] })).toEqual(['Top', 'Middle']);
    expect(shown({ owners: [null] })).toEqual(['Middle', 'Nobody’s']);
    expect(shown({ statuses: ['achieved'] })).toEqual(['Top']);
    expect(shown({ statuses: ['none', 'atRisk'] })).toEqual(['Middle', 'Nobody’s']);
    expect(shown({ tags: ['health'], levels: ['tactical'] })).toEqual([]);
  });
});
