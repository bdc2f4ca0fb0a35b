import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { rowsOf, TABLES } from '../../../src/domain/plan.ts';
import { scoresOf } from '../../../src/domain/scoring/scores.ts';
import { NOW, testContext } from '../../support/context.ts';
import { plan } from '../../support/plan-robot.ts';
import { commandFor, type Intent, intents } from '../../support/random-commands.ts';
import { patience, runs } from '../../support/runs.ts';
import { smallPlan } from '../../support/small-plan.ts';

const TODAY = '2026-03-01';
const ROLL_UPS = ['weighted', 'min', 'all', 'count', 'sum', 'own', 'milestone'] as const;

/** Every score of a plan; scored afresh, since other periods may change any of them. */
const afresh = (of: Plan) => all({ ...of, periods: { ...of.periods } });
const all = (of: Plan) => {
  const scores = scoresOf(of, TODAY);
  return Object.fromEntries(rowsOf(of, 'nodes').map(({ id }) => [id, scores(id)]));
};

function after(run: readonly Intent[], check: (now: Plan) => void): Plan {
  let now = smallPlan();
  const start = now;
  const context = testContext('x', NOW);
  check(now);
  for (const intent of run) {
    const applied = apply(now, commandFor(now, intent, start), context);
    if (applied.ok) now = applied.value.plan;
    check(now);
  }
  return now;
}

test('scores carried from change to change are those scored afresh', { timeout: patience }, () => {
  fc.assert(
    fc.property(fc.array(intents, { maxLength: 30, size: 'max' }), (run) => {
      let told: { plan: Plan; scores: ReturnType<typeof all> }[] = [];
      after(run, (now) => {
        told = [...told, { plan: now, scores: all(now) }];
      });
      for (const { plan: then, scores } of told) expect(scores).toEqual(afresh(then));
    }),
    runs(150),
  );
});

test('the order of rows never matters', { timeout: patience }, () => {
  fc.assert(
    fc.property(fc.array(intents, { maxLength: 30, size: 'max' }), (run) => {
      const now = after(run, () => {});
      const turned = Object.fromEntries(
        TABLES.map((table) => [table, Object.fromEntries(Object.entries(now[table]).toReversed())]),
      ) as unknown as Plan;
      expect(afresh(turned)).toEqual(afresh(now));
    }),
    runs(150),
  );
});

test('of nothing known nothing is known, by any roll-up and policy', () => {
  for (const rollup of ROLL_UPS) {
    for (const undefinedChildren of ['skip', 'zero'] as const) {
      const robot = plan().policies({ undefinedChildren }).goal('Top', { rollup });
      robot.goal('Unmeasured').under('Top').goal('Unheard of').under('Top').indicator('Share').target(5);
      expect(scoresOf(robot.plan, TODAY)(robot.id('Top'))).toMatchObject({
        degree: { value: null },
        status: 'none',
      });
    }
  }
});
