import { describe, expect, test } from 'vitest';
import { acceptedPool, isCurrent } from '../../../src/domain/bonus/accepted-pool.ts';
import { actualPoolOf, plannedPoolOf } from '../../../src/domain/bonus/pool-of.ts';
import { goalsOf, projectsOf, risksOf } from '../../../src/domain/bonus/project.ts';
import { equalShares, teamOf, teamPay } from '../../../src/domain/bonus/team.ts';
import { rational } from '../../../src/domain/exact/rational.ts';
import { explain } from '../../../src/domain/explain/explain.ts';
import type { Step } from '../../../src/domain/explain/explanation.ts';
import { keyFigures } from '../../../src/domain/trial/key-figures.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { plan as planRobot } from '../../support/plan-robot.ts';

const TODAY = '2026-06-30';
const RATINGS = {
  transformation: 4,
  uncertainty: 3,
  novelty: 3,
  duration: 2,
  prospects: 4,
  finance: 5,
  risks: 3,
};

/** HR internal training of domain A12: subgoals of 30 and 70 %. */
function training(aims = 9_000, general = 7_500) {
  const robot = planRobot()
    .goal('Train', { level: 'tactical', isProject: true, poolRatings: RATINGS, poolBaseMinor: 50_000_000 })
    .owner('Anna')
    .goal('Aims', { goalType: 'period', progressBp: aims })
    .under('Train', { weightPct: 30 })
    .goal('General plan', { goalType: 'period', progressBp: general })
    .under('Train', { weightPct: 70 })
    .activity('Book rooms')
    .under('Train')
    .node('risk', 'Trainers leave')
    .under('Train');
  const party = rowsOf(robot.plan, 'parties').find(({ name }) => name === 'Anna')!;
  robot.do({
    type: 'editRows',
    table: 'parties',
    ids: [party.id],
    fields: { grade: '2', profile: 'projectOffice' },
  });
  return robot;
}
const accept = (robot: ReturnType<typeof training>, pool: 'plannedPool' | 'actualPool') =>
  ({ type: 'acceptPool', nodeId: robot.id('Train'), pool, today: TODAY }) as const;
const end = (robot: ReturnType<typeof training>) =>
  robot.do({ type: 'editRows', table: 'nodes', ids: [robot.id('Train')], fields: { state: 'achieved' } });

describe('the card of a project', () => {
  test('has the goals that can be achieved, with weights that come to a whole, and what threatens them', () => {
    const robot = training();
    const id = robot.id('Train');
    expect(projectsOf(robot.plan).map(({ title }) => title)).toEqual(['Train']);
    expect(goalsOf(robot.plan, id).map(({ node, weight }) => [node.title, weight])).toEqual([
      ['Aims', rational(3, 10)],
      ['General plan', rational(7, 10)],
    ]);
    expect(risksOf(robot.plan, id).map(({ title }) => title)).toEqual(['Trainers leave']);
  });

  test('gives goals without a weight an equal share of what the others leave', () => {
    const robot = training().goal('Survey').under('Train').goal('Report').under('Train');
    const [first] = goalsOf(robot.plan, robot.id('Train'));
    robot.weighing(first!.link.id, 10);
    const weights = goalsOf(robot.plan, robot.id('Train')).map(({ weight }) => weight);
    expect(weights).toEqual([rational(1, 10), rational(7, 10), rational(1, 10), rational(1, 10)]);
  });

  test('takes grade and profile of its manager where it says none of its own', () => {
    const robot = training();
    const id = robot.id('Train');
    expect(plannedPoolOf(robot.plan, id)?.minor).toBe(46_679_688n);
    robot.do({ type: 'editRows', table: 'nodes', ids: [id], fields: { poolProfile: 'functional' } });
    expect(plannedPoolOf(robot.plan, id)?.minor).toBe(28_007_813n);
  });

  test('is no longer one when it is no project', () => {
    const robot = training();
    const id = robot.id('Train');
    robot.do({ type: 'editRows', table: 'nodes', ids: [id], fields: { isProject: undefined } });
    expect([plannedPoolOf(robot.plan, id), actualPoolOf(robot.plan, id, TODAY)]).toEqual([null, null]);
    expect(robot.refusal(accept(robot, 'plannedPool')).code).toBe('notFound');
  });
});

describe('accepting a pool', () => {
  test('keeps what it was reckoned from, and tells when that has changed since', () => {
    const robot = training();
    const id = robot.id('Train');
    robot.do(accept(robot, 'plannedPool'));
    const accepted = acceptedPool(robot.plan, id, 'plannedPool')!;
    expect(accepted).toMatchObject({ poolMinor: 46_679_688, currency: 'EUR' });
    expect(accepted.entry.data).toMatchObject({ curve: 'LINEAR-120', gateBp: 8_000, grade: 2 });
    expect(isCurrent(robot.plan, id, accepted, TODAY)).toBe(true);
    expect(robot.refusal(accept(robot, 'plannedPool')).code).toBe('nothingToDo');
    robot.policies({ payoutCurve: 'MBO-100' });
    expect(isCurrent(robot.plan, id, accepted, TODAY)).toBe(false);
    robot.do(accept(robot, 'plannedPool'));
    expect(acceptedPool(robot.plan, id, 'plannedPool')!.entry.data).toMatchObject({ curve: 'MBO-100' });
  });

  test('is refused while it is not known, and of the actual pool before the end or without agreed rules', () => {
    const robot = training();
    robot.policies({ poolWeightsBp: [10_000, 1, 0, 0, 0, 0, 0] });
    expect(robot.refusal(accept(robot, 'plannedPool')).code).toBe('poolIncomplete');
    robot.policies({ poolWeightsBp: [2_000, 1_500, 1_000, 1_000, 1_500, 2_000, 1_000] });
    expect(robot.refusal(accept(robot, 'actualPool')).code).toBe('notEnded');
    end(robot);
    expect(robot.refusal(accept(robot, 'actualPool')).code).toBe('planNotAccepted');
    robot.do(accept(robot, 'plannedPool'));
    robot.policies({ projectGateBp: 9_000 });
    expect(robot.refusal(accept(robot, 'actualPool')).code).toBe('planNotAccepted');
  });

  test('of the actual pool keeps the parts of goals and people', () => {
    const robot = training(9_000, 8_000);
    robot.do(accept(robot, 'plannedPool'));
    end(robot);
    const [member] = teamOf(robot.plan, robot.id('Train'));
    robot.do({ type: 'editRows', table: 'roles', ids: [member!.role.id], fields: { shareBp: 10_000 } });
    robot.do(accept(robot, 'actualPool'));
    const { poolMinor, entry } = acceptedPool(robot.plan, robot.id('Train'), 'actualPool')!;
    expect(poolMinor).toBe(38_744_141);
    const data = entry.data as { goals: { minor: number }[]; persons: { minor: number }[] };
    expect(data.goals.reduce((total, { minor }) => total + minor, 0)).toBe(poolMinor);
    expect(data.persons).toEqual([expect.objectContaining({ minor: poolMinor })]);
  });

  test('passes over what somebody else has written as a bonus', () => {
    const robot = training();
    const nodeId = robot.id('Train');
    for (const data of [{ kind: 'plannedPool', poolMinor: '5' }, { kind: 'monthly' }, undefined])
      robot.do({
        type: 'addRow',
        table: 'entries',
        fields: { type: 'bonus', nodeId, ...(data && { data }) },
      });
    expect(acceptedPool(robot.plan, nodeId, 'plannedPool')).toBeNull();
  });
});

describe('the team', () => {
  test('divides a pool by shares that come to 100 %, to the minor unit', () => {
    const robot = training();
    const nodeId = robot.id('Train');
    for (const name of ['Boris', 'Clara']) {
      robot.person(name);
      const partyId = rowsOf(robot.plan, 'parties').find((party) => party.name === name)!.id;
      robot.do({ type: 'addRow', table: 'roles', fields: { role: 'executor', partyId, nodeId } });
    }
    expect(teamPay(teamOf(robot.plan, nodeId), 100n)).toBeNull();
    for (const [id, shareBp] of equalShares(teamOf(robot.plan, nodeId)))
      robot.do({ type: 'editRows', table: 'roles', ids: [id], fields: { shareBp } });
    const team = teamOf(robot.plan, nodeId);
    expect(team.map(({ party }) => party.name)).toEqual(['Anna', 'Boris', 'Clara']);
    expect(team.reduce((sum, { role }) => sum + role.shareBp!, 0)).toBe(10_000);
    const pay = [...teamPay(team, 100n)!.values()];
    expect(pay.reduce((sum, part) => sum + part, 0n)).toBe(100n);
    expect(pay.toSorted()).toEqual([33n, 33n, 34n]);
  });
});

const rulesIn = (step: Step): string[] => [step.rule, ...(step.steps?.() ?? []).flatMap(rulesIn)];

describe('a pool explains itself', () => {
  test('down to ratings, goals and the curve', () => {
    const robot = training(9_000, 8_000);
    const nodeId = robot.id('Train');
    const actual = explain(robot.plan, TODAY, { type: 'actualPool', nodeId })!.root;
    expect(actual).toMatchObject({ rule: 'pool.actual', figure: { type: 'money', minor: 38_744_141 } });
    expect(rulesIn(actual)).toEqual(
      expect.arrayContaining(['pool.realisation', 'pool.complexity', 'node.byHand', 'pool.pay.LINEAR-120']),
    );
    const planned = explain(robot.plan, TODAY, { type: 'plannedPool', nodeId })!.root;
    expect(planned).toMatchObject({ rule: 'pool.planned', isOurs: true });
    expect(rulesIn(planned).filter((rule) => rule === 'pool.parameter')).toHaveLength(7);
  });

  test('where nothing is paid, and where nothing is known', () => {
    const robot = training(8_000, 7_000);
    const nodeId = robot.id('Train');
    const rule = () => explain(robot.plan, TODAY, { type: 'actualPool', nodeId })!.root.rule;
    expect(rule()).toBe('pool.notFormed');
    robot.do({
      type: 'editRows',
      table: 'nodes',
      ids: [robot.id('Aims')],
      fields: { progressBp: undefined },
    });
    expect(rule()).toBe('pool.actualUnknown');
    robot.do({ type: 'editRows', table: 'nodes', ids: [nodeId], fields: { isProject: undefined } });
    expect(explain(robot.plan, TODAY, { type: 'plannedPool', nodeId })).toBeNull();
  });
});

test('what a what-if would come to is told by what changes first', () => {
  const robot = training(8_000, 7_000).goal('Untouched', { progressBp: 5_000 });
  const before = robot.plan;
  robot.do({ type: 'editRows', table: 'nodes', ids: [robot.id('Aims')], fields: { progressBp: 10_000 } });
  robot.do({
    type: 'editRows',
    table: 'nodes',
    ids: [robot.id('General plan')],
    fields: { progressBp: 9_000 },
  });
  const figures = keyFigures(before, robot.plan, TODAY);
  expect(figures.map(({ of, title, before: was, after }) => [of, title, was, after])).toEqual([
    ['realisation', 'Train', 0.73, 0.93],
    ['pool', 'Train', 0, 43_412_110],
    ['score', 'Train', 0.73, 0.93],
    ['score', 'Untouched', 0.5, 0.5],
  ]);
});
