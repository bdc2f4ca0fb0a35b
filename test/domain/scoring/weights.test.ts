import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinkId } from '../../../src/domain/ids.ts';
import { scoresOf } from '../../../src/domain/scoring/scores.ts';
import { normalisedWeights, weightsBelow } from '../../../src/domain/scoring/weights.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const TODAY = '2026-06-30';

/** A goal with as many below it as there are weights, in basis points; some have none, some are locked. */
function weighed(weights: readonly { readonly bp: number | null; readonly isLocked?: boolean }[]): PlanRobot {
  const robot = plan().goal('Whole');
  for (const [at, { bp, isLocked = false }] of weights.entries()) {
    robot.goal(`Part ${at}`, { progressBp: (at * 3_700) % 10_000 }).under('Whole');
    const fields = { ...(bp !== null && { weightBp: bp }), ...(isLocked && { weightLocked: true }) };
    const ids = [robot.linkId(`Part ${at}`, 'Whole')];
    if (Object.keys(fields).length > 0) robot.do({ type: 'editRows', table: 'links', ids, fields });
  }
  return robot;
}
const normalised = (robot: PlanRobot) => normalisedWeights(robot.plan, robot.id('Whole'));
const asNumbers = (robot: PlanRobot) =>
  Object.keys(Object.fromEntries(normalised(robot) ?? [])).length === 0
    ? null
    : weightsBelow(robot.plan, robot.id('Whole'))
        .lines.map(({ link, node }) => `${node.title} ${normalised(robot)?.get(link.id)}`)
        .toSorted();

test('relative numbers become percentages that make exactly 100', () => {
  const robot = weighed([{ bp: 100 }, { bp: 100 }, { bp: 100 }]);
  const shares = [...(normalised(robot) ?? new Map<LinkId, number>()).values()];
  expect(shares.toSorted()).toEqual([3_333, 3_333, 3_334]);
  expect(asNumbers(weighed([{ bp: 100 }, { bp: 200 }, { bp: 500 }]))).toEqual([
    'Part 0 1250',
    'Part 1 2500',
    'Part 2 6250',
  ]);
});

test('what is locked stays, the others fill the rest', () => {
  const robot = weighed([{ bp: 4_000, isLocked: true }, { bp: 1_000 }, { bp: 3_000 }]);
  expect(asNumbers(robot)).toEqual(['Part 0 4000', 'Part 1 1500', 'Part 2 4500']);
  expect(
    normalised(
      weighed([
        { bp: 7_000, isLocked: true },
        { bp: 6_000, isLocked: true },
      ]),
    ),
  ).toBeNull();
  expect(normalised(weighed([{ bp: 7_000, isLocked: true }]))).toBeNull();
});

test('a goal with several parents weighs differently in each', () => {
  const robot = plan().goal('A').goal('B').goal('Shared').under('A', { weightPct: 30 });
  robot.alsoUnder('B', { weightPct: 80 });
  const below = (title: string) =>
    weightsBelow(robot.plan, robot.id(title)).lines.map(({ link }) => link.weightBp);
  expect([below('A'), below('B')]).toEqual([[3_000], [8_000]]);
});

const anyWeights = fc.array(fc.record({ bp: fc.option(fc.nat(10_000)), isLocked: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});

test('normalised weights sum to 10,000 exactly and keep what is locked, whatever they were', () => {
  fc.assert(
    fc.property(anyWeights, (weights) => {
      const robot = weighed(weights);
      const found = normalised(robot);
      if (!found) return;
      expect([...found.values()].reduce((sum, bp) => sum + bp, 0)).toBe(10_000);
      for (const { link } of weightsBelow(robot.plan, robot.id('Whole')).lines) {
        if (link.weightLocked && link.weightBp !== undefined) expect(found.get(link.id)).toBe(link.weightBp);
      }
    }),
    { numRuns: 100 },
  );
});

test('to normalise changes no score, but for the rounding to basis points', () => {
  fc.assert(
    fc.property(anyWeights, (weights) => {
      const robot = weighed(weights.map(({ bp }) => ({ bp })));
      const score = () => scoresOf(robot.plan, TODAY)(robot.id('Whole')).degree.value;
      const before = score();
      for (const [id, weightBp] of normalised(robot) ?? []) {
        if (robot.plan.links[id]?.weightBp !== weightBp)
          robot.do({ type: 'editRows', table: 'links', ids: [id], fields: { weightBp } });
      }
      if (before !== null) expect(Math.abs((score() ?? 0) - before)).toBeLessThan(0.002);
    }),
    { numRuns: 100 },
  );
});
