import { expect, test } from 'vitest';
import { allAgreed } from '../../../src/domain/cycle/guards/all-agreed.ts';
import { lookAt } from '../../../src/domain/cycle/moves.ts';
import { sidesOf } from '../../../src/domain/agreement/sides.ts';
import { isAgreed, standingOf } from '../../../src/domain/agreement/standing.ts';
import { stepsOf } from '../../../src/domain/agreement/steps.ts';
import type { Side, StepEvent } from '../../../src/domain/agreement/agreement-machine.ts';
import { lint } from '../../../src/domain/lint/report.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { accountableRoles } from '../../../src/domain/tree/owner.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

/** A cascade of three: Olga, below her Maria, below her Ivan; what is agreed on is Ivan's goal for May. */
function cascade(): PlanRobot {
  const robot = plan().period('May', '2024-05-01', '2024-05-31', { type: 'month' });
  robot.goal('Grow', { level: 'strategic' }).owner('Olga');
  robot.goal('Sell', { level: 'tactical' }).under('Grow').owner('Maria');
  robot.goal('Ship', { level: 'operational' }).under('Sell', { weightPct: 60 }).owner('Ivan');
  return robot.indicator('Pallets').target(3468, { periodId: robot.periodId('May') });
}
const roleOf = (robot: PlanRobot, title = 'Ship') => accountableRoles(robot.plan, robot.id(title))[0]!;
const standing = (robot: PlanRobot, title?: string) => standingOf(robot.plan, roleOf(robot, title))!;
const take = (robot: PlanRobot, event: StepEvent, as: Side, text?: string) =>
  robot.do({ type: 'stepAgreement', ids: [roleOf(robot).id], event, as, ...(text && { text }) });
/** What the guard of the transition to the next phase lists. */
const heldUp = (robot: PlanRobot) =>
  allAgreed
    .check(lookAt(robot.plan, robot.plan.periods[robot.periodId('May')]!, '2024-01-10'), {})
    .map(({ rows }) => rows[0]?.id);
const nameOf = (robot: PlanRobot, id: string | null) =>
  rowsOf(robot.plan, 'parties').find((p) => p.id === id)?.name;

test('who sets a goal is the owner of the one above, and the arbiter stands above both', () => {
  const robot = cascade();
  const { manager, arbiter } = sidesOf(robot.plan, { ...roleOf(robot), nodeId: robot.id('Ship') });
  expect([nameOf(robot, manager), nameOf(robot, arbiter)]).toEqual(['Maria', 'Olga']);
});

test('an arbiter named for the goal goes first, unless it is a party to it', () => {
  const robot = cascade().person('Boris');
  const name = (party: string) =>
    robot.do({
      type: 'addRow',
      table: 'roles',
      fields: { role: 'arbiter', partyId: robot.partyId(party), nodeId: robot.id('Ship') },
    });
  const arbiter = () => nameOf(robot, standing(robot).sides.arbiter);
  name('Ivan');
  expect(arbiter()).toBe('Olga');
  name('Boris');
  expect(arbiter()).toBe('Boris');
});

test('V1: proposed, countered, revised and accepted, every step with its words, by whom and when', () => {
  const robot = cascade().on('2024-02-01');
  take(robot, 'propose', 'manager');
  expect(standing(robot).awaited).toEqual(['owner']);
  robot.on('2024-02-02');
  take(robot, 'counter', 'owner', '3,400 are possible');
  take(robot, 'revise', 'manager', '3,468, with a second lorry');
  robot.on('2024-02-05');
  take(robot, 'accept', 'owner');
  const { agreement, state } = standing(robot);
  expect(state).toBe('agreed');
  expect(agreement.variant).toBe('V1');
  expect(
    agreement.steps?.map(({ event, byId, at, text }) => [
      event,
      nameOf(robot, byId!),
      at?.slice(8, 10),
      text,
    ]),
  ).toEqual([
    ['propose', 'Maria', '01', undefined],
    ['counter', 'Ivan', '02', '3,400 are possible'],
    ['revise', 'Maria', '02', '3,468, with a second lorry'],
    ['accept', 'Ivan', '05', undefined],
  ]);
  expect(agreement.terms).toMatchObject({ weightBp: 6000, targets: [{ amount: 3468 }] });
});

test('V2: drafts are kept apart until both are in, and merged into one proposal', () => {
  const robot = cascade();
  take(robot, 'draft', 'owner', '3,300');
  expect(standing(robot)).toMatchObject({ state: 'drafting', awaited: ['manager'] });
  take(robot, 'draft', 'owner', '3,350');
  take(robot, 'draft', 'manager', '3,600');
  const { state, agreement } = standing(robot);
  expect(state).toBe('reconciling');
  expect([agreement.drafts?.owner?.text, agreement.drafts?.manager?.text]).toEqual(['3,350', '3,600']);
  take(robot, 'merge', 'manager', '3,468');
  take(robot, 'accept', 'owner');
  expect(standing(robot).agreement).toMatchObject({ state: 'agreed', variant: 'V2' });
});

test('a dispute is decided by the manager and logged, or goes to the arbiter', () => {
  const robot = cascade();
  take(robot, 'propose', 'manager');
  take(robot, 'dispute', 'owner', 'The lorry is not mine');
  expect(
    robot.refusal({ type: 'stepAgreement', ids: [roleOf(robot).id], event: 'decide', as: 'manager' }).code,
  ).toBe('outOfTurn');
  take(robot, 'decide', 'manager', 'It stays 3,468');
  expect(standing(robot).agreement).toMatchObject({ state: 'agreed', imposed: true });
  take(robot, 'dispute', 'owner', 'Still not');
  take(robot, 'escalate', 'owner');
  expect(nameOf(robot, standing(robot).sides.arbiter)).toBe('Olga');
  const asParty = {
    type: 'stepAgreement',
    ids: [roleOf(robot).id],
    event: 'arbitrate',
    as: 'arbiter',
    text: 'x',
    byId: robot.partyId('Maria'),
  } as const;
  expect(robot.refusal(asParty).code).toBe('outOfTurn');
  take(robot, 'arbitrate', 'arbiter', '3,440');
  expect(isAgreed(robot.plan, roleOf(robot))).toBe(true);
  expect(rowsOf(robot.plan, 'entries').map(({ type, text, data }) => [type, text, data?.['about']])).toEqual([
    ['decision', 'It stays 3,468', 'imposed'],
    ['decision', '3,440', 'arbitrated'],
  ]);
});

test('another target or weight puts an agreed goal back to be agreed; the old one restores it', () => {
  const robot = cascade();
  take(robot, 'propose', 'manager');
  take(robot, 'accept', 'owner');
  const periodId = robot.periodId('May');
  expect(heldUp(robot)).toEqual([]);
  robot.on('2027-01-02').target(3600, { periodId });
  expect(standing(robot)).toMatchObject({ state: 'none', isChanged: true, awaited: ['manager'] });
  expect(heldUp(robot)).toEqual([robot.id('Ship')]);
  expect(
    lint(robot.plan, '2024-01-10').findings.some(
      ({ rule, nodes }) => rule === 'CONSENSUS' && nodes[0] === robot.id('Ship'),
    ),
  ).toBe(true);
  robot.on('2027-01-03').target(3468, { periodId });
  expect(standing(robot).isChanged).toBe(false);
  robot.weighing(robot.linkId('Ship', 'Sell'), 40);
  expect(standing(robot).isChanged).toBe(true);
  take(robot, 'propose', 'manager');
  take(robot, 'accept', 'owner');
  expect(standing(robot)).toMatchObject({ state: 'agreed', isChanged: false });
});

test('what was agreed before anybody wrote down terms stays agreed', () => {
  const robot = cascade();
  robot.do({
    type: 'editRows',
    table: 'roles',
    ids: [roleOf(robot).id],
    fields: { agreement: { state: 'agreed', at: '2024-01-01T00:00:00.000Z' } },
  });
  robot.target(1, { periodId: robot.periodId('May') });
  expect(isAgreed(robot.plan, roleOf(robot))).toBe(true);
});

test('several goals are proposed and accepted at once, those that are elsewhere left as they are', () => {
  const robot = cascade();
  robot
    .goal('Pack', { level: 'operational', periodId: robot.periodId('May') })
    .under('Sell')
    .owner('Ivan');
  const ids = [roleOf(robot).id, roleOf(robot, 'Pack').id];
  expect(robot.do({ type: 'stepAgreement', ids, event: 'propose', as: 'manager' }).count).toBe(2);
  take(robot, 'counter', 'owner', 'No');
  expect(robot.do({ type: 'stepAgreement', ids, event: 'accept', as: 'owner' }).count).toBe(1);
});

test('a goal at the top without anybody above has nobody to set it', () => {
  const { sides, state } = standing(cascade(), 'Grow');
  expect([sides.manager, sides.arbiter, state]).toEqual([null, null, 'none']);
});

test('only the steps that are open are offered', () => {
  const robot = cascade();
  const offered = () => stepsOf(standing(robot)).map(({ event, as }) => `${event} ${as}`);
  expect(offered()).toEqual([
    'propose manager',
    'draft manager',
    'draft owner',
    'dispute manager',
    'dispute owner',
  ]);
  take(robot, 'propose', 'manager');
  expect(offered()).toEqual(['accept owner', 'counter owner', 'dispute manager', 'dispute owner']);
});
