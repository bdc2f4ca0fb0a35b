import { describe, expect, test } from 'vitest';
import type { LinkId } from '../../../src/domain/ids.ts';
import { breaksOf } from '../../../src/domain/lint/breaks.ts';
import type { Finding } from '../../../src/domain/lint/finding.ts';
import { lint } from '../../../src/domain/lint/report.ts';
import { ruleOf } from '../../../src/domain/lint/rules/index.ts';
import { rowsOf, settingsOf } from '../../../src/domain/plan.ts';
import { markLabel } from '../../../src/views/canvas/scene/arrow-marks.ts';
import { planIn } from '../../support/plan-files.ts';
import { plan, planOf } from '../../support/plan-robot.ts';

const TODAY = '2026-10-15';

/** One outcome under one impact, both owned; nothing else is said. */
const bare = () => plan().impact('Health').owner('Anna').outcome('Clean water').owner('Anna').under('Health');
type Robot = ReturnType<typeof bare>;
const report = (robot: Robot) => lint(robot.plan, TODAY);
const codes = (robot: Robot) => report(robot).findings.map(({ rule }) => rule);

describe('the score of a plan', () => {
  test('is the share of checks passed, where an error weighs 4, a warning 2, a hint 1', () => {
    expect(codes(bare())).toEqual(['RES-NO-SUP', 'IND-NONE', 'CONSENSUS', 'ASSUMP', 'STAKE']);
    // Passed: no ring (4), depth (1); impact: has means (2), owner (2), span (1), one change (1), worded as one (1);
    // outcome: in order (4), serves (2), owner (2), one change (1), worded as one (1). Together 22.
    // Failed: means (2), indicator (2), agreement (1), assumption (1), stakeholders (1). Together 7.
    expect(report(bare()).score).toBeCloseTo(22 / 29, 12);
  });
  test('counts neither as passed nor as failed what somebody has answered for', () => {
    const robot = bare();
    robot.do({ type: 'mute', what: `IND-NONE ${robot.id('Clean water')}`, reason: 'Measured next year' });
    expect(report(robot).score).toBeCloseTo(22 / 27, 12);
  });
  test('follows the severities of the plan', () => {
    const robot = bare();
    robot.do({ type: 'setSeverity', rule: 'IND-NONE', severity: 'off' });
    robot.do({ type: 'setSeverity', rule: 'STAKE', severity: 'error' });
    expect(report(robot).counts).toEqual({ error: 1, warning: 1, info: 2 });
    expect(report(robot).score).toBeCloseTo(22 / 30, 12);
  });
  test('cannot be given for an empty plan', () => expect(lint(plan().plan, TODAY).score).toBeNull());
});

describe('a finding', () => {
  test('is muted with a reason that stays, and told again when it is unmuted', () => {
    const robot = bare();
    const what = `IND-NONE ${robot.id('Clean water')}`;
    robot.do({ type: 'mute', what, reason: '  Measured next year ', nodeId: robot.id('Clean water') });
    expect(codes(robot)).not.toContain('IND-NONE');
    const [muted] = report(robot).muted;
    expect(muted!.finding.id).toBe(what);
    expect(muted!.mute.reason).toBe('Measured next year');
    expect(rowsOf(robot.plan, 'entries')[0]).toMatchObject({ type: 'decision', text: 'Measured next year' });
    expect(robot.refusal({ type: 'mute', what, reason: 'Again' }).code).toBe('nothingToDo');
    robot.do({ type: 'unmute', what });
    expect(codes(robot)).toContain('IND-NONE');
  });
  test('is not muted without a reason', () => {
    expect(bare().refusal({ type: 'mute', what: 'STAKE', reason: ' ' }).code).toBe('badValue');
  });
  test('goes with all others of its rule when that is muted', () => {
    const robot = bare();
    robot.do({ type: 'mute', what: 'STAKE', reason: 'A plan of my own' });
    expect(codes(robot)).not.toContain('STAKE');
    expect(report(robot).muted).toHaveLength(1);
  });
  test('weighs as the plan says, or as its rule does', () => {
    const robot = bare();
    robot.do({ type: 'setSeverity', rule: 'OWNER', severity: 'info' });
    expect(settingsOf(robot.plan).policies.severities).toEqual({ OWNER: 'info' });
    robot.do({ type: 'setSeverity', rule: 'OWNER', severity: null });
    expect(settingsOf(robot.plan).policies.severities).toEqual({});
    expect(robot.refusal({ type: 'setSeverity', rule: 'constructor', severity: 'off' }).code).toBe(
      'notFound',
    );
  });
  test('speaks from where on the plan says, or as by default', () => {
    const robot = bare();
    robot.do({ type: 'setLimit', limit: 'treeDepth', value: 1 });
    expect(codes(robot)).toContain('TREE-DEEP');
    robot.do({ type: 'setLimit', limit: 'treeDepth', value: null });
    expect(codes(robot)).not.toContain('TREE-DEEP');
    expect(settingsOf(robot.plan).policies).not.toHaveProperty('treeDepth');
    for (const value of [0, 1.5, 26])
      expect(robot.refusal({ type: 'setLimit', limit: 'riskScore', value }).code).toBe('badValue');
  });
  test('is not told of what has been given up', () => {
    const robot = bare().outcome('Roads').under('Health');
    expect(codes(robot).filter((code) => code === 'IND-NONE')).toHaveLength(2);
    robot.with({ state: 'cancelled' });
    expect(codes(robot).filter((code) => code === 'IND-NONE')).toHaveLength(1);
  });
});

describe('a quick fix', () => {
  const fixOf = (robot: Robot, finding: Finding) => {
    const { policies } = settingsOf(robot.plan);
    const look = { plan: robot.plan, today: TODAY, policies, vocabulary: 'oecd', span: null };
    return ruleOf(finding.rule).fix!(finding, look);
  };
  /** Presses the fix of the one finding of a rule and says whether it is gone. */
  function pressed(robot: Robot, code: string): boolean {
    const finding = report(robot).findings.find(({ rule }) => rule === code)!;
    const fix = fixOf(robot, finding)!;
    let made = robot.id('Health');
    for (const step of fix.steps)
      made = robot.do(typeof step === 'function' ? step(made) : step).focus?.[0] ?? made;
    return !report(robot).findings.some(({ id }) => id === finding.id);
  }
  test.each<[string, () => Robot]>([
    ['SKIP', () => bare().activity('Dig wells').under('Clean water')],
    [
      'SKIP',
      () =>
        bare()
          .output('Wells')
          .under('Clean water')
          .activity('Dig wells')
          .under('Wells')
          .alsoUnder('Clean water'),
    ],
    ['ACT-NO-OUT', () => bare().activity('Dig wells').under('Clean water')],
    ['OUT-NO-ACT', () => bare().output('Wells').under('Clean water')],
    ['RES-NO-SUP', bare],
    ['ORPHAN', () => bare().output('Wells')],
    ['ACT-INPUT', () => bare().activity('Dig wells')],
    [
      'MBO-ORDER',
      () => bare().goal('Low', { level: 'operational' }).goal('High', { level: 'strategic' }).under('Low'),
    ],
    ['OWNER', () => bare().output('Wells').under('Clean water')],
    ['IND-NONE', bare],
    ['IND-DIR', () => bare().indicator('Ill', { trend: 'minimise' }).baseline(1).target(9)],
    ['IND-UNIT', () => bare().indicator('Ill', { type: 'percentage', unit: 'kg' })],
    ['ASSUMP', bare],
    ['TIME', () => bare().activity('Dig', { start: '2026-05-02', end: '2026-05-01' })],
    ['WORD', () => bare().activity('Wells have increased')],
    [
      'WEIGHT',
      () =>
        bare()
          .outcome('B')
          .under('Health', { weightPct: 40 })
          .outcome('C')
          .under('Health', { weightPct: 70 }),
    ],
    ['MAP-INIT', () => bare().goal('Learn', { level: 'tactical', perspective: 'learning' })],
    [
      'RISK',
      () =>
        bare().node('risk', 'Drought', { probability: 5, effect: 5, responseType: 'accept' }).owner('Anna'),
    ],
    [
      'SCHED',
      () =>
        bare()
          .activity('One', { start: '2026-05-01', end: '2026-05-10' })
          .activity('Two', { start: '2026-05-10', end: '2026-05-12' })
          .link('One', 'Two', { type: 'precedes' }),
    ],
  ])('mends %s', (code, robot) => expect(pressed(robot(), code)).toBe(true));

  /** Three outcomes below Health, the first two of them locked. */
  function locked(...weightsPct: readonly number[]): Robot {
    const robot = bare();
    for (const [at, weightPct] of weightsPct.entries()) {
      robot.outcome(`Part ${at}`).under('Health', { weightPct });
      if (at < 2) lock(robot, `Part ${at}`);
    }
    return robot;
  }
  const lock = (robot: Robot, title: string) => {
    const ids = [robot.linkId(title, 'Health')];
    robot.do({ type: 'editRows', table: 'links', ids, fields: { weightLocked: true } });
  };
  const weightOf = (robot: Robot, title: string) => robot.plan.links[robot.linkId(title, 'Health')]?.weightBp;

  test('shares out only what is not locked', () => {
    const robot = locked(40, 20, 70);
    expect(pressed(robot, 'WEIGHT')).toBe(true);
    expect([0, 1, 2].map((at) => weightOf(robot, `Part ${at}`))).toEqual([4_000, 2_000, 2_800]);
  });
  test('is not offered, with the reason, where the locked weights leave nothing', () => {
    const robot = locked(60, 70, 10);
    const finding = report(robot).findings.find(({ rule }) => rule === 'WEIGHT')!;
    expect(finding.message).toBe('locked');
    expect(fixOf(robot, finding)).toBeNull();
  });
});

describe('a break in the chain', () => {
  const broken = () => planOf(planIn('fixture', 'broken-livelihood.en.throughline.json'));
  const link = 'o-break.home' as LinkId;

  test('is where an output is there and less than half of its outcome, with its assumptions as suspects', () => {
    const breaks = breaksOf(broken().plan, TODAY)!;
    expect(breaks).toEqual([
      {
        link,
        output: 'o-break',
        outcome: 'oc-break',
        outputBp: 9_750,
        outcomeBp: 1_250,
        suspects: ['oc-break.as'],
        verdict: undefined,
      },
    ]);
  });
  test('marks its arrow, whatever has been said of it', () => {
    const robot = broken();
    const marked = () => lint(robot.plan, TODAY).breaks.flatMap(({ links }) => links ?? []);
    expect(marked()).toEqual([link]);
    expect(markLabel(robot.plan.links[link]!, undefined, true)?.parts[0]).toMatchObject({
      sign: 'break',
      tone: 'bad',
    });
    robot.do({ type: 'judgeBreak', linkId: link, verdict: 'theory' });
    expect(marked()).toEqual([link]);
  });
  test('keeps the last verdict, as a diagnosis of the outcome', () => {
    const robot = broken();
    robot.do({ type: 'judgeBreak', linkId: link, verdict: 'theory' });
    robot.do({ type: 'judgeBreak', linkId: link, verdict: 'implementation', text: 'Stalls stood empty' });
    expect(breaksOf(robot.plan, TODAY)![0]!.verdict).toMatchObject({
      verdict: 'implementation',
      text: 'Stalls stood empty',
    });
    const [finding] = lint(robot.plan, TODAY).findings.filter(({ rule }) => rule === 'BREAK');
    expect(finding).toMatchObject({
      message: 'implementation',
      severity: 'info',
      nodes: ['oc-break', 'o-break', 'oc-break.as'],
    });
    expect(rowsOf(robot.plan, 'entries').filter(({ type }) => type === 'diagnosis')).toHaveLength(2);
  });
  test('is none below 90 % of the output or from 50 % of the outcome on', () => {
    const made = (output: number, outcome: number) =>
      breaksOf(
        plan().outcome('Oc', { progressBp: outcome }).output('O', { progressBp: output }).under('Oc').plan,
        TODAY,
      );
    expect(made(9_000, 4_999)).toHaveLength(1);
    expect(made(8_999, 4_999)).toEqual([]);
    expect(made(9_000, 5_000)).toEqual([]);
    expect(breaksOf(plan().outcome('Oc').output('O').under('Oc').plan, TODAY)).toBeNull();
  });
});
