import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply.ts';
import type { Command } from '../../../src/domain/commands/index.ts';
import {
  cellOf,
  EDIT_MATRIX,
  FIELD_GROUPS,
  type FieldGroup,
  wayOutOf,
} from '../../../src/domain/cycle/edit-matrix.ts';
import { lockOf } from '../../../src/domain/cycle/locks.ts';
import { PHASES, type Phase } from '../../../src/domain/cycle/phases.ts';
import { testContext } from '../../support/context.ts';
import type { PlanRobot } from '../../support/plan-robot.ts';
import { quarter, upTo } from '../../support/run-period.ts';

/** Domain E, cell by cell: free, by change request, frozen. */
const TABLE: Readonly<Record<FieldGroup, string>> = {
  plan: '■ ◪ ◪ □ □ □',
  work: '■ ■ ◪ □ □ □',
  facts: '□ □ ■ ◪ □ □',
  standing: '■ ■ ■ ■ □ □',
  talk: '■ ■ ■ ■ ■ □',
  comments: '■ ■ ■ ■ ■ ■',
  ratings: '□ □ ■ ■ ◪ □',
  review: '□ □ ■ ■ ■ □',
};
const SIGN = { free: '■', request: '◪', frozen: '□' } as const;

test('the matrix is that of domain E', () => {
  const drawn = FIELD_GROUPS.map((group) => [group, EDIT_MATRIX[group].map((cell) => SIGN[cell]).join(' ')]);
  expect(Object.fromEntries(drawn)).toEqual(TABLE);
});

const context = (at: string) => testContext(at, '2026-02-01T12:00:00.000Z');
/** One change of each group that the quarter's goal, or what is about it, allows. */
const CHANGES: Readonly<Record<FieldGroup, (robot: PlanRobot) => Command>> = {
  plan: (robot) => ({
    type: 'editRows',
    table: 'nodes',
    ids: robot.ids('Grow'),
    fields: { title: 'Grow more' },
  }),
  work: (robot) => ({ type: 'setOwner', ids: robot.ids('Grow'), owner: { name: 'Boris' } }),
  facts: (robot) => ({
    type: 'addRow',
    table: 'values',
    fields: {
      indicatorId: robot.indicatorId('Revenue'),
      kind: 'actual',
      amount: 91,
      periodId: robot.periodId('Q1'),
    },
  }),
  standing: (robot) => ({
    type: 'editRows',
    table: 'nodes',
    ids: robot.ids('Grow'),
    fields: { state: 'partly' },
  }),
  talk: (robot) => entry(robot, 'feedback'),
  comments: (robot) => entry(robot, 'comment'),
  ratings: (robot) => entry(robot, 'rating', { as: 'self', degreeBp: 9_000 }),
  review: (robot) => entry(robot, 'diagnosis', { shortcoming: 'result' }),
};
const entry = (robot: PlanRobot, type: string, data?: object): Command => ({
  type: 'addRow',
  table: 'entries',
  fields: { type, nodeId: robot.id('Grow'), periodId: robot.periodId('Q1'), text: 'So it is', data },
});

/** A quarter that the cycle has brought to a phase; back in its plan it has a baseline all the same. */
function at(phase: Phase): PlanRobot {
  if (phase !== 'plan') return upTo(quarter(), phase);
  const robot = upTo(quarter(), 'organize');
  robot.do({
    type: 'movePeriod',
    periodId: robot.periodId('Q1'),
    event: 'replan',
    reason: 'New law',
    reasonCode: 'scopeChange',
    approverId: robot.partyId('Committee'),
  });
  return robot;
}

describe.each(PHASES)('in the phase %s', (phase) => {
  const robot = at(phase);
  test.each(FIELD_GROUPS)('the gate keeps to the matrix for %s', (group) => {
    const done = apply(robot.plan, CHANGES[group](robot), context(group));
    const cell = cellOf(group, phase);
    if (cell === 'free') expect(done.ok).toBe(true);
    else {
      const params = { period: 'Q1', phase, group, wayOut: wayOutOf(group, phase) };
      expect(done).toMatchObject({ ok: false, error: { code: 'frozen', params } });
    }
  });
});

test('a lock says its period, its phase and what leads on', () => {
  const lock = (robot: PlanRobot, field: string) => {
    const found = lockOf(robot.plan, 'nodes', robot.plan.nodes[robot.id('Grow')]!, field);
    return found && `${found.period.title} ${found.phase} ${found.group} ${found.wayOut}`;
  };
  expect(lock(at('monitor'), 'title')).toBe('Q1 monitor plan request');
  expect(lock(at('organize'), 'end')).toBeNull();
  expect(lock(at('organize'), 'progressBp')).toBe('Q1 organize facts wait');
  expect(lock(at('evaluate'), 'title')).toBe('Q1 evaluate plan goBack');
  expect(lock(at('closed'), 'title')).toBe('Q1 closed plan nextPeriod');
  expect(lock(at('closed'), 'tags')).toBeNull();
});

describe('what the gate leaves alone', () => {
  test('periods that no cycle has agreed on, whatever phase they say they are in', () => {
    const robot = quarter();
    const ids = [robot.periodId('Q1')];
    robot.do({ type: 'editRows', table: 'periods', ids, fields: { phase: 'closed' } });
    for (const group of FIELD_GROUPS)
      expect(apply(robot.plan, CHANGES[group](robot), context(group)).ok).toBe(true);
    robot.do({ type: 'addRow', table: 'entries', id: 'said', fields: { type: 'snapshot', text: 'By hand' } });
    robot.do({ type: 'editRows', table: 'periods', ids, fields: { baselineEntryId: 'said' } });
    expect(apply(robot.plan, CHANGES.plan(robot), context('x')).ok).toBe(true);
  });

  test('places, mutes, settings and goals of other periods', () => {
    const robot = at('closed').period('Q2', '2026-04-01', '2026-06-30', { type: 'quarter' }).goal('Next');
    robot.with({ periodId: robot.periodId('Q2'), description: 'Anything' });
    robot.do({ type: 'setSeverity', rule: 'OWNER', severity: 'off' });
    robot.do({ type: 'mute', what: 'SMART', reason: 'Known', nodeId: robot.id('Grow') });
    robot.do({
      type: 'placeNodes',
      view: 'tree',
      layout: 'leftRight',
      places: [{ nodeId: robot.id('Grow'), x: 1, y: 2 }],
    });
  });

  test('nothing else: what hangs below a frozen goal, and its going, are frozen too', () => {
    const robot = at('monitor');
    const under = robot.id('Grow');
    expect(robot.refusal({ type: 'addNode', kind: 'goal', title: 'More', under }).code).toBe('frozen');
    expect(robot.refusal({ type: 'deleteBranch', ids: [under] }).code).toBe('frozen');
    expect(
      robot.refusal({ type: 'editRows', table: 'nodes', ids: [under], fields: { periodId: null } }).code,
    ).toBe('frozen');
    const target = { indicatorId: robot.indicatorId('Revenue'), kind: 'target', amount: 1 };
    expect(robot.refusal({ type: 'addRow', table: 'values', fields: target }).code).toBe('frozen');
  });
});
