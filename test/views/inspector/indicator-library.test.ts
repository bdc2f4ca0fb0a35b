import { describe, expect, test } from 'vitest';
import {
  choicesInPlan,
  choicesWith,
  libraryGroups,
} from '../../../src/views/inspector/library/indicator-choices.ts';
import { plan } from '../../support/plan-robot.ts';

/** A plan in English unless said otherwise. */
const goal = () => plan().goal('Sell');
const inRussian = () => {
  const robot = goal();
  robot.do({ type: 'editRows', table: 'settings', ids: ['settings'], fields: { language: 'ru' } });
  return robot;
};

describe('the indicator library', () => {
  test.each(['en', 'ru'])('has only cards the plan takes as they are (%s)', async (language) => {
    const robot = language === 'ru' ? inRussian() : goal();
    const found = await libraryGroups(robot.plan, 'en');
    for (const { fields } of found.flatMap(({ choices }) => choices)) {
      robot.do({ type: 'addRow', table: 'indicators', fields: { ...fields, nodeId: robot.id('Sell') } });
    }
    expect(Object.keys(robot.plan.indicators).length).toBeGreaterThan(40);
  });

  test('says the same in both languages, and speaks each of them', async () => {
    const en = await libraryGroups(goal().plan, 'en');
    const ru = await libraryGroups(inRussian().plan, 'en');
    const ids = (groups: typeof en) =>
      groups.map(({ id, choices }) => [id, choices.map((choice) => choice.id)]);
    expect(ids(ru)).toEqual(ids(en));
    const titles = (groups: typeof en) => groups.flatMap(({ choices }) => choices.map(({ title }) => title));
    expect(titles(en).filter((title) => /\p{Script=Cyrillic}/u.test(title))).toEqual([]);
    expect(titles(ru).filter((title) => !/\p{Script=Cyrillic}/u.test(title))).toEqual([]);
  });

  test('a plan in a third language is offered that of the interface', async () => {
    const robot = goal();
    robot.do({ type: 'editRows', table: 'settings', ids: ['settings'], fields: { language: 'nb' } });
    const [water] = await libraryGroups(robot.plan, 'ru');
    expect(water?.title).toBe('Вода и гигиена');
  });

  test('offers indicators of the plan itself, without their values and places', () => {
    const robot = goal()
      .indicator('Pallets', { unit: 'pcs', code: 'K1', weightBp: 3_000 })
      .target(5)
      .goal('Ship');
    const [choice] = choicesInPlan(robot.plan, robot.id('Ship'), 'en');
    expect(choice?.fields).toEqual({ title: 'Pallets', unit: 'pcs' });
    expect(choicesInPlan(robot.plan, robot.id('Sell'), 'en')).toEqual([]);
  });

  test('is searched by every word, in titles and definitions', async () => {
    const groups = await libraryGroups(goal().plan, 'en');
    const found = choicesWith(groups, 'tender won').flatMap(({ choices }) =>
      choices.map(({ title }) => title),
    );
    expect(found).toEqual(['Tender success rate']);
    expect(choicesWith(groups, 'zzz')).toEqual([]);
  });
});
