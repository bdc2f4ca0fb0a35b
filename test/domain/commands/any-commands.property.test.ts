import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply.ts';
import { asRowChange, type Diff, diff } from '../../../src/domain/diff.ts';
import { tree } from '../../../src/domain/tree/tree.ts';
import { testContext } from '../../support/context.ts';
import { deepFreeze } from '../../support/deep-freeze.ts';
import { badRowsIn, faultsOf } from '../../support/faults.ts';
import { commandFor, intents } from '../../support/random-commands.ts';
import { patience, runs } from '../../support/runs.ts';
import { smallPlan } from '../../support/small-plan.ts';

/** They wait for what others have done before, which chance seldom brings about: their own tests tell those stories. */
const SELDOM: ReadonlySet<string> = new Set([
  'repairPlan',
  'acceptPool',
  'openRound',
  'setRaters',
  'giveRating',
  'closeRound',
  'settleChange',
  'openNextPeriod',
]);

const asSet = (changes: Diff) =>
  changes
    .map(asRowChange)
    .map(({ table, id, before, after }) => ({ key: `${table} ${id}`, before, after }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

describe('whatever commands come', () => {
  test('the plan stays sound, the diff says what happened, and what was there is not touched', {
    timeout: patience,
  }, () => {
    const start = deepFreeze(smallPlan());
    const seen: Record<string, [done: number, refused: number]> = {};
    fc.assert(
      fc.property(fc.array(intents, { maxLength: 60, size: 'max' }), (run) => {
        const context = testContext('x');
        let now = start;
        tree(now);
        for (const intent of run) {
          const command = deepFreeze(commandFor(now, intent, start));
          const applied = apply(now, command, context);
          const count = (seen[command.type] ??= [0, 0]);
          count[applied.ok ? 0 : 1]++;
          if (!applied.ok) continue;
          const { plan: next, diff: changes } = applied.value;
          expect(asSet(changes)).toStrictEqual(asSet(diff(now, next)));
          expect(changes.length).toBeGreaterThan(0);
          expect(badRowsIn(next, changes), command.type).toEqual([]);
          expect(faultsOf(next), JSON.stringify(command)).toEqual([]);
          now = deepFreeze(next);
        }
      }),
      runs(300),
    );
    // A property that is never tried proves nothing.
    for (const [type, [done]] of Object.entries(seen)) {
      if (!SELDOM.has(type)) expect(done, `${type} was never done`).toBeGreaterThan(0);
    }
    if (process.env['SHOW']) console.table(seen);
  });
});
