import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply.ts';
import { Linter } from '../../../src/domain/lint/linter.ts';
import { lint, type Report, Reporter } from '../../../src/domain/lint/report.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { testContext } from '../../support/context.ts';
import { planIn } from '../../support/plan-files.ts';
import { commandFor, intents } from '../../support/random-commands.ts';
import { patience, runs } from '../../support/runs.ts';
import { smallPlan } from '../../support/small-plan.ts';

const TODAY = '2026-10-15';
const told = ({ findings, muted, score, counts, at }: Report) => ({
  findings: findings.map(({ id, severity, message }) => `${severity} ${id} ${message}`).toSorted(),
  muted: muted.map(({ finding }) => finding.id).toSorted(),
  score,
  counts,
  at: findings.flatMap(({ nodes: [id] }) => (id ? [`${id} ${at(id).length}`] : [])).toSorted(),
});

describe('a linter that follows a plan', () => {
  const twin = planIn('fixture', 'broken-livelihood.en.throughline.json');

  test('says after every change what a new one would say', { timeout: patience }, () => {
    const follow = (start: Plan, run: readonly Parameters<typeof commandFor>[1][]) => {
      const linter = new Linter();
      const reporter = new Reporter(linter);
      const context = testContext('x');
      let now = start;
      for (const intent of run) {
        const applied = apply(now, commandFor(now, intent, start), context);
        if (!applied.ok) continue;
        now = applied.value.plan;
        linter.meet(now, TODAY);
        // A change may come before the checks of the one before are done.
        if (intent.picks[0]! % 3 > 0) linter.work(() => intent.picks[1]! % 2 === 0);
        if (intent.picks[2]! % 3 > 0) reporter.report();
      }
      linter.meet(now, TODAY);
      linter.work();
      expect(told(reporter.report())).toEqual(told(lint(now, TODAY)));
    };
    fc.assert(
      fc.property(fc.array(intents, { maxLength: 30, size: 'max' }), fc.boolean(), (run, isSmall) =>
        follow(isSmall ? smallPlan() : twin, run),
      ),
      runs(120),
    );
  });
});
