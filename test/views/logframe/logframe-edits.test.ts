import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../../src/domain/ids.ts';
import { logframeOf } from '../../../src/domain/logframe/logframe.ts';
import type { CellTarget } from '../../../src/views/logframe/logframe-cells.ts';
import { cellEdit } from '../../../src/views/logframe/logframe-edits.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const chain = () =>
  plan()
    .impact('Health')
    .outcome('Safe water')
    .under('Health')
    .output('Wells')
    .under('Safe water')
    .indicator('Dug');

/** Writes into a cell as the view does; what is wrong with it, or nothing. */
function written(robot: PlanRobot, target: CellTarget, text: string): string | undefined {
  const context = { plan: robot.plan, currency: 'EUR', locale: 'en' };
  const edit = cellEdit(target, text, context, logframeOf(robot.plan));
  if (!edit.ok) return edit.error;
  let made = '' as NodeId;
  for (const next of edit.value) {
    made = robot.do(typeof next === 'function' ? next(made) : next).focus?.[0] ?? made;
  }
  return undefined;
}

describe('what is written into a cell changes the plan', () => {
  test('a result is reworded, never emptied', () => {
    const robot = chain();
    written(robot, { type: 'title', id: robot.id('Wells') }, ' 40 wells ');
    expect(robot.outline).toContain('40 wells');
    expect(written(robot, { type: 'title', id: robot.id('40 wells') }, ' ')).toBe('needsTitle');
  });
  test('a new row stands beside the one it was added from, or below the level above', () => {
    const robot = chain();
    written(robot, { type: 'newTitle', level: 'output', after: robot.id('Wells') }, 'Springs');
    written(robot, { type: 'newTitle', level: 'activity', after: null }, 'Dig');
    expect(robot.outline).toBe('Health\n  Safe water\n    Wells\n    Springs\n      Dig');
  });
  test('an assumption conditions the arrow to the row above', () => {
    const robot = chain();
    written(robot, { type: 'newAssumption', row: robot.id('Wells'), line: 0 }, 'Rain falls');
    const [, output] = logframeOf(robot.plan).sections.slice(-2);
    expect(output?.rows[0]?.assumptions.map(({ title }) => title)).toEqual(['Rain falls']);
    written(robot, { type: 'assumption', id: robot.id('Rain falls'), row: robot.id('Wells') }, '');
    expect(robot.outline).not.toContain('Rain');
  });
  test('indicators come, are verified and go', () => {
    const robot = chain();
    const row = robot.id('Wells');
    expect(written(robot, { type: 'newVerification', row, line: 1 }, 'Protocols')).toBe('needsIndicator');
    written(robot, { type: 'verification', id: robot.indicatorId('Dug'), row }, 'Protocols,\nphotographs');
    expect(robot.plan.indicators[robot.indicatorId('Dug')]?.meansOfVerification).toBe(
      'Protocols,\nphotographs',
    );
    written(robot, { type: 'newIndicator', row, line: 1 }, 'In use');
    written(robot, { type: 'indicator', id: robot.indicatorId('Dug'), row }, '');
    expect(Object.values(robot.plan.indicators).map(({ title }) => title)).toEqual(['In use']);
  });
  test('costs are money', () => {
    const robot = chain().activity('Dig').under('Wells').node('input', 'Rig').under('Dig');
    const cost: CellTarget = { type: 'cost', id: robot.id('Rig'), row: robot.id('Dig') };
    expect(written(robot, cost, 'much')).toBe('notMoney');
    written(robot, cost, '€1,250.50');
    expect(robot.plan.nodes[robot.id('Rig')]).toMatchObject({ budgetPlanMinor: 125_050 });
    written(robot, cost, '');
    expect(robot.plan.nodes[robot.id('Rig')]).not.toHaveProperty('budgetPlanMinor');
  });
});
