import { describe, expect, test } from 'vitest';
import type { Editor } from '../../src/editor/editor.ts';
import { beginTitle, leaveTitle } from '../../src/editor/title-editing.ts';
import { faultsOf } from '../support/faults.ts';
import { outline } from '../support/outline.ts';
import { planFrom, planOf } from '../support/plan-robot.ts';
import { Tabs } from '../support/tabs.ts';

const idOf = (editor: Editor, title: string) => planOf(editor.plan).id(title);
const edit = (editor: Editor, title: string, fields: Record<string, unknown>) =>
  editor.dispatch({ type: 'editRows', table: 'nodes', ids: [idOf(editor, title)], fields });
const notice = (editor: Editor) => editor.store.getState().notice;

function twoTabs(lines = 'A\n  B\n  C\nD') {
  const tabs = new Tabs(planFrom(lines).plan);
  return { tabs, anna: tabs.open('anna'), boris: tabs.open('boris') };
}

describe('two tabs on one plan', () => {
  test('both win where they edit different fields of one goal', () => {
    const { tabs, anna, boris } = twoTabs();
    edit(anna, 'B', { code: '1.1' });
    edit(boris, 'B', { title: 'Beta' });
    tabs.settle();
    expect(Object.values(tabs.stored.nodes)).toContainEqual(
      expect.objectContaining({ code: '1.1', title: 'Beta' }),
    );
    expect(anna.plan).toStrictEqual(tabs.stored);
    expect(boris.plan).toStrictEqual(tabs.stored);
  });

  test('have the last writer of one field win, in both', () => {
    const { tabs, anna, boris } = twoTabs();
    edit(anna, 'B', { title: 'Anna was here' });
    edit(boris, 'B', { title: 'Boris was here' });
    tabs.write('boris');
    tabs.write('anna');
    tabs.settle();
    for (const editor of [anna, boris]) expect(outline(editor.plan)).toContain('Anna was here');
  });

  test('tell what was being typed for a goal that the other deleted, once', () => {
    const { tabs, anna, boris } = twoTabs();
    beginTitle(anna, idOf(anna, 'C'));
    const { editing } = anna.session;
    boris.dispatch({ type: 'deleteBranch', ids: [idOf(boris, 'C')] });
    tabs.settle();
    expect(anna.session.editing).toBeNull();
    leaveTitle(anna, editing!, 'C, thought over');
    expect(notice(anna)).toMatchObject({ type: 'lost', text: 'C, thought over' });
    const told = notice(anna);
    leaveTitle(anna, editing!, 'C, thought over');
    expect(notice(anna)).toBe(told);
  });

  test('leave a goal one home where both moved it', () => {
    const { tabs, anna, boris } = twoTabs();
    anna.dispatch({ type: 'moveNodes', ids: [idOf(anna, 'B')], under: idOf(anna, 'D') });
    boris.dispatch({ type: 'moveNodes', ids: [idOf(boris, 'B')], under: idOf(boris, 'C') });
    tabs.settle();
    expect(outline(anna.plan)).toBe(outline(boris.plan));
    expect(faultsOf(tabs.stored)).toEqual([]);
  });

  test('close no loop where one put A below B and the other B below A', () => {
    const { tabs, anna, boris } = twoTabs('A\nB');
    anna.dispatch({ type: 'moveNodes', ids: [idOf(anna, 'A')], under: idOf(anna, 'B') });
    boris.dispatch({ type: 'moveNodes', ids: [idOf(boris, 'B')], under: idOf(boris, 'A') });
    tabs.settle();
    expect(faultsOf(tabs.stored)).toEqual([]);
    expect(anna.plan).toStrictEqual(boris.plan);
    expect(Object.keys(anna.plan.nodes)).toHaveLength(2);
  });

  test('lose no child that was added to a branch while the other deleted it', () => {
    const { tabs, anna, boris } = twoTabs();
    anna.dispatch({ type: 'deleteBranch', ids: [idOf(anna, 'A')] });
    boris.dispatch({ type: 'addNode', kind: 'goal', title: 'New', under: idOf(boris, 'B') });
    tabs.settle();
    for (const editor of [anna, boris])
      expect(outline(editor.plan).split('\n').toSorted()).toEqual(['D', 'New']);
    expect(faultsOf(tabs.stored)).toEqual([]);
  });

  test('each undo their own', () => {
    const { tabs, anna, boris } = twoTabs();
    edit(anna, 'B', { title: 'Beta' });
    edit(boris, 'C', { title: 'Gamma' });
    tabs.settle();
    anna.undo();
    tabs.settle();
    expect(outline(boris.plan)).toBe('A\n  B\n  Gamma\nD');
  });

  test('undo nothing that the other has changed since, with the goal named, and then what was before it', () => {
    const { tabs, anna, boris } = twoTabs();
    edit(anna, 'D', { title: 'Delta' });
    edit(anna, 'B', { title: 'Beta' });
    tabs.settle();
    edit(boris, 'Beta', { title: 'Better' });
    tabs.settle();
    anna.undo();
    expect(notice(anna)).toMatchObject({
      type: 'refused',
      doing: 'undo',
      refusal: { code: 'changedElsewhere', nodes: [idOf(anna, 'Better')] },
    });
    expect(outline(anna.plan)).toBe('A\n  Better\n  C\nDelta');
    anna.undo();
    expect(outline(anna.plan)).toBe('A\n  Better\n  C\nD');
  });

  test('do not offer to undo again what the other has undone', () => {
    const { tabs, anna } = twoTabs();
    edit(anna, 'B', { title: 'Beta' });
    tabs.settle();
    const entry = tabs.log[0]!;
    const undone = {
      ...entry,
      step: 'undo' as const,
      changes: [
        { ...entry.changes[0]!, before: entry.changes[0]!.after, after: entry.changes[0]!.before },
      ] as never,
      revision: 2,
      writer: 'boris',
    };
    anna.receive([undone]);
    expect(anna.history.undo).toEqual([]);
    expect(outline(anna.plan)).toBe('A\n  B\n  C\nD');
  });

  test('mend what an undo leaves hanging', () => {
    const { tabs, anna, boris } = twoTabs();
    anna.dispatch({ type: 'addNode', kind: 'goal', title: 'New', under: null });
    tabs.settle();
    boris.dispatch({ type: 'addNode', kind: 'goal', title: 'Below', under: idOf(boris, 'New') });
    tabs.settle();
    anna.undo();
    expect(faultsOf(anna.plan)).toEqual([]);
    expect(outline(anna.plan)).toContain('Below');
    tabs.settle();
    expect(anna.plan).toStrictEqual(boris.plan);
  });

  test('say nothing about mending where the plan is only looked at', () => {
    const { tabs, anna, boris } = twoTabs();
    boris.setReadOnly(true);
    anna.dispatch({ type: 'deleteBranch', ids: [idOf(anna, 'A')] });
    tabs.settle();
    expect(notice(boris)).toBeNull();
    expect(boris.plan).toStrictEqual(anna.plan);
  });

  test('show at once what is not written yet, above what the other has stored', () => {
    const { tabs, anna, boris } = twoTabs();
    edit(anna, 'B', { title: 'Mine' });
    edit(boris, 'B', { title: 'Theirs' });
    tabs.write('boris');
    tabs.tell('anna');
    expect(outline(anna.plan)).toContain('Mine');
    tabs.settle();
    expect(outline(boris.plan)).toContain('Mine');
  });
});
