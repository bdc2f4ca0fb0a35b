import { expect, test } from 'vitest';
import { alternativesOf, criteriaOf, totalOf } from '../../../src/domain/alternatives/appraisal.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { editing } from '../../support/editing.ts';
import { plan } from '../../support/plan-robot.ts';

/** Two ways to clean water, each with its work, and what has been done already. */
const ways = () =>
  plan()
    .outcome('Water is clean')
    .output('Wells are covered')
    .under('Water is clean')
    .activity('Cast lids')
    .under('Wells are covered')
    .output('Water is piped')
    .under('Water is clean')
    .activity('Lay pipes')
    .under('Water is piped', {})
    .activity('Survey the hills')
    .under('Water is piped')
    .with({ state: 'achieved' });

function marked() {
  const robot = ways();
  const ids = robot.ids('Wells are covered', 'Water is piped');
  robot.do({ type: 'markAlternatives', ids, isAlternative: true });
  return robot;
}
const states = (robot: ReturnType<typeof ways>) =>
  rowsOf(robot.plan, 'nodes').flatMap((node) =>
    'state' in node && node.state ? `${node.title}: ${node.state}` : [],
  );

test('branches are marked as alternatives, kept in that order, and unmarked', () => {
  const robot = marked();
  const titles = () => alternativesOf(robot.plan).map(({ node }) => node.title);
  expect(titles()).toEqual(['Wells are covered', 'Water is piped']);
  robot.do({ type: 'markAlternatives', ids: robot.ids('Wells are covered'), isAlternative: false });
  expect(titles()).toEqual(['Water is piped']);
  robot.do({ type: 'deleteBranch', ids: robot.ids('Water is piped') });
  expect(titles()).toEqual([]);
});

test('a problem is no alternative', () => {
  const robot = plan().node('problem', 'Water is polluted');
  const ids = robot.ids('Water is polluted');
  expect(robot.refusal({ type: 'markAlternatives', ids, isAlternative: true }).code).toBe('notFound');
});

test('the total is the weighted mean of what has been scored, and says what is missing', () => {
  const robot = marked();
  const nodeId = robot.id('Wells are covered');
  const criteria = criteriaOf(robot.plan).map((one) => (one.id === 'cost' ? { ...one, weight: 3 } : one));
  const scores = [
    { nodeId, criterion: 'cost', score: 5 },
    { nodeId, criterion: 'time', score: 1 },
  ];
  robot.do({ type: 'appraiseAlternatives', criteria, scores });
  const [wells, pipes] = alternativesOf(robot.plan);
  expect(totalOf(criteriaOf(robot.plan), wells!.scores)).toMatchObject({ mean: 4, weight: 4, missing: 3 });
  expect(totalOf(criteriaOf(robot.plan), pipes!.scores)).toMatchObject({ mean: null, missing: 5 });
});

test('scores and weights beyond their scales are refused', () => {
  const robot = marked();
  const nodeId = robot.id('Wells are covered');
  const score = (value: number) =>
    robot.refusal({ type: 'appraiseAlternatives', scores: [{ nodeId, criterion: 'cost', score: value }] });
  expect(score(6)).toMatchObject({ code: 'badValue', params: { field: 'score' } });
  expect(score(2.5).code).toBe('badValue');
  const criteria = [{ id: 'cost', weight: 11 }];
  expect(robot.refusal({ type: 'appraiseAlternatives', criteria }).code).toBe('badValue');
});

test('choosing one cancels the others, spares what was achieved, and can be turned round', () => {
  const robot = marked();
  robot.do({ type: 'chooseAlternative', id: robot.id('Wells are covered') });
  expect(states(robot)).toEqual([
    'Water is piped: cancelled',
    'Lay pipes: cancelled',
    'Survey the hills: achieved',
  ]);
  robot.do({ type: 'chooseAlternative', id: robot.id('Water is piped') });
  expect(states(robot)).toEqual([
    'Wells are covered: cancelled',
    'Cast lids: cancelled',
    'Survey the hills: achieved',
  ]);
  expect(alternativesOf(robot.plan).map(({ isChosen }) => isChosen)).toEqual([false, true]);
});

test('one undo takes a choice back', () => {
  const robot = marked();
  const { editor } = editing(robot.plan);
  editor.dispatch({ type: 'chooseAlternative', id: robot.id('Water is piped') });
  expect(editor.plan).not.toEqual(robot.plan);
  editor.undo();
  expect(editor.plan).toEqual(robot.plan);
});
