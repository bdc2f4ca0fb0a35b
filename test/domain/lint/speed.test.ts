import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply.ts';
import type { Command } from '../../../src/domain/commands/index.ts';
import type { NodeId } from '../../../src/domain/ids.ts';
import { Linter } from '../../../src/domain/lint/linter.ts';
import { Reporter } from '../../../src/domain/lint/report.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { bigPlan } from '../../support/big-plan.ts';
import { testContext } from '../../support/context.ts';
import { bestMs } from '../../support/measure.ts';
import { patience } from '../../support/runs.ts';

/** Many times what was measured (5 to 8 ms), so that only a cost of another order fails: every rule asked of every node. */
const EDIT_MS = 60;
const TODAY = '2026-10-15';

test('in a plan of 5,000 goals an edit is checked in a moment', { timeout: patience }, () => {
  const linter = new Linter();
  const reporter = new Reporter(linter);
  let now = bigPlan(5_000);
  const ids: readonly NodeId[] = rowsOf(now, 'nodes').map(({ id }) => id);
  linter.meet(now, TODAY);
  linter.work();
  expect(reporter.report().findings.length).toBeGreaterThan(10_000);
  const edits: readonly ((run: number) => Command)[] = [
    (run) => ({ type: 'editRows', table: 'nodes', ids: [ids[777]!], fields: { title: `${run}` } }),
    (run) => ({ type: 'setOwner', ids: [ids[run % 2]!], owner: { name: `${run % 2}` } }),
    () => ({ type: 'addNode', kind: 'goal', title: 'new', under: ids[50]! }),
    (run) => ({ type: 'moveNodes', ids: [ids[4_000]!], under: ids[run % 2 === 0 ? 100 : 200]! }),
  ];
  const context = testContext('x');
  for (const edit of edits) {
    let run = 0;
    const cost = bestMs(8, () => {
      const applied = apply(now, edit(run++), context);
      if (applied.ok) now = applied.value.plan;
      const start = performance.now();
      linter.meet(now, TODAY);
      const met = performance.now();
      linter.work();
      const worked = performance.now();
      const report = reporter.report();
      if (process.env['SHOW'])
        console.log(
          (met - start).toFixed(1),
          (worked - met).toFixed(1),
          (performance.now() - worked).toFixed(1),
          report.counts,
        );
    });
    expect(cost).toBeLessThan(EDIT_MS);
  }
});
