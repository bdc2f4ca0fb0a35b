import { beforeAll, expect, test } from 'vitest';
import { changesAsked } from '../../../src/domain/cycle/change-requests.ts';
import { moveLog, pathOf } from '../../../src/domain/cycle/move-log.ts';
import { move, quarter, upTo } from '../../support/run-period.ts';

beforeAll(() => import('../../../src/domain/commands/late-commands.ts'));

test('the log tells every move, oldest first; the path is without the rounds that were taken back', () => {
  const robot = upTo(quarter(), 'monitor');
  const periodId = robot.periodId('Q1');
  move(robot, 'replan', '2026-02-01', {
    reason: 'A market has gone',
    reasonCode: 'scopeChange',
    approverId: robot.partyId('Committee'),
  });
  move(robot, 'agreePlan', '2026-02-02');
  const log = moveLog(robot.plan, periodId);
  expect(log.map(({ event, from, to }) => `${event} ${from} ${to}`)).toEqual([
    'agreePlan plan organize',
    'start organize monitor',
    'replan monitor plan',
    'agreePlan plan organize',
  ]);
  expect(log[2]).toMatchObject({ text: 'A market has gone', reasonCode: 'scopeChange', overridden: [] });
  expect(pathOf(log).map(({ event }) => event)).toEqual(['agreePlan']);
});

test('what does not read as a move is passed over', () => {
  const robot = quarter();
  const periodId = robot.periodId('Q1');
  robot.do({
    type: 'addRow',
    table: 'entries',
    fields: { type: 'transition', periodId, data: { event: 7 } },
  });
  expect(moveLog(robot.plan, periodId)).toEqual([]);
});

test('a request waits until it is settled', () => {
  const robot = upTo(quarter(), 'monitor');
  const periodId = robot.periodId('Q1');
  const nodeId = robot.id('Grow');
  robot.do({
    type: 'requestChange',
    periodId,
    nodeId,
    reason: 'The shop opens later',
    commands: [{ type: 'editRows', table: 'nodes', ids: [nodeId], fields: { title: 'Grow later' } }],
  });
  const [asked] = changesAsked(robot.plan, periodId);
  expect(asked).toMatchObject({ status: 'requested', answer: undefined });
  robot.do({ type: 'settleChange', requestId: asked!.request.id, verdict: 'approved' });
  expect(changesAsked(robot.plan, periodId)[0]).toMatchObject({ status: 'approved' });
  expect(robot.plan.nodes[nodeId]?.title).toBe('Grow later');
});
