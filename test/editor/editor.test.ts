import { describe, expect, test } from 'vitest';
import { historyFrom } from '../../src/domain/journal.ts';
import { rowsOf } from '../../src/domain/plan.ts';
import { Editor } from '../../src/editor/editor.ts';
import { countedIds, NOW } from '../support/context.ts';
import { editing } from '../support/editing.ts';
import { outline } from '../support/outline.ts';
import { plan, planFrom, planOf } from '../support/plan-robot.ts';

const start = planFrom('A\n  B\n  C').plan;
const idOf = (editor: Editor, title: string) => planOf(editor.plan).id(title);
const notice = (editor: Editor) => editor.store.getState().notice;
const rename = (editor: Editor, title: string, to: string, group?: string) =>
  editor.dispatch(
    { type: 'editRows', table: 'nodes', ids: [idOf(editor, title)], fields: { title: to } },
    group ? { group } : {},
  );

describe('a command', () => {
  test('changes the plan at once, is told, and goes to be stored with its name', () => {
    const { editor, entries } = editing(start);
    const done = editor.dispatch({ type: 'moveNodes', ids: [idOf(editor, 'C')], under: null });
    expect(done).toMatchObject({ ok: true, value: { count: 1 } });
    expect(outline(editor.plan)).toBe('A\n  B\nC');
    expect(entries).toMatchObject([
      { step: 'do', label: { command: 'moveNodes', count: 1, kind: 'goal' }, at: NOW },
    ]);
    expect(notice(editor)).toMatchObject({ type: 'done', nodes: [idOf(editor, 'C')] });
  });
  test('that is refused changes nothing and says why', () => {
    const { editor, entries } = editing(start);
    const before = editor.plan;
    const done = editor.dispatch({ type: 'moveNodes', ids: [idOf(editor, 'A')], under: idOf(editor, 'B') });
    expect(done).toMatchObject({ ok: false, error: { code: 'loop' } });
    expect(editor.plan).toBe(before);
    expect(entries).toEqual([]);
    expect(notice(editor)).toMatchObject({ type: 'refused', doing: 'command', refusal: { code: 'loop' } });
  });
  test('with nothing to do says nothing', () => {
    const { editor } = editing(start);
    expect(rename(editor, 'A', 'A').ok).toBe(false);
    expect(notice(editor)).toBeNull();
    expect(editor.history.undo).toEqual([]);
  });
  test('is refused where the plan is only looked at, and so are undo and redo', () => {
    const { editor } = editing(start);
    rename(editor, 'A', 'Z');
    editor.setReadOnly(true);
    const before = editor.plan;
    for (const act of [() => rename(editor, 'B', 'Y'), () => editor.undo(), () => editor.redo()]) {
      act();
      expect(notice(editor)).toMatchObject({ type: 'refused', refusal: { code: 'readOnly' } });
    }
    expect(editor.withdraw(editor.history.undo[0]!.group)).toBe(false);
    expect(editor.plan).toBe(before);
  });
});

describe('undo and redo', () => {
  test('name what they turned, select it, and lead back and forth', () => {
    const { editor } = editing(start);
    editor.dispatch({ type: 'deleteBranch', ids: [idOf(editor, 'B')] });
    editor.undo();
    expect(editor.plan).toStrictEqual(start);
    expect(notice(editor)).toMatchObject({ type: 'undone', label: { command: 'deleteBranch', count: 1 } });
    expect(editor.session.selection).toEqual([idOf(editor, 'B')]);
    editor.redo();
    expect(outline(editor.plan)).toBe('A\n  C');
    expect(notice(editor)).toMatchObject({ type: 'redone' });
  });
  test('leave one beside what they took away: at the sibling before it, or at its parent', () => {
    const { editor } = editing(start);
    for (const [under, heir] of [
      ['A', 'C'],
      ['B', 'B'],
    ] as const) {
      editor.dispatch({ type: 'addNode', kind: 'goal', title: 'new', under: idOf(editor, under) });
      editor.undo();
      expect(editor.session.selection).toEqual([idOf(editor, heir)]);
    }
  });
  test('of a value select the node it was about; of what is about no node, they leave the selection alone', () => {
    const { editor } = editing(plan().goal('A').indicator('Sales').goal('B').plan);
    const [indicatorId] = rowsOf(editor.plan, 'indicators').map(({ id }) => id);
    const value = { indicatorId, kind: 'target', amount: 1 };
    editor.dispatch({ type: 'addRow', table: 'parties', fields: { kind: 'person', name: 'Anna' } });
    editor.dispatch({ type: 'addRow', table: 'values', fields: value });
    editor.select([idOf(editor, 'B')]);
    editor.undo();
    expect(editor.session.selection).toEqual([idOf(editor, 'A')]);
    editor.undo();
    expect(editor.session.selection).toEqual([idOf(editor, 'A')]);
  });
  test('say so when there is nothing to turn', () => {
    const { editor } = editing(start);
    editor.undo();
    expect(notice(editor)).toMatchObject({ type: 'nothing', doing: 'undo' });
    editor.redo();
    expect(notice(editor)).toMatchObject({ type: 'nothing', doing: 'redo' });
  });
  test('take a group back as one step', () => {
    const { editor } = editing(start);
    rename(editor, 'A', 'Al', 'typing');
    rename(editor, 'Al', 'Alp', 'typing');
    rename(editor, 'B', 'Beta');
    expect(editor.history.undo).toHaveLength(2);
    editor.undo();
    editor.undo();
    expect(editor.plan).toStrictEqual(start);
  });
  test('forget what was undone once something new is done', () => {
    const { editor } = editing(start);
    rename(editor, 'A', 'Y');
    editor.undo();
    rename(editor, 'A', 'Z');
    editor.redo();
    expect(notice(editor)).toMatchObject({ type: 'nothing' });
    expect(outline(editor.plan)).toBe('Z\n  B\n  C');
  });
  test('go back 200 steps, also after a reload', () => {
    const { editor, entries } = editing(start);
    for (let i = 0; i < 210; i++) rename(editor, i === 0 ? 'A' : `A${i}`, `A${i + 1}`);
    const again = new Editor({
      plan: editor.plan,
      history: historyFrom(entries),
      now: () => NOW,
      newId: countedIds('again'),
    });
    for (const one of [editor, again]) {
      for (let i = 0; i < 200; i++) one.undo();
      expect(outline(one.plan)).toBe('A10\n  B\n  C');
      one.undo();
      expect(notice(one)).toMatchObject({ type: 'nothing' });
      for (let i = 0; i < 200; i++) one.redo();
      expect(outline(one.plan)).toBe('A210\n  B\n  C');
    }
  });
  test('a step withdrawn has never been', () => {
    const { editor, entries } = editing(start);
    rename(editor, 'A', 'Z', 'typing');
    expect(editor.withdraw('other')).toBe(false);
    expect(editor.withdraw('typing')).toBe(true);
    expect(editor.plan).toStrictEqual(start);
    expect(editor.history).toEqual({ undo: [], redo: [] });
    expect(historyFrom(entries)).toEqual(editor.history);
  });
});

describe('the session', () => {
  test('holds no rows that are gone', () => {
    const { editor } = editing(start);
    const [a, b] = ['A', 'B'].map((title) => idOf(editor, title)) as [never, never];
    editor.look({ selection: [a, b], folded: new Set([a, b]), focus: b });
    editor.dispatch({ type: 'deleteBranch', ids: [b] });
    expect(editor.session).toMatchObject({ selection: [a], focus: null });
    expect([...editor.session.folded]).toEqual([a]);
  });
  test('selects no more than can be seen after a large undo', () => {
    const { editor } = editing(start);
    const items = Array.from({ length: 300 }, (_, i) => ({ depth: 0, title: `${i}` }));
    editor.dispatch({ type: 'addBranch', under: null, items });
    editor.undo();
    editor.redo();
    expect(editor.session.selection).toHaveLength(100);
    expect(rowsOf(editor.plan, 'nodes')).toHaveLength(303);
  });
});
