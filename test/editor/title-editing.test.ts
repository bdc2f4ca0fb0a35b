import { describe, expect, test } from 'vitest';
import type { StoredEntry } from '../../src/domain/journal.ts';
import type { Editor } from '../../src/editor/editor.ts';
import {
  addChild,
  addSibling,
  beginTitle,
  cancelTitle,
  commitTitle,
  endTyping,
  insertParentAndType,
  keepTitle,
} from '../../src/editor/title-editing.ts';
import { NOW } from '../support/context.ts';
import { editing } from '../support/editing.ts';
import { outline } from '../support/outline.ts';
import { planFrom, planOf } from '../support/plan-robot.ts';

function begun() {
  const { editor, entries } = editing(planFrom('A\n  B').plan);
  const id = (title: string) => planOf(editor.plan).id(title);
  return { editor, entries, id };
}

describe('a title being typed', () => {
  test('is stored on every pause and is one step of the history', () => {
    const { editor, entries, id } = begun();
    beginTitle(editor, id('B'));
    keepTitle(editor, 'Be');
    keepTitle(editor, 'Bet');
    commitTitle(editor, 'Beta');
    expect(entries).toHaveLength(3);
    expect(outline(editor.plan)).toBe('A\n  Beta');
    expect(editor.session.editing).toBeNull();
    editor.undo();
    expect(outline(editor.plan)).toBe('A\n  B');
  });
  test('is kept when the plan leaves the screen; a new goal still without one goes', () => {
    const { editor, id } = begun();
    beginTitle(editor, id('B'));
    keepTitle(editor, 'Beta');
    endTyping(editor);
    addChild(editor, id('A'));
    endTyping(editor);
    expect(outline(editor.plan)).toBe('A\n  Beta');
    expect(editor.session.editing).toBeNull();
  });
  test('is as it was after Escape, or when it is emptied', () => {
    const { editor, id } = begun();
    beginTitle(editor, id('B'));
    keepTitle(editor, 'Beta');
    cancelTitle(editor);
    expect(outline(editor.plan)).toBe('A\n  B');
    beginTitle(editor, id('B'), 'x');
    expect(editor.session.editing).toMatchObject({ text: 'x', original: 'B' });
    commitTitle(editor, '  ');
    expect(outline(editor.plan)).toBe('A\n  B');
    expect(editor.history.undo).toEqual([]);
  });
  test('leaves alone what another tab has called the node meanwhile, unless somebody types on', () => {
    const { editor, entries, id } = begun();
    const b = id('B');
    const renamed = (from: string, to: string): StoredEntry => {
      const node = editor.plan.nodes[b]!;
      const change = {
        table: 'nodes',
        id: b,
        before: { ...node, title: from },
        after: { ...node, title: to },
      } as const;
      const label = { command: 'editRows', count: 1 } as const;
      return { step: 'do', group: to, label, changes: [change], at: NOW, revision: 1, writer: 'boris' };
    };
    beginTitle(editor, b);
    editor.receive([renamed('B', 'Boris')]);
    keepTitle(editor, 'B');
    commitTitle(editor, 'B');
    expect(outline(editor.plan)).toBe('A\n  Boris');
    beginTitle(editor, b);
    keepTitle(editor, 'Anna');
    editor.acknowledge();
    editor.receive([renamed('Anna', 'Clara')]);
    cancelTitle(editor);
    expect(outline(editor.plan)).toBe('A\n  Clara');
    beginTitle(editor, b);
    editor.receive([renamed('Clara', 'Dora')]);
    commitTitle(editor, 'Clara!');
    expect(outline(editor.plan)).toBe('A\n  Clara!');
    expect(entries).toHaveLength(2);
  });
  test('that is too long stays in the open editor: nothing typed is lost', () => {
    const { editor, id } = begun();
    const long = 'x'.repeat(501);
    beginTitle(editor, id('B'));
    expect(commitTitle(editor, long)).toBe(false);
    expect(editor.session.editing).toMatchObject({ text: long });
    expect(editor.store.getState().notice).toMatchObject({ refusal: { code: 'tooLong' } });
    expect(addChild(editor, id('B'))).toBeNull();
    expect(commitTitle(editor, long.slice(1))).toBe(true);
  });
  test('is not opened where the plan is only looked at', () => {
    const { editor, id } = begun();
    editor.setReadOnly(true);
    beginTitle(editor, id('B'));
    expect(editor.session.editing).toBeNull();
  });
});

describe('a new goal with its title open', () => {
  test('is one step with its title', () => {
    const { editor, id } = begun();
    addChild(editor, id('A'));
    commitTitle(editor, 'C');
    expect(outline(editor.plan)).toBe('A\n  B\n  C');
    expect(editor.history.undo.map(({ label }) => label.command)).toEqual(['addNode']);
    editor.undo();
    expect(outline(editor.plan)).toBe('A\n  B');
    editor.redo();
    expect(outline(editor.plan)).toBe('A\n  B\n  C');
  });
  test('vanishes without a title, as if it had never been', () => {
    const { editor, id } = begun();
    addSibling(editor, id('B'), 'before');
    expect(outline(editor.plan)).toBe('A\n  \n  B');
    commitTitle(editor, '');
    expect(outline(editor.plan)).toBe('A\n  B');
    expect(editor.history.undo).toEqual([]);
    expect(editor.session.selection).toEqual([id('A')]);
  });
  test('is stored from its first word on: a page that goes before leaves nothing behind', () => {
    const { editor, entries, id } = begun();
    addChild(editor, id('A'));
    keepTitle(editor, '');
    expect(entries).toEqual([]);
    keepTitle(editor, 'C');
    expect(entries.map(({ label }) => label.command)).toEqual(['addNode', 'editRows']);
    commitTitle(editor, 'C');
    insertParentAndType(editor, [id('B')]);
    expect(entries).toHaveLength(2);
    cancelTitle(editor);
    // All that was held back goes out in order, whatever the node came to.
    expect(entries.slice(2).map(({ changes }) => changes.length)).toEqual([3, 3]);
  });
  test('vanishes after Escape, whatever had been stored of it', () => {
    const { editor, id } = begun();
    addSibling(editor, id('B'), 'after');
    keepTitle(editor, 'Half a word');
    cancelTitle(editor);
    expect(outline(editor.plan)).toBe('A\n  B');
    expect(editor.session.selection).toEqual([id('B')]);
    expect(editor.history.undo).toEqual([]);
  });
  test('keeps what is being typed elsewhere first', () => {
    const { editor, id } = begun();
    beginTitle(editor, id('B'));
    keepTitle(editor, 'Beta');
    addChild(editor, id('A'));
    expect(outline(editor.plan)).toBe('A\n  Beta\n  ');
    expect(editor.history.undo).toHaveLength(2);
  });
  test('is not made below or beside one that has just vanished', () => {
    const { editor, id } = begun();
    const empty = addChild(editor, id('A'))!;
    expect(addChild(editor, empty)).toBeNull();
    expect(outline(editor.plan)).toBe('A\n  B');
    expect(addSibling(editor, empty, 'after')).toBeNull();
    expect(addChild(editor, empty)).toBeNull();
    expect(outline(editor.plan)).toBe('A\n  B');
  });
  test('unfolds its parent', () => {
    const { editor, id } = begun();
    editor.look({ folded: new Set([id('A')]) });
    addChild(editor, id('A'));
    expect(editor.session.folded.size).toBe(0);
  });
  test('above others gives them back if it is left without a title', () => {
    const { editor, id } = begun();
    insertParentAndType(editor, [id('B')]);
    expect(outline(editor.plan)).toBe('A\n  \n    B');
    cancelTitle(editor);
    expect(outline(editor.plan)).toBe('A\n  B');
    expect(editor.history.undo).toEqual([]);
  });
});

describe('what is typed but not in the plan yet', () => {
  test.each([
    ['kept on a pause', (editor: Editor) => keepTitle(editor, 'Raise incomes fast')],
    ['committed', (editor: Editor) => commitTitle(editor, 'Raise incomes fast')],
    ['given up', (editor: Editor) => cancelTitle(editor)],
  ])('is known until it is %s, so that nothing says "Saved" meanwhile', (_, end) => {
    const { editor, id } = begun();
    beginTitle(editor, id('B'));
    editor.typing(true);
    expect(editor.store.getState().isTyping).toBe(true);
    end(editor);
    expect(editor.store.getState().isTyping).toBe(false);
  });
});
