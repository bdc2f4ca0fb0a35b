import { describe, expect, test } from 'vitest';
import type { RequestChange } from '../../../src/domain/cycle/commands/request-change.ts';
import { requestedCommands } from '../../../src/domain/cycle/requested-commands.ts';
import type { EntryId } from '../../../src/domain/ids.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { lint } from '../../../src/domain/lint/report.ts';
import type { PlanRobot } from '../../support/plan-robot.ts';
import { periodAt, quarter, upTo } from '../../support/run-period.ts';

const lower = (robot: PlanRobot): RequestChange => ({
  type: 'requestChange',
  periodId: robot.periodId('Q1'),
  nodeId: robot.id('Grow'),
  reason: 'The shop opens later',
  reasonCode: 'newInformation',
  commands: [
    {
      type: 'addRow',
      table: 'values',
      fields: {
        indicatorId: robot.indicatorId('Revenue'),
        kind: 'target',
        amount: 70,
        periodId: robot.periodId('Q1'),
      },
    },
    { type: 'editRows', table: 'nodes', ids: robot.ids('Grow'), fields: { title: 'Grow a little' } },
  ],
});
const changes = (robot: PlanRobot, status: string) =>
  rowsOf(robot.plan, 'entries').filter(({ type, data }) => type === 'change' && data?.['status'] === status);

describe('a change request', () => {
  test('changes nothing until it is approved; then it is done, and a new baseline kept beside the old', () => {
    const robot = upTo(quarter(), 'monitor');
    const before = periodAt(robot).baselineEntryId!;
    robot.on('2026-02-01').do(lower(robot));
    expect(robot.plan.nodes[robot.id('Grow')]).toBeDefined();
    const [request] = changes(robot, 'requested');
    const requestId = request!.id;
    robot
      .on('2026-02-03')
      .do({ type: 'settleChange', requestId, verdict: 'approved', byId: robot.partyId('Committee') });
    expect(robot.plan.nodes[robot.id('Grow a little')]).toBeDefined();
    const now = periodAt(robot).baselineEntryId!;
    expect(now).not.toBe(before);
    expect(robot.plan.entries[before]?.data?.['of']).toBe('baseline');
    expect(robot.plan.entries[now]?.data).toMatchObject({ of: 'change', requestId });
    expect(robot.refusal({ type: 'settleChange', requestId, verdict: 'rejected' }).code).toBe('notFound');
    expect(lint(robot.plan, '2026-02-04').findings.filter(({ rule }) => rule === 'FREEZE')).toEqual([]);
  });

  test('is rejected and stays on record', () => {
    const robot = upTo(quarter(), 'monitor');
    robot.do(lower(robot));
    const requestId = changes(robot, 'requested')[0]!.id;
    robot.do({ type: 'settleChange', requestId, verdict: 'rejected', text: 'Not yet' });
    expect(changes(robot, 'rejected')[0]).toMatchObject({ text: 'Not yet', data: { requestId } });
    expect(robot.id('Grow')).toBeDefined();
  });

  test('is asked and approved in one step by whoever may', () => {
    const robot = upTo(quarter(), 'monitor');
    robot.do({ ...lower(robot), approverId: robot.partyId('Committee') });
    expect(robot.id('Grow a little')).toBeDefined();
    expect(changes(robot, 'approved')).toHaveLength(1);
  });

  test('needs a reason, and asks for nothing that cannot be done', () => {
    const robot = upTo(quarter(), 'monitor');
    expect(robot.refusal({ ...lower(robot), reason: ' ' }).params).toEqual({ field: 'text' });
    expect(robot.refusal({ ...lower(robot), commands: [] }).params).toEqual({ field: 'commands' });
    const gone = [{ type: 'deleteBranch' as const, ids: ['constructor' as never] }];
    expect(robot.refusal({ ...lower(robot), commands: gone }).code).toBe('nothingToDo');
  });

  test('from a file is read with care', () => {
    expect(requestedCommands([{ type: 'mergePlan', other: {} }])).toBeNull();
    expect(requestedCommands([{ type: 'editRows', table: 'nodes', ids: 'all', fields: {} }])).toBeNull();
    expect(requestedCommands('constructor')).toBeNull();
    const robot = upTo(quarter(), 'monitor');
    const data = { status: 'requested', commands: [{ type: 'repairPlan' }] };
    const fields = { type: 'change', periodId: robot.periodId('Q1'), text: 'x', data };
    robot.do({ type: 'addRow', table: 'entries', id: 'bad', fields });
    const settle = { type: 'settleChange', requestId: 'bad' as EntryId, verdict: 'approved' } as const;
    expect(robot.refusal(settle).params).toEqual({ field: 'commands' });
  });
});
