import { expect, test } from 'vitest';
import { membersOf } from '../../../src/domain/cycle/members.ts';
import { snapshotsOf } from '../../../src/domain/cycle/snapshot.ts';
import { compare, comparedLines } from '../../../src/domain/history/compare.ts';
import { driftOf } from '../../../src/domain/history/drift.ts';
import { planAt } from '../../../src/domain/history/plan-at.ts';
import { momentsOf, pastOn } from '../../../src/domain/history/replay.ts';
import { scoresOf } from '../../../src/domain/scoring/scores.ts';
import { timed } from '../../support/measure.ts';
import { patience } from '../../support/runs.ts';
import { monthId, yearOfMonths } from '../../support/year-of-months.ts';

/** Some twenty times what was measured on two quiet cores: only a cost of another order fails. */
const COMPARE_MS = 1_000;
const STEP_MS = 1_000;
/** SHOW=1 measures what the product promises: 2,000 goals. */
const GOALS = process.env['SHOW'] ? 2_000 : 300;

test('goals over twelve months are compared and replayed, and their snapshots stay small', {
  timeout: patience * 2,
}, () => {
  const { plan } = yearOfMonths(GOALS);
  const snapshots = snapshotsOf(plan);
  expect(snapshots).toHaveLength(24);
  const sizes = snapshots.map(({ data }) => JSON.stringify(data).length);
  const [base = 0, ...deltas] = sizes;
  const rest = deltas.reduce((a, b) => a + b, 0);
  expect(rest).toBeLessThan(base / 5);

  const compared = timed(COMPARE_MS, () => {
    const [before, after] = [planAt(plan, snapshots[0]!), planAt(plan, snapshots.at(-1)!)];
    const comparison = compare(before!, after!);
    return comparedLines(comparison, { onlyChanged: true }).length;
  });
  expect(compared.value).toBeGreaterThan(GOALS / 20);
  expect(compared.ms).toBeLessThan(COMPARE_MS);

  // The month that all goals are planned in: the newest they have a target for.
  const period = plan.periods[monthId(12)]!;
  const drifted = timed(COMPARE_MS, () => driftOf(plan, period)?.items.length);
  expect(drifted.ms).toBeLessThan(COMPARE_MS);

  const steps = momentsOf(plan, period, '2026-12-31').map(({ day }) =>
    timed(STEP_MS, () => {
      const past = pastOn(plan, period, day).plan;
      const scores = scoresOf(past, day);
      return membersOf(past, period.id).filter((id) => scores(id).degree.value !== null).length;
    }),
  );
  for (const { ms } of steps) expect(ms).toBeLessThan(STEP_MS);
  expect(steps.map(({ value }) => value)).toEqual([0, 0, GOALS, GOALS]);
  if (process.env['SHOW'])
    console.table({ base, rest, compare: compared.ms, drift: drifted.ms, steps: steps.map(({ ms }) => ms) });
});
