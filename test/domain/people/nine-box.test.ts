import { expect, test } from 'vitest';
import { nineBoxes, thirdOf } from '../../../src/domain/people/nine-box.ts';
import { relationOf } from '../../../src/domain/people/relation-of.ts';
import { plan } from '../../support/plan-robot.ts';

test('reached is 100 %, near is from the corridor on', () => {
  expect([1.1, 1, 0.999999999, 0.8, 0.799999999].map((degree) => thirdOf(degree, 0.8))).toEqual([
    'high',
    'high',
    'middle',
    'middle',
    'low',
  ]);
});

test('whoever lacks goals or competencies is in no box', () => {
  const robot = plan().goal('Sell', { progressBp: 9_000 }).owner('Anna').goal('Keep', { progressBp: 5_000 });
  robot.owner('Boris');
  robot.do({
    type: 'assessCompetency',
    partyId: robot.partyId('Anna'),
    competency: { type: 'personal', name: 'Listening' },
    required: 2,
    actual: 3,
  });
  expect(nineBoxes(robot.plan, '2026-06-30')).toMatchObject([
    { party: { name: 'Anna' }, performance: 'middle', competencies: 'high' },
  ]);
});

test('a relation is proposed by goals and organisation', () => {
  const robot = plan().goal('Whole').owner('Chief').goal('Sell').owner('Anna').under('Whole');
  robot.person('Boris').person('Carla');
  const id = (name: string) => robot.partyId(name);
  robot.do({ type: 'addRow', table: 'parties', fields: { kind: 'organisation', name: 'Firm' } });
  robot.do({
    type: 'editRows',
    table: 'parties',
    ids: [id('Anna'), id('Boris'), id('Chief')],
    fields: { parentId: id('Firm') },
  });
  const relation = (rater: string) => relationOf(robot.plan, id('Anna'), id(rater));
  expect(['Anna', 'Chief', 'Boris', 'Carla'].map(relation)).toEqual(['self', 'manager', 'peer', 'customer']);
  expect(relationOf(robot.plan, id('Chief'), id('Anna'))).toBe('report');
});
