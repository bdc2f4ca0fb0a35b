import { beforeAll, describe, expect, test } from 'vitest';
import { cycleOf, defaultTemplate, templatesOf } from '../../../src/domain/cycle/cycle-of.ts';
import { PRESETS } from '../../../src/domain/cycle/presets.ts';
import { addState } from '../../../src/domain/cycle/template-edits.ts';
import { settingsOf } from '../../../src/domain/plan.ts';
import { move, periodAt, quarter } from '../../support/run-period.ts';

beforeAll(() => import('../../../src/domain/commands/late-commands.ts'));

const ours = () => addState(PRESETS.quarter, 'monitor', 'Audit');
const templateOf = (robot: ReturnType<typeof quarter>) =>
  templatesOf(robot.plan).find(({ id }) => id === 'quarter');

describe('a changed workflow', () => {
  test('takes the place of its preset under another version, and goes back to it', () => {
    const robot = quarter();
    robot.do({ type: 'editCycles', template: ours() });
    expect(templateOf(robot)?.version).toBe(2);
    expect(templateOf(robot)?.states).toHaveLength(8);
    robot.do({ type: 'editCycles', reset: 'quarter' });
    expect(templateOf(robot)).toBe(PRESETS.quarter);
  });

  test('keeps its version while nobody has begun with it, and takes another afterwards', () => {
    const robot = quarter();
    robot.do({ type: 'editCycles', template: ours() });
    const [made] = settingsOf(robot.plan).cycleTemplates ?? [];
    robot.do({ type: 'editCycles', template: { ...made!, title: 'Our quarter' } });
    expect(templateOf(robot)?.version).toBe(2);
    move(robot, 'agreePlan', '2025-12-10');
    robot.do({ type: 'editCycles', template: { ...made!, title: 'Our other quarter' } });
    expect(templateOf(robot)?.version).toBe(3);
  });

  test('leaves a running period the version it began with', () => {
    const robot = move(quarter(), 'agreePlan', '2025-12-10');
    robot.do({ type: 'editCycles', template: ours() });
    expect(cycleOf(robot.plan, periodAt(robot)).version).toBe(1);
  });

  test('is refused where a way leads to no state', () => {
    const [first, ...others] = PRESETS.quarter.states;
    const template = { ...PRESETS.quarter, states: first ? [first, ...others.slice(1)] : [] };
    expect(quarter().refusal({ type: 'editCycles', template })).toMatchObject({ code: 'badValue' });
  });
});

test('which workflow new periods run is chosen by their kind, and no more', () => {
  const robot = quarter();
  robot.do({ type: 'editCycles', use: { type: 'quarter', templateId: 'donor' } });
  expect(defaultTemplate(robot.plan, 'quarter').id).toBe('donor');
  robot.do({ type: 'editCycles', use: { type: 'quarter', templateId: null } });
  expect(defaultTemplate(robot.plan, 'quarter').id).toBe('quarter');
  expect(
    quarter().refusal({ type: 'editCycles', use: { type: 'year', templateId: 'nobody' } }),
  ).toMatchObject({
    code: 'notFound',
  });
});
