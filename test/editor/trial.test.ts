import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lockOf } from '../../src/domain/cycle/locks.ts';
import { Editor } from '../../src/editor/editor.ts';
import { beginTitle } from '../../src/editor/title-editing.ts';
import { countedIds, NOW } from '../support/context.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { faultsOf } from '../support/faults.ts';
import { planFrom, planOf } from '../support/plan-robot.ts';
import { commandFor, intents } from '../support/random-commands.ts';
import { quarter, upTo } from '../support/run-period.ts';
import { patience, runs } from '../support/runs.ts';
import { smallPlan } from '../support/small-plan.ts';
import { Tabs } from '../support/tabs.ts';

const idOf = (editor: Editor, title: string) => planOf(editor.plan).id(title);
const rename = (editor: Editor, from: string, title: string) =>
  editor.dispatch({ type: 'editRows', table: 'nodes', ids: [idOf(editor, from)], fields: { title } });
const titles = ({ nodes }: Editor['plan']) => Object.values(nodes).map(({ title }) => title);

function twoTabs(lines = 'A\n  B\n  C\nD') {
  const tabs = new Tabs(planFrom(lines).plan);
  return { tabs, anna: tabs.open('anna'), boris: tabs.open('boris') };
}

describe('a what-if', () => {
  test('is written nowhere and told to nobody, and leaves nothing when it is discarded', () => {
    const { tabs, anna, boris } = twoTabs();
    const before = anna.plan;
    rename(anna, 'A', 'Alpha');
    tabs.settle();
    anna.beginTrial();
    rename(anna, 'B', 'Beta');
    anna.dispatch({ type: 'deleteBranch', ids: [idOf(anna, 'D')] });
    tabs.settle();
    expect(titles(anna.plan)).toEqual(['Alpha', 'Beta', 'C']);
    for (const plan of [tabs.stored, boris.plan, anna.settled])
      expect(titles(plan)).toEqual(['Alpha', 'B', 'C', 'D']);
    anna.endTrial('nothing');
    expect(titles(anna.plan)).toEqual(['Alpha', 'B', 'C', 'D']);
    anna.undo();
    tabs.settle();
    expect(anna.plan).toStrictEqual(before);
    expect(boris.plan).toStrictEqual(before);
  });

  test('has an undo of its own, which ends where it began', () => {
    const { anna } = twoTabs();
    rename(anna, 'A', 'Alpha');
    anna.beginTrial();
    rename(anna, 'B', 'Beta');
    rename(anna, 'C', 'Gamma');
    anna.undo();
    anna.undo();
    anna.undo();
    expect(titles(anna.plan)).toEqual(['Alpha', 'B', 'C', 'D']);
    anna.redo();
    expect(titles(anna.plan)).toEqual(['Alpha', 'Beta', 'C', 'D']);
  });

  test('is one step once it is applied, for the storage and for undo', () => {
    const { tabs, anna, boris } = twoTabs();
    anna.beginTrial();
    rename(anna, 'B', 'Beta');
    anna.dispatch({ type: 'addNode', kind: 'goal', title: 'E', under: idOf(anna, 'A') });
    rename(anna, 'Beta', 'Better');
    expect(tabs.log).toEqual([]);
    anna.endTrial('all');
    tabs.settle();
    expect(tabs.log).toHaveLength(1);
    expect(boris.plan).toStrictEqual(anna.plan);
    expect(titles(boris.plan)).toContain('Better');
    anna.undo();
    tabs.settle();
    expect(titles(boris.plan)).toEqual(['A', 'B', 'C', 'D']);
  });

  test('that changes nothing leaves no step, and one at a time is enough', () => {
    const { tabs, anna } = twoTabs();
    expect(anna.beginTrial()).toBe(true);
    expect(anna.beginTrial()).toBe(false);
    rename(anna, 'B', 'Beta');
    anna.undo();
    anna.endTrial('all');
    expect(anna.endTrial('all')).toBe(false);
    tabs.settle();
    expect(tabs.log).toEqual([]);
  });

  test('lies above what others change meanwhile, and what they delete stays deleted', () => {
    const { tabs, anna, boris } = twoTabs();
    anna.beginTrial();
    rename(anna, 'B', 'Beta');
    rename(anna, 'C', 'Gamma');
    boris.dispatch({
      type: 'editRows',
      table: 'nodes',
      ids: [idOf(boris, 'B')],
      fields: { code: '1.1' },
    });
    boris.dispatch({ type: 'deleteBranch', ids: [idOf(boris, 'C')] });
    tabs.settle();
    expect(Object.values(anna.plan.nodes)).toContainEqual(
      expect.objectContaining({ title: 'Beta', code: '1.1' }),
    );
    expect(titles(anna.settled)).toEqual(['A', 'B', 'D']);
    anna.endTrial('all');
    tabs.settle();
    expect(titles(tabs.stored)).toEqual(['A', 'Beta', 'D']);
    expect(anna.plan).toStrictEqual(tabs.stored);
  });

  test('does not begin, nor is it applied, where nothing may be changed', () => {
    const { anna } = twoTabs();
    anna.setReadOnly(true);
    expect(anna.beginTrial()).toBe(false);
    anna.setReadOnly(false);
    anna.beginTrial();
    rename(anna, 'B', 'Beta');
    anna.setReadOnly(true);
    expect(anna.endTrial('all')).toBe(false);
    expect(anna.endTrial('nothing')).toBe(true);
  });

  test('ends the title that is open in what it takes away', () => {
    const { anna } = twoTabs();
    anna.beginTrial();
    anna.dispatch({ type: 'addNode', kind: 'goal', title: 'E', under: null });
    beginTitle(anna, idOf(anna, 'E'));
    anna.endTrial('nothing');
    expect(anna.session.editing).toBeNull();
  });
});

describe('a what-if in a period whose phase keeps the plan as it is', () => {
  test('may change everything, and is taken over only as far as the phase allows', () => {
    const robot = quarter();
    upTo(robot, 'monitor');
    const anna = new Tabs(robot.plan).open('anna');
    expect(rename(anna, 'Grow', 'Grow more').ok).toBe(false);
    anna.beginTrial();
    expect(rename(anna, 'Grow', 'Grow more').ok).toBe(true);
    expect(lockOf(anna.plan, 'nodes', anna.plan.nodes[idOf(anna, 'Grow more')]!, 'title')).toBeNull();
    expect(anna.endTrial('all')).toBe(false);
    expect(anna.store.getState().notice).toMatchObject({ type: 'refused' });
    expect(titles(anna.plan)).toContain('Grow more');
    anna.undo();
    anna.dispatch({
      type: 'editRows',
      table: 'nodes',
      ids: [idOf(anna, 'Grow')],
      fields: { state: 'partly' },
    });
    expect(anna.endTrial('all')).toBe(true);
    expect(anna.plan.nodes[idOf(anna, 'Grow')]).toMatchObject({ state: 'partly' });
    expect(rename(anna, 'Grow', 'Grow more').ok).toBe(false);
  });
});

describe('a what-if of any commands', () => {
  const start = deepFreeze(smallPlan());

  test('applied is the commands in their order; discarded it is nothing', { timeout: patience }, () => {
    fc.assert(
      fc.property(fc.array(intents, { maxLength: 12, size: 'max' }), (wanted) => {
        const tabs = new Tabs(start);
        const editor = tabs.open('anna');
        // The same commands, meant in earnest.
        const model = new Editor({ plan: start, now: () => NOW, newId: countedIds('anna') });
        editor.beginTrial();
        for (const intent of wanted) {
          const command = commandFor(model.plan, intent, start);
          const meant = model.dispatch(command);
          // What a phase freezes is free to be tried: there the two may well differ.
          fc.pre(meant.ok || meant.error.code !== 'frozen');
          editor.dispatch(command);
        }
        expect(editor.settled).toBe(start);
        const tried = editor.plan;
        expect(tried).toStrictEqual(model.plan);
        editor.endTrial('all');
        tabs.settle();
        expect(editor.plan).toStrictEqual(tried);
        expect(tabs.stored).toStrictEqual(tried);
        expect(tabs.log.length).toBeLessThanOrEqual(1);
        if (tabs.log.length > 0) editor.undo();
        expect(editor.plan).toStrictEqual(start);
      }),
      runs(150),
    );
  });

  test('beside another tab leaves both with one sound plan', { timeout: patience }, () => {
    const act = fc.record({
      who: fc.constantFrom('anna', 'boris'),
      what: fc.constantFrom('do', 'do', 'do', 'undo', 'tell', 'write'),
      intent: intents,
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40, size: 'max' }), fc.boolean(), (run, keeps) => {
        const tabs = new Tabs(start);
        const [anna] = [tabs.open('anna'), tabs.open('boris')];
        anna.beginTrial();
        for (const { who, what, intent } of run) {
          const editor = tabs.open(who);
          if (what === 'do') editor.dispatch(commandFor(editor.plan, intent, start));
          else if (what === 'undo') editor.undo();
          else if (what === 'write') tabs.write(who);
          else tabs.tell(who, 2);
        }
        tabs.settle();
        expect(anna.settled).toStrictEqual(tabs.stored);
        expect(faultsOf(anna.plan)).toEqual([]);
        anna.endTrial(keeps ? 'all' : 'nothing');
        tabs.settle();
        expect(anna.plan).toStrictEqual(tabs.stored);
        expect(tabs.open('boris').plan).toStrictEqual(tabs.stored);
        expect(faultsOf(tabs.stored)).toEqual([]);
      }),
      runs(150),
    );
  });
});
