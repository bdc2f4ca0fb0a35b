import { describe, expect, test } from 'vitest';
import { bigPlan } from './big-plan.ts';
import { text } from './outline.ts';
import { plan, planFrom } from './plan-robot.ts';

describe('the robot', () => {
  test('builds what it is told', () => {
    const robot = plan().goal('A').goal('B').under('A').goal('C').under('A', { before: 'B', weightPct: 40 });
    expect(robot.outline).toBe(text`
      A
        C
        B
    `);
    expect(robot.plan.links[robot.linkId('C', 'A')]).toMatchObject({ weightBp: 4_000, primary: true });
  });
  test('reads outlines', () => {
    const lines = text`
      A
        B
          C
        D
      E
    `;
    expect(planFrom(lines).outline).toBe(lines);
  });
  test('big', () => {
    expect(Object.keys(bigPlan(31).nodes)).toHaveLength(31);
  });
});
