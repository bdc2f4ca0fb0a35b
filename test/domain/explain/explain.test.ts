import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/domain/explain/explain.ts';
import type { Step } from '../../../src/domain/explain/explanation.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const TODAY = '2026-06-30';

const root = (robot: PlanRobot, title: string): Step => {
  const told = explain(robot.plan, TODAY, { type: 'nodeScore', nodeId: robot.id(title) });
  if (!told) throw new Error(`${title} is not explained`);
  return told.root;
};
/** "rule title figure", and what is below it, two spaces further in. */
const lines = (step: Step, depth = 0): string[] => [
  '  '.repeat(depth) +
    [step.rule, step.title, step.figure && 'value' in step.figure ? step.figure.value : '']
      .filter(Boolean)
      .join(' '),
  ...(step.steps?.() ?? []).flatMap((below) => lines(below, depth + 1)),
];

describe('the calculation of a number', () => {
  test('goes from the goal down to the fact and who entered it', () => {
    const robot = plan()
      .person('Anna')
      .goal('Sales')
      .goal('North')
      .under('Sales', { weightPct: 60 })
      .indicator('Pallets', { trend: 'maximise' })
      .target(3468)
      .actual(3678, { date: '2026-05-31', status: 'rejected' });
    robot
      .actual(1734, { date: '2026-06-30', byId: robot.partyId('Anna') })
      .goal('South', { progressBp: 5_000 })
      .under('Sales', { weightPct: 40 });
    expect(lines(root(robot, 'Sales'))).toEqual([
      'rollUp.weighted Sales 0.5',
      '  node.indicator North 0.5',
      '    indicator.inside Pallets 0.5',
      '      method.ratio 0.5',
      '        fact.last 1734',
      '          value.by 1734',
      '          value.recorded 3678',
      '        value.recorded 3468',
      '  node.byHand South 0.5',
    ]);
  });
});
