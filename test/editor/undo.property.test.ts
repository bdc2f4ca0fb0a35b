import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeDiff } from '../../src/domain/apply-diff.ts';
import { commandTable } from '../../src/domain/commands/index.ts';
import { historyFrom } from '../../src/domain/journal.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { editing } from '../support/editing.ts';
import { faultsOf } from '../support/faults.ts';
import { commandFor, intents } from '../support/random-commands.ts';
import { patience, runs } from '../support/runs.ts';
import { smallPlan } from '../support/small-plan.ts';

const steps = fc.array(
  fc.record({ intent: intents, group: fc.option(fc.constantFrom('typing', 'dragging')) }),
  {
    maxLength: 60,
    size: 'max',
  },
);

describe('after any commands', () => {
  test('undo leads back to the start, redo to the end, and the journal tells it all', {
    timeout: patience,
  }, () => {
    const start = deepFreeze(smallPlan());
    fc.assert(
      fc.property(steps, (run) => {
        const { editor, entries } = editing(start);
        for (const { intent, group } of run) {
          const before = editor.plan;
          const command = commandFor(before, intent, start);
          // What is final stays: see the test of rounds.
          if (commandTable[command.type].history === 'final') continue;
          const done = editor.dispatch(command, group ? { group } : {});
          if (done.ok) deepFreeze(editor.plan);
          else expect(editor.plan).toBe(before);
        }
        const end = editor.plan;
        const { length } = editor.history.undo;
        expect(historyFrom(entries)).toStrictEqual(editor.history);
        expect(entries.reduce((plan, { changes }) => mergeDiff(plan, changes), start)).toStrictEqual(end);

        for (let i = 0; i < length; i++) editor.undo();
        expect(editor.history.undo).toEqual([]);
        expect(editor.plan).toStrictEqual(start);
        expect(faultsOf(editor.plan)).toEqual([]);
        expect(historyFrom(entries)).toStrictEqual(editor.history);

        for (let i = 0; i < length; i++) editor.redo();
        expect(editor.history.redo).toEqual([]);
        expect(editor.plan).toStrictEqual(end);
        expect(entries.reduce((plan, { changes }) => mergeDiff(plan, changes), start)).toStrictEqual(end);
        expect(faultsOf(editor.plan)).toEqual([]);
      }),
      runs(300),
    );
  });
});
