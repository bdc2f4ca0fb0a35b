import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyFrom } from '../../src/domain/journal.ts';
import { Editor } from '../../src/editor/editor.ts';
import { countedIds, NOW } from '../support/context.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { faultsOf } from '../support/faults.ts';
import { commandFor, type Intent, intents } from '../support/random-commands.ts';
import { patience, runs } from '../support/runs.ts';
import { smallPlan } from '../support/small-plan.ts';
import { Tabs } from '../support/tabs.ts';

type Act =
  | { readonly act: 'do'; readonly tab: string; readonly intent: Intent }
  | { readonly act: 'undo' | 'redo' | 'write'; readonly tab: string }
  | { readonly act: 'tell'; readonly tab: string; readonly count: number };

const tab = fc.constantFrom('anna', 'boris', 'clara');
const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('do' as const), tab, intent: intents }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('undo' as const, 'redo' as const), tab }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('write' as const), tab }) },
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constant('tell' as const), tab, count: fc.integer({ min: 1, max: 4 }) }),
  },
);

describe('tabs on one plan, whatever they do and however late they hear of it', () => {
  test('end with the same sound plan, which is what the storage holds', { timeout: patience }, () => {
    const start = deepFreeze(smallPlan());
    const names = ['anna', 'boris', 'clara'];
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 60, size: 'max' }), (run) => {
        const tabs = new Tabs(start);
        for (const name of names) tabs.open(name);
        for (const step of run) {
          const editor = tabs.open(step.tab);
          if (step.act === 'do') editor.dispatch(commandFor(editor.plan, step.intent, start));
          else if (step.act === 'undo') editor.undo();
          else if (step.act === 'redo') editor.redo();
          else if (step.act === 'tell') tabs.tell(step.tab, step.count);
          else tabs.write(step.tab);
        }
        tabs.settle();
        const { stored } = tabs;
        for (const name of names) expect(tabs.open(name).plan, name).toStrictEqual(stored);
        expect(faultsOf(stored)).toEqual([]);
        // Whoever opens the plan now can take steps back, as far as nobody has changed the same since.
        const late = new Editor({
          plan: stored,
          history: historyFrom(tabs.log),
          now: () => NOW,
          newId: countedIds('late'),
        });
        for (const _ of run) late.undo();
        expect(faultsOf(late.plan)).toEqual([]);
      }),
      runs(300),
    );
  });
});
