import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Alignment, alignmentOf } from '../../../src/domain/alignment/alignment.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

/** Two strategic goals; the sales people do 60 % of the first and, by a shared goal, all of the second. */
function company(): PlanRobot {
  const robot = plan().person('Anna').person('Sales', { kind: 'unit' });
  robot.do({
    type: 'editRows',
    table: 'parties',
    ids: [robot.partyId('Anna')],
    fields: { parentId: robot.partyId('Sales') },
  });
  return robot
    .goal('Grow', { level: 'strategic' })
    .goal('Please', { level: 'strategic' })
    .goal('Sell more', { level: 'tactical', budgetPlanMinor: 30_000 })
    .owner('Anna')
    .under('Grow', { weightPct: 60 })
    .alsoUnder('Please', { weightPct: 100 })
    .goal('Save', { level: 'tactical', budgetPlanMinor: 10_000 })
    .under('Grow', { weightPct: 40 })
    .goal('Adrift', { level: 'tactical' });
}
const told = (robot: PlanRobot, { rows }: Alignment) =>
  rows.map(({ goal, cells }) => [
    goal.title,
    Object.fromEntries(
      [...cells].map(([bearer, { shareBp }]) => [
        robot.plan.parties[bearer as never]?.['name'] ?? bearer,
        shareBp,
      ]),
    ),
  ]);

describe('alignment', () => {
  test('says who contributes to which strategic goal, by weight, through units', () => {
    const robot = company();
    expect(told(robot, alignmentOf(robot.plan))).toEqual([
      ['Grow', { Sales: 6_000, nobody: 4_000 }],
      ['Please', { Sales: 10_000 }],
    ]);
  });

  test('leads from each cell to its goals', () => {
    const robot = company();
    const [grow] = alignmentOf(robot.plan).rows;
    expect(grow?.cells.get(robot.partyId('Sales'))?.nodes).toEqual([robot.id('Sell more')]);
    expect(grow?.cells.get('nobody')?.nodes).toEqual([robot.id('Save')]);
  });

  test('counts what serves each goal by weight, number and budget, and what serves none', () => {
    const robot = company();
    const { rows, all, unaligned } = alignmentOf(robot.plan);
    expect(rows).toMatchObject([
      { weightBp: 5_000, count: 2, budgetMinor: 40_000 },
      { weightBp: 5_000, count: 1, budgetMinor: 30_000 },
    ]);
    expect(all).toEqual({ count: 3, budgetMinor: 40_000 });
    expect(unaligned).toMatchObject({ nodes: [robot.id('Adrift')], count: 1 });
  });

  test('finds what leads nowhere and what nothing leads to', () => {
    const robot = company();
    const { orphans, unsupported } = alignmentOf(robot.plan);
    expect(orphans).toEqual([robot.id('Adrift')]);
    expect(new Set(unsupported)).toEqual(
      new Set(['Sell more', 'Save', 'Adrift'].map((title) => robot.id(title))),
    );
  });

  test('leaves out what was given up, and counts a budget once where parts of it are named', () => {
    const robot = company();
    robot.goal('Given up', { state: 'cancelled', budgetPlanMinor: 99 }).under('Grow');
    robot.goal('Ads', { level: 'operational', budgetPlanMinor: 20_000 }).under('Sell more');
    const { rows } = alignmentOf(robot.plan);
    expect(rows[0]).toMatchObject({ count: 3, budgetMinor: 30_000 });
  });

  test('of a plan without strategic goals speaks of what stands at its top', () => {
    const robot = plan()
      .goal('Whole', { level: 'tactical' })
      .goal('Part', { level: 'operational' })
      .under('Whole');
    expect(alignmentOf(robot.plan).rows.map(({ goal }) => goal.title)).toEqual(['Whole']);
  });

  test('the shares of a goal make exactly 100 %, whatever the weights', () => {
    const weights = fc.array(fc.tuple(fc.nat(50), fc.nat(4)), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(weights, (parts) => {
        const robot = plan().goal('Top', { level: 'strategic' });
        for (const [at, [weightPct, who]] of parts.entries()) {
          robot.goal(`Part ${at}`, { level: 'tactical' }).under('Top', { weightPct });
          if (who > 0) robot.owner(`Person ${who}`);
        }
        const [row] = alignmentOf(robot.plan).rows;
        const total = [...(row?.cells.values() ?? [])].reduce((sum, { shareBp }) => sum + shareBp, 0);
        expect(total).toBe(10_000);
      }),
      { numRuns: 50 },
    );
  });

  test('of a chain of 3,000 goals is found without running out of stack', () => {
    const robot = plan();
    const items = Array.from({ length: 3_000 }, (_, depth) => ({ depth, title: `Goal ${depth}` }));
    robot.do({ type: 'addBranch', under: null, items });
    expect(alignmentOf(robot.plan).rows.length).toBeGreaterThan(0);
  });
});
