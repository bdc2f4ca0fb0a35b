import { describe, expect, test } from 'vitest';
import { decisionOf } from '../../../src/domain/cycle/decisions.ts';
import { eventsFrom } from '../../../src/domain/cycle/cycle-of.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { move, moveOf, openCodes, periodAt, quarter, upTo } from '../../support/run-period.ts';

const BACK = { reason: 'The bank closed', reasonCode: 'newInformation' } as const;
const transitions = (robot: ReturnType<typeof quarter>) =>
  rowsOf(robot.plan, 'entries')
    .filter(({ type }) => type === 'transition')
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));

describe('a period through its whole cycle', () => {
  test('goes from its plan to its end, and every step is on record', () => {
    const robot = upTo(quarter(), 'closed');
    const period = periodAt(robot);
    expect(period.phase).toBe('closed');
    expect(transitions(robot).map(({ data }) => data?.['event'])).toEqual([
      'agreePlan',
      'start',
      'closeFacts',
      'score',
      'closePeriod',
    ]);
    const snapshots = rowsOf(robot.plan, 'entries').filter(({ type }) => type === 'snapshot');
    expect(snapshots.map(({ data }) => data?.['of']).sort()).toEqual(['assignment', 'baseline', 'closing']);
    expect(robot.plan.entries[period.baselineEntryId!]?.data?.['of']).toBe('baseline');
    expect(robot.plan.entries[period.closingEntryId!]?.data?.['degreesBp']).toEqual({
      [robot.id('Grow')]: 9_000,
    });
  });

  test('keeps the cycle it began with, whatever the template becomes', () => {
    const robot = upTo(quarter(), 'organize');
    const cycle = { ...periodAt(robot).cycle!, id: 'quarter', version: 2, transitions: [] };
    robot.do({ type: 'editRows', table: 'settings', ids: ['settings'], fields: { cycleTemplates: [cycle] } });
    expect(eventsFrom(robot.plan, periodAt(robot)).map(({ event }) => event)).toContain('start');
  });

  test('is refused where something is open, and told what', () => {
    const robot = quarter();
    robot.do({ type: 'setOwner', ids: robot.ids('Grow'), owner: null });
    const refused = robot.on('2025-12-10').refusal(moveOf(robot, 'agreePlan', '2025-12-10'));
    expect(refused).toMatchObject({ code: 'guardsOpen', guards: ['OWNER'], nodes: robot.ids('Grow') });
  });

  test('is stepped on with a reason all the same, which stays on record', () => {
    const robot = quarter();
    robot.do({ type: 'setOwner', ids: robot.ids('Grow'), owner: null });
    expect(robot.refusal({ ...moveOf(robot, 'agreePlan', '2025-12-10'), override: true }).code).toBe(
      'guardsOpen',
    );
    move(robot, 'agreePlan', '2025-12-10', { override: true, reason: 'She comes in January' });
    expect(periodAt(robot).phase).toBe('organize');
    expect(transitions(robot).at(-1)).toMatchObject({
      text: 'She comes in January',
      data: { overridden: ['noErrors'] },
    });
  });

  test('never steps over an error of structure', () => {
    const robot = quarter();
    const periodId = robot.periodId('Q1');
    robot.outcome('Better life').with({ periodId }).output('Lessons').with({ periodId });
    // The gate refuses such an arrow; two writers who merge may still make one.
    const links = {
      ...robot.plan.links,
      wrong: {
        id: 'wrong',
        type: 'contributes',
        from: robot.id('Better life'),
        to: robot.id('Lessons'),
      },
    };
    robot.plan = { ...robot.plan, links: links as never };
    const refused = robot.refusal({
      ...moveOf(robot, 'agreePlan', '2025-12-10'),
      override: true,
      reason: 'Never mind',
    });
    expect(refused.guards).toContain('ORDER');
  });

  test('goes back only with a reason, its code and who approves', () => {
    const robot = upTo(quarter(), 'monitor');
    const back = moveOf(robot, 'replan', '2026-02-01');
    expect(robot.refusal(back)).toMatchObject({ params: { field: 'text' } });
    expect(robot.refusal({ ...back, reason: 'x' })).toMatchObject({ params: { field: 'reasonCode' } });
    expect(robot.refusal({ ...back, ...BACK })).toMatchObject({ params: { field: 'approverId' } });
    const before = periodAt(robot).baselineEntryId;
    move(robot, 'replan', '2026-02-01', { ...BACK, approverId: robot.partyId('Committee') });
    expect(periodAt(robot)).toMatchObject({ phase: 'plan', baselineEntryId: before });
    move(robot, 'agreePlan', '2026-02-02');
    expect(periodAt(robot).baselineEntryId).not.toBe(before);
    expect(robot.plan.entries[before!]).toBeDefined();
  });

  test('may be planned anew after a replan without a request for each change', () => {
    const robot = upTo(quarter(), 'monitor');
    move(robot, 'replan', '2026-02-01', { ...BACK, approverId: robot.partyId('Committee') });
    robot.on('2026-02-02').target(120, { periodId: robot.periodId('Q1') });
    expect(openCodes(robot, 'agreePlan', '2026-02-03')).toEqual([]);
  });

  test('is cancelled with a reason, from anywhere, and cannot go on then', () => {
    const robot = upTo(quarter(), 'monitor');
    expect(robot.refusal(moveOf(robot, 'cancel', '2026-02-01'))).toMatchObject({ params: { field: 'text' } });
    move(robot, 'cancel', '2026-02-01', { reason: 'The programme has ended' });
    expect(periodAt(robot)).toMatchObject({ phase: 'closed', step: 'cancelled' });
    expect(eventsFrom(robot.plan, periodAt(robot))).toEqual([]);
  });

  test('refuses an event that leads nowhere from where it stands', () => {
    expect(quarter().refusal(moveOf(quarter(), 'score', '2026-01-01')).code).toBe('notFound');
  });

  test('asks for the role an arrow is kept for', () => {
    const robot = quarter();
    const cycle = { ...upTo(quarter(), 'organize').plan.periods[robot.periodId('Q1')]!.cycle! };
    const transitions_ = cycle.transitions.map((arrow) =>
      arrow.event === 'agreePlan' ? { ...arrow, who: 'approver' } : arrow,
    );
    robot.do({
      type: 'editRows',
      table: 'periods',
      ids: [robot.periodId('Q1')],
      fields: { cycle: { ...cycle, transitions: transitions_ } },
    });
    const byAnna = { ...moveOf(robot, 'agreePlan', '2025-12-10'), byId: robot.partyId('Anna') };
    expect(robot.refusal(byAnna).code).toBe('notAllowed');
    move(robot, 'agreePlan', '2025-12-10', { byId: robot.partyId('Committee') });
    expect(periodAt(robot).phase).toBe('organize');
  });
});

describe('a decision', () => {
  test('needs a reason where it excuses something, and can be taken back', () => {
    const robot = quarter();
    const periodId = robot.periodId('Q1');
    expect(robot.refusal({ type: 'decide', about: 'noLessons', periodId }).code).toBe('badValue');
    robot.on('2026-01-01').do({ type: 'decide', about: 'noLessons', periodId, text: 'Nothing new' });
    expect(decisionOf(robot.plan, periodId, 'noLessons')?.text).toBe('Nothing new');
    robot.on('2026-01-02').do({ type: 'decide', about: 'noLessons', periodId, isOff: true });
    expect(decisionOf(robot.plan, periodId, 'noLessons')).toBeUndefined();
  });
});

describe('a goal that ends', () => {
  test('says why where it was not reached, and can be taken up again', () => {
    const robot = upTo(quarter(), 'monitor');
    const ids = robot.ids('Grow');
    expect(robot.refusal({ type: 'endNodes', ids, end: 'cancel' }).params).toEqual({ field: 'text' });
    robot.do({ type: 'endNodes', ids, end: 'cancel', reason: 'The shop burned down' });
    expect(robot.plan.nodes[ids[0]!]).toMatchObject({ state: 'cancelled' });
    robot.do({ type: 'endNodes', ids, end: 'resume' });
    expect(robot.plan.nodes[ids[0]!]).toMatchObject({ state: 'active' });
    robot.do({ type: 'endNodes', ids, end: 'achieve' });
    expect(robot.plan.nodes[ids[0]!]).toMatchObject({ state: 'achieved' });
  });
});
