import { describe, expect, test } from 'vitest';
import { GUARDS, guardOf } from '../../../src/domain/cycle/guards/index.ts';
import { POOL_PARAMETERS } from '../../../src/domain/kinds/goal.ts';
import type { PlanRobot } from '../../support/plan-robot.ts';
import { agree, move, openCodes, periodAt, quarter, upTo, wayBy } from '../../support/run-period.ts';
import type { Command } from '../../../src/domain/commands/index.ts';

interface Case {
  readonly guard: string;
  readonly event: string;
  readonly day: string;
  /** The plan that just passes, as `quarter` and `upTo` make it. */
  readonly from?: 'organize' | 'monitor' | 'evaluate' | 'review';
  readonly before?: (robot: PlanRobot) => unknown;
  /** What just fails, and the codes it fails with. */
  readonly spoil: (robot: PlanRobot) => unknown;
  readonly codes: readonly string[];
  /** It only warns. */
  readonly warns?: true;
}

const q1 = (robot: PlanRobot) => robot.periodId('Q1');
const edit = (robot: PlanRobot, table: 'nodes' | 'periods' | 'indicators', id: string, fields: object) =>
  robot.do({ type: 'editRows', table, ids: [id], fields: fields as Record<string, unknown> });
const dropRoles = (robot: PlanRobot, role: string) =>
  robot.do({
    type: 'removeRows',
    table: 'roles',
    ids: Object.values(robot.plan.roles)
      .filter((row) => row.role === role)
      .map(({ id }) => id),
  });
const rate = (robot: PlanRobot, as: string, degreeBp: number, text = '', title = 'Grow') =>
  robot.do({
    type: 'addRow',
    table: 'entries',
    fields: { type: 'rating', nodeId: robot.id(title), periodId: q1(robot), text, data: { as, degreeBp } },
  });
const withActivity = (robot: PlanRobot) => {
  robot
    .activity('Rent', { start: '2026-01-05', end: '2026-01-20', budgetPlanMinor: 100 })
    .under('Grow')
    .owner('Boris');
  robot
    .output('Shop', { end: '2026-03-31' })
    .owner('Boris')
    .indicator('Opened', { type: 'binary' })
    .target(1, {
      periodId: q1(robot),
    });
  agree(robot);
};

const AGREE = { event: 'agreePlan', day: '2025-12-10' } as const;
const START = { event: 'start', day: '2026-01-02', from: 'organize' } as const;
const CLOSE = { event: 'closeFacts', day: '2026-04-02', from: 'monitor', before: withFact } as const;
const SCORE = { event: 'score', day: '2026-04-04', from: 'evaluate', before: withoutLesson } as const;
const END = { event: 'closePeriod', day: '2026-04-06', from: 'review', before: reviewed } as const;

function withFact(robot: PlanRobot) {
  robot.on('2026-03-30').do({
    type: 'addRow',
    table: 'values',
    id: 'fact',
    fields: {
      indicatorId: robot.indicatorId('Revenue'),
      kind: 'actual',
      amount: 90,
      periodId: q1(robot),
      date: '2026-03-30',
      status: 'confirmed',
    },
  });
  robot.on('2026-04-01').do({ type: 'decide', about: 'factsApproved', periodId: q1(robot) });
}
function withoutLesson(robot: PlanRobot) {
  robot.on('2026-04-03').do({ type: 'decide', about: 'noLessons', periodId: q1(robot), text: 'None' });
}
function reviewed(robot: PlanRobot) {
  robot.on('2026-04-05');
  robot.do({
    type: 'addRow',
    table: 'entries',
    id: 'diagnosis',
    fields: {
      type: 'diagnosis',
      periodId: q1(robot),
      nodeId: robot.id('Grow'),
      text: 'Late',
      data: { shortcoming: 'execution', accepted: true },
    },
  });
  robot.do({ type: 'decide', about: 'reportPublished', periodId: q1(robot) });
  robot.do({ type: 'decide', about: 'final', periodId: q1(robot) });
}

const cases: readonly Case[] = [
  {
    guard: 'rootGoal',
    ...AGREE,
    spoil: (robot) => robot.do({ type: 'deleteNodes', ids: robot.ids('Grow') }),
    codes: ['noGoal'],
  },
  {
    guard: 'noErrors',
    ...AGREE,
    spoil: (robot) => robot.do({ type: 'setOwner', ids: robot.ids('Grow'), owner: null }),
    codes: ['OWNER', 'SMART'],
  },
  {
    guard: 'allAgreed',
    ...AGREE,
    spoil: (robot) => robot.do({ type: 'setOwner', ids: robot.ids('Grow'), owner: { name: 'Boris' } }),
    codes: ['notAgreed'],
  },
  {
    guard: 'weightsWhole',
    ...AGREE,
    spoil: (robot) => edit(robot, 'indicators', robot.indicatorId('Revenue'), { weightBp: 9_900 }),
    codes: ['WEIGHT'],
  },
  {
    guard: 'measured',
    ...AGREE,
    spoil: (robot) =>
      robot.do({
        type: 'removeRows',
        table: 'values',
        ids: Object.values(robot.plan.values).map(({ id }) => id),
      }),
    codes: ['noBaseline', 'noTarget'],
  },
  {
    guard: 'measured',
    ...AGREE,
    spoil: (robot) =>
      robot.do({ type: 'removeRows', table: 'indicators', ids: [robot.indicatorId('Revenue')] }),
    codes: ['noIndicator', 'SMART'],
  },
  {
    guard: 'smart',
    ...AGREE,
    spoil: (robot) => edit(robot, 'nodes', robot.id('Grow'), { end: undefined }),
    codes: ['SMART'],
    warns: true,
  },
  {
    guard: 'agreedInTime',
    ...AGREE,
    before: (robot) => edit(robot, 'periods', q1(robot), { agreeBy: '2025-12-10' }),
    spoil: (robot) => edit(robot, 'periods', q1(robot), { agreeBy: '2025-12-09' }),
    codes: ['agreedLate'],
    warns: true,
  },
  { guard: 'approverSet', ...AGREE, spoil: (robot) => dropRoles(robot, 'approver'), codes: ['noApprover'] },
  {
    guard: 'lessonsConsidered',
    ...AGREE,
    before: (robot) => {
      robot.period('Q4', '2025-10-01', '2025-12-31', { type: 'quarter' }).goal('Old', { level: 'strategic' });
      robot.with({ periodId: robot.periodId('Q4') }).node('lesson', 'Ask earlier', { verdict: 'rejected' });
      robot.under('Old');
    },
    spoil: (robot) => edit(robot, 'nodes', robot.id('Ask earlier'), { verdict: 'open' }),
    codes: ['lessonOpen'],
  },
  {
    guard: 'parentOrganized',
    ...AGREE,
    before: (robot) => {
      robot.period('2026', '2026-01-01', '2026-12-31', { type: 'year', phase: 'organize' });
    },
    spoil: (robot) => edit(robot, 'periods', robot.periodId('2026'), { phase: 'plan' }),
    codes: ['bottomUp'],
    warns: true,
  },
  {
    guard: 'workAssigned',
    ...START,
    before: withActivity,
    spoil: (robot) => {
      robot.do({ type: 'setOwner', ids: robot.ids('Rent'), owner: null });
      edit(robot, 'nodes', robot.id('Rent'), { end: undefined });
    },
    codes: ['noAccountable', 'noDates'],
  },
  {
    guard: 'scheduleAcyclic',
    ...START,
    before: withActivity,
    spoil: (robot) => {
      robot
        .activity('Open', { start: '2026-01-02', end: '2026-01-30', budgetPlanMinor: 1 })
        .under('Grow')
        .owner('Boris')
        .link('Rent', 'Open', { type: 'precedes' });
    },
    codes: ['SCHED'],
  },
  {
    guard: 'resourced',
    ...START,
    before: withActivity,
    spoil: (robot) => edit(robot, 'nodes', robot.id('Rent'), { budgetPlanMinor: undefined }),
    codes: ['noResources'],
  },
  { guard: 'factEntry', ...START, spoil: (robot) => dropRoles(robot, 'factEntry'), codes: ['noFactEntry'] },
  {
    guard: 'begun',
    ...START,
    day: '2026-01-01',
    spoil: (robot) => edit(robot, 'periods', q1(robot), { start: '2026-01-02' }),
    codes: ['notBegun'],
  },
  {
    guard: 'ended',
    ...CLOSE,
    spoil: (robot) => edit(robot, 'periods', q1(robot), { end: '2026-04-02' }),
    codes: ['notEnded'],
  },
  {
    guard: 'factsComplete',
    ...CLOSE,
    spoil: (robot) => robot.do({ type: 'removeRows', table: 'values', ids: ['fact'] }),
    codes: ['noFact'],
  },
  {
    guard: 'factsComplete',
    ...CLOSE,
    spoil: (robot) =>
      robot.do({ type: 'editRows', table: 'values', ids: ['fact'], fields: { status: 'entered' } }),
    codes: ['notConfirmed'],
  },
  {
    guard: 'factsApproved',
    ...CLOSE,
    spoil: (robot) =>
      robot.on('2026-04-02').do({ type: 'decide', about: 'factsApproved', periodId: q1(robot), isOff: true }),
    codes: ['factsNotApproved'],
  },
  {
    guard: 'factsApproved',
    ...CLOSE,
    spoil: (robot) => robot.on('2026-04-02').actual(95, { periodId: q1(robot), status: 'confirmed' }),
    codes: ['factsChanged'],
  },
  {
    guard: 'factsInTime',
    ...CLOSE,
    day: '2026-04-03',
    spoil: (robot) => edit(robot, 'periods', q1(robot), { factsBy: '2026-04-02' }),
    codes: ['factsLate'],
    warns: true,
  },
  {
    guard: 'childrenClosed',
    ...CLOSE,
    before: (robot) => {
      withFact(robot);
      robot.period('March', '2026-03-01', '2026-03-31', {
        type: 'month',
        phase: 'closed',
        parentId: q1(robot),
      });
    },
    spoil: (robot) => edit(robot, 'periods', robot.periodId('March'), { phase: 'review' }),
    codes: ['childOpen'],
  },
  {
    guard: 'scored',
    ...SCORE,
    spoil: (robot) => robot.do({ type: 'removeRows', table: 'values', ids: facts(robot) }),
    codes: ['noManagerRating', 'noSelfRating'],
  },
  {
    guard: 'differencesSettled',
    ...SCORE,
    before: (robot) => {
      withoutLesson(robot);
      rate(robot, 'self', 9_000);
      rate(robot, 'manager', 8_000, 'Late');
      robot.do({
        type: 'addRow',
        table: 'entries',
        fields: {
          type: 'rating',
          nodeId: robot.id('Grow'),
          periodId: q1(robot),
          data: { as: 'manager', degreeBp: 8_000, differsBecause: 'Luck' },
          text: 'Late',
        },
      });
    },
    spoil: (robot) => rate(robot.on('2026-04-04'), 'self', 9_001),
    codes: ['ratingsDiffer'],
  },
  {
    guard: 'causesGiven',
    ...SCORE,
    spoil: (robot) => robot.policies({ corridorLowBp: 9_001 }),
    codes: ['noCauseOfFailure'],
  },
  {
    guard: 'lessonDrawn',
    ...SCORE,
    spoil: (robot) =>
      robot.on('2026-04-04').do({ type: 'decide', about: 'noLessons', periodId: q1(robot), isOff: true }),
    codes: ['noLesson'],
  },
  {
    guard: 'diagnosed',
    ...END,
    spoil: (robot) => robot.do({ type: 'removeRows', table: 'entries', ids: ['diagnosis'] }),
    codes: ['noAction', 'noDiagnosis'],
  },
  {
    guard: 'corrected',
    ...END,
    before: (robot) => {
      reviewed(robot);
      robot.node('action', 'Hire', { end: '2026-05-01' }).under('Grow').owner('Boris');
    },
    spoil: (robot) => edit(robot, 'nodes', robot.id('Hire'), { end: undefined }),
    codes: ['actionUnassigned'],
  },
  {
    guard: 'reported',
    ...END,
    spoil: (robot) =>
      robot
        .on('2026-04-06')
        .do({ type: 'decide', about: 'reportPublished', periodId: q1(robot), isOff: true }),
    codes: ['notReported'],
  },
  {
    guard: 'nextChosen',
    ...END,
    spoil: (robot) =>
      robot.on('2026-04-06').do({ type: 'decide', about: 'final', periodId: q1(robot), isOff: true }),
    codes: ['noNext'],
  },
  {
    guard: 'bonusRule',
    ...AGREE,
    before: withPool,
    spoil: (robot) => edit(robot, 'nodes', robot.id('Grow'), { poolBaseMinor: 60_000_000 }),
    codes: ['poolNotAccepted'],
  },
  {
    guard: 'bonusComputed',
    ...SCORE,
    before: (robot) => {
      withoutLesson(robot);
      withPool(robot);
    },
    spoil: (robot) => edit(robot, 'nodes', robot.id('Grow'), { state: 'achieved' }),
    codes: ['noActualPool'],
  },
];
/** The goal is run as a project whose pool is planned and accepted (domain A13). */
function withPool(robot: PlanRobot): void {
  const poolRatings = Object.fromEntries(POOL_PARAMETERS.map((name) => [name, 3]));
  edit(robot, 'nodes', robot.id('Grow'), {
    isProject: true,
    poolRatings,
    poolBaseMinor: 50_000_000,
    poolGrade: 2,
    poolProfile: 'projectOffice',
  });
  robot.do({ type: 'acceptPool', nodeId: robot.id('Grow'), pool: 'plannedPool', today: '2025-12-01' });
}
const facts = (robot: PlanRobot) =>
  Object.values(robot.plan.values)
    .filter(({ kind }) => kind === 'actual')
    .map(({ id }) => id);

/** Tests spoil what the edit matrix would protect: the period forgets that it was agreed. */
function unfrozen(robot: PlanRobot): void {
  const period = periodAt(robot);
  const { baselineEntryId: _, ...free } = period;
  robot.plan = { ...robot.plan, periods: { ...robot.plan.periods, [period.id]: free } };
}

describe('each guard, with data that just passes and data that just fails', () => {
  test.each(cases.map((each) => ({ ...each, title: `${each.guard}: ${each.codes.join(', ')}` })))(
    '$title',
    ({ guard, event, day, from, before, spoil, codes, warns }) => {
      const robot = quarter();
      if (from) upTo(robot, from);
      unfrozen(robot);
      before?.(robot);
      expect(openCodes(robot, event, day)).toEqual([]);
      spoil(robot);
      expect(openCodes(robot, event, day)).toEqual([...codes].sort());
      const { blocks, warnings, asked } = wayBy(robot, event, day);
      expect(warns ? blocks : warnings.filter(({ code }) => code !== 'SMART')).toEqual([]);
      const open = asked.filter((each) => each.open.length > 0).map((each) => each.guard);
      expect(open).toContain(guard);
      for (const each of [...blocks, ...warnings]) expect(each.rows.length).toBeGreaterThan(0);
    },
  );

  test('none is forgotten', () => {
    const tried = new Set([...cases.map(({ guard }) => guard), 'nextStillPlanned']);
    expect(GUARDS.map(({ code }) => code).filter((code) => !tried.has(code))).toEqual([]);
    expect(guardOf('constructor')).toBeUndefined();
  });

  test('a closed period opens again only while the next is still in its plan', () => {
    const robot = upTo(quarter(), 'closed').period('Q2', '2026-04-01', '2026-06-30', { type: 'quarter' });
    expect(openCodes(robot, 'reopen', '2026-05-01')).toEqual([]);
    edit(robot, 'periods', robot.periodId('Q2'), { phase: 'organize' });
    expect(openCodes(robot, 'reopen', '2026-05-01')).toEqual(['nextBegan']);
  });

  test('what one press can mend is mended by its fix', () => {
    const fixable = ['noBaseline', 'noResources', 'notConfirmed', 'factsNotApproved', 'noNext', 'lessonOpen'];
    for (const code of fixable) {
      const found = cases.find(({ codes }) => codes.includes(code))!;
      const robot = quarter();
      if (found.from) upTo(robot, found.from);
      unfrozen(robot);
      found.before?.(robot);
      found.spoil(robot);
      const { fix } = wayBy(robot, found.event, found.day).blocks.find((each) => each.code === code)!;
      robot.on('2026-04-07');
      for (const step of fix?.steps ?? []) robot.do(step as Command);
      expect(openCodes(robot, found.event, found.day), code).not.toContain(code);
    }
  });
});

test('a child that is told to wait for its parent waits', () => {
  const robot = quarter().period('2026', '2026-01-01', '2026-12-31', { type: 'year' });
  const cycle = upTo(quarter(), 'organize').plan.periods[q1(robot)]!.cycle!;
  const strict = cycle.transitions.map((arrow) =>
    arrow.event === 'agreePlan'
      ? { ...arrow, guards: [{ guard: 'parentOrganized', params: { bottomUp: 'block' } }] }
      : arrow,
  );
  edit(robot, 'periods', q1(robot), { cycle: { ...cycle, transitions: strict } });
  expect(wayBy(robot, 'agreePlan', '2025-12-10').blocks.map(({ code }) => code)).toEqual(['bottomUp']);
  edit(robot, 'periods', robot.periodId('2026'), { phase: 'organize' });
  move(robot, 'agreePlan', '2025-12-10');
  expect(periodAt(robot).phase).toBe('organize');
});
