import { describe, expect, test } from 'vitest';
import { raciOf, rolesByRaci } from '../../../src/domain/people/raci.ts';
import { dutiesOf, partiesFor } from '../../../src/domain/people/responsibilities.ts';
import type { RoleName } from '../../../src/domain/people/raci.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { ownerOf } from '../../../src/domain/tree/owner.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const start = () =>
  plan().goal('Whole').goal('Sell').owner('Anna').under('Whole').goal('Keep').under('Whole').person('Boris');
const set = (robot: PlanRobot, name: string, goal: string, ...roles: RoleName[]) =>
  robot.do({ type: 'setRoles', nodeId: robot.id(goal), partyId: robot.partyId(name), roles });
const rolesAt = (robot: PlanRobot, goal: string) =>
  dutiesOf(robot.plan, null)
    .filter(({ node }) => node.title === goal)
    .flatMap(({ rolesOf }) =>
      [...rolesOf].map(([id, roles]) => `${robot.plan.parties[id]?.name}: ${roles.join(' ')}`),
    );

describe('the parts of somebody in a goal', () => {
  test('are exactly those that were set', () => {
    const robot = start();
    set(robot, 'Boris', 'Sell', 'executor', 'curator');
    expect(rolesAt(robot, 'Sell')).toEqual(['Anna: accountable', 'Boris: executor curator']);
    set(robot, 'Boris', 'Sell', 'curator');
    expect(rolesAt(robot, 'Sell')).toEqual(['Anna: accountable', 'Boris: curator']);
    set(robot, 'Boris', 'Sell');
    expect(rolesAt(robot, 'Sell')).toEqual(['Anna: accountable']);
  });

  test('pass on: one alone is accountable, and what was agreed with another is not agreed with the new owner', () => {
    const robot = start();
    const [role] = rowsOf(robot.plan, 'roles');
    robot.do({
      type: 'editRows',
      table: 'roles',
      ids: [role!.id],
      fields: { agreement: { state: 'agreed' } },
    });
    set(robot, 'Boris', 'Sell', 'accountable', 'executor');
    expect(ownerOf(robot.plan, robot.id('Sell'))?.name).toBe('Boris');
    const owners = rowsOf(robot.plan, 'roles').filter((row) => row.role === 'accountable');
    expect(owners).toHaveLength(1);
    expect(owners[0]).not.toHaveProperty('agreement');
  });

  test('stay as they are when nothing is new, and are refused where they mean nothing', () => {
    const robot = start();
    const again = { type: 'setRoles', nodeId: robot.id('Sell'), partyId: robot.partyId('Anna') } as const;
    expect(robot.refusal({ ...again, roles: ['accountable'] }).code).toBe('nothingToDo');
    expect(robot.refusal({ ...again, roles: ['boss' as never] }).code).toBe('badValue');
    expect(robot.refusal({ ...again, nodeId: 'gone' as never, roles: [] }).code).toBe('notFound');
  });
});

test('the matrix lists what can be answered for, tells what nobody answers for, and has whoever has a part', () => {
  const robot = start();
  const duties = dutiesOf(robot.plan, null);
  expect(duties.map(({ node, level, owner }) => `${level} ${node.title} ${owner?.name ?? '–'}`)).toEqual([
    '1 Whole –',
    '2 Sell Anna',
    '2 Keep –',
  ]);
  expect(partiesFor(robot.plan, duties, 'involved').map(({ name }) => name)).toEqual(['Anna']);
  expect(partiesFor(robot.plan, duties, 'everybody').map(({ name }) => name)).toEqual(['Anna', 'Boris']);
  expect(dutiesOf(robot.plan, robot.id('Keep')).map(({ node }) => node.title)).toEqual(['Keep']);
});

test('RACI letters stand for our roles; a letter that is stood for already changes nothing', () => {
  expect(raciOf(['curator', 'executor', 'accountable'])).toEqual(['R', 'A', 'C']);
  expect(rolesByRaci(['C', 'I'], ['customer', 'executor'])).toEqual(['customer', 'stakeholder']);
  expect(rolesByRaci(['A', 'R'], [])).toEqual(['accountable', 'executor']);
});
