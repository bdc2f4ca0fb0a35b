import { describe, expect, test } from 'vitest';
import { editorActions } from '../../../src/editor/actions/index.ts';
import type { Editor } from '../../../src/editor/editor.ts';
import { cancelTitle, commitTitle } from '../../../src/editor/title-editing.ts';
import { visibleRows } from '../../../src/editor/visible-rows.ts';
import { editing } from '../../support/editing.ts';
import { outline, text } from '../../support/outline.ts';
import { plan } from '../../support/plan-robot.ts';

const PLAN = text`
  Grow
    Sell
      Call
      Visit
    Learn
  Rest
`;

function begun(...selected: readonly string[]) {
  const { editor } = editing(
    plan()
      .goal('Grow', { level: 'strategic' })
      .goal('Sell', { level: 'tactical' })
      .under('Grow')
      .goal('Call')
      .under('Sell')
      .goal('Visit')
      .under('Sell')
      .goal('Learn', { level: 'tactical' })
      .under('Grow')
      .goal('Rest', { level: 'strategic' }).plan,
  );
  editor.select(selected.map((title) => idOf(editor, title)));
  return editor;
}

const idOf = (editor: Editor, title: string) => {
  const found = Object.values(editor.plan.nodes).find((node) => node.title === title);
  if (!found) throw new Error(`no ${title}`);
  return found.id;
};
const selected = (editor: Editor) => editor.session.selection.map((id) => editor.plan.nodes[id]?.title);
const shown = (editor: Editor) =>
  visibleRows(editor.plan, editor.session).map(({ id }) => editor.plan.nodes[id]?.title);

function press(editor: Editor, id: string): void {
  const action = editorActions.find((one) => one.id === id);
  if (!action) throw new Error(`no action ${id}`);
  if (action.enabled?.(editor) ?? true) void action.run(editor);
}

test('the plan to begin with', () => expect(outline(begun().plan)).toBe(PLAN));

describe('making', () => {
  test('a child, a level down, its title open', () => {
    const editor = begun('Sell');
    press(editor, 'addChild');
    expect(editor.session.editing).toMatchObject({ isNew: true, text: '' });
    commitTitle(editor, 'Write');
    expect(outline(editor.plan)).toContain('  Sell\n    Call\n    Visit\n    Write');
    const [made] = editor.session.selection;
    expect(made && editor.plan.nodes[made]).toMatchObject({ title: 'Write', level: 'operational' });
  });

  test('a sibling after and before', () => {
    const editor = begun('Call');
    press(editor, 'addSibling');
    commitTitle(editor, 'After');
    editor.select([idOf(editor, 'Call')]);
    press(editor, 'addSiblingBefore');
    commitTitle(editor, 'Before');
    expect(outline(editor.plan)).toContain('    Before\n    Call\n    After\n    Visit');
  });

  test('a first goal where nothing is selected', () => {
    const editor = begun();
    press(editor, 'addSibling');
    commitTitle(editor, 'Third');
    expect(outline(editor.plan)).toBe(`${PLAN}\nThird`);
  });

  test('a parent above several', () => {
    const editor = begun('Call', 'Visit');
    press(editor, 'insertParent');
    commitTitle(editor, 'Meet');
    expect(outline(editor.plan)).toContain('    Meet\n      Call\n      Visit');
  });

  test('an untitled parent vanishes again, what hung below it stays, and there is nothing to undo', () => {
    const editor = begun('Call', 'Visit');
    press(editor, 'insertParent');
    cancelTitle(editor);
    expect(outline(editor.plan)).toBe(PLAN);
    expect(editor.history.undo).toEqual([]);
  });

  test('a copy of a branch after the last one selected', () => {
    const editor = begun('Sell');
    press(editor, 'duplicate');
    expect(outline(editor.plan)).toContain(
      '  Sell\n    Call\n    Visit\n  Sell\n    Call\n    Visit\n  Learn',
    );
    expect(selected(editor)).toEqual(['Sell']);
  });
});

describe('deleting', () => {
  test('a branch, and the neighbour is selected', () => {
    const editor = begun('Sell');
    press(editor, 'deleteBranch');
    expect(outline(editor.plan)).toBe('Grow\n  Learn\nRest');
    expect(selected(editor)).toEqual(['Learn']);
  });

  test('only the node: its children take its place', () => {
    const editor = begun('Sell');
    press(editor, 'deleteNode');
    expect(outline(editor.plan)).toBe('Grow\n  Call\n  Visit\n  Learn\nRest');
  });
});

describe('moving', () => {
  test.each([
    ['moveDown', ['Sell'], 'Grow\n  Learn\n  Sell\n    Call\n    Visit\nRest'],
    ['moveUp', ['Learn'], 'Grow\n  Learn\n  Sell\n    Call\n    Visit\nRest'],
    ['promote', ['Visit'], 'Grow\n  Sell\n    Call\n  Visit\n  Learn\nRest'],
    ['demote', ['Learn'], 'Grow\n  Sell\n    Call\n    Visit\n    Learn\nRest'],
    // However they were selected, they move in the order in which they stand.
    ['promote', ['Visit', 'Call'], 'Grow\n  Sell\n  Call\n  Visit\n  Learn\nRest'],
  ])('%s %j', (action, titles, expected) => {
    const editor = begun(...titles);
    press(editor, action);
    expect(outline(editor.plan)).toBe(expected);
  });

  test.each([
    ['moveUp', 'Grow'],
    ['moveDown', 'Rest'],
    ['promote', 'Grow'],
    ['demote', 'Grow'],
  ])('%s at the end does nothing: %s', (action, title) => {
    const editor = begun(title);
    press(editor, action);
    expect(outline(editor.plan)).toBe(PLAN);
  });

  test('into a folded branch opens it', () => {
    const editor = begun('Learn');
    editor.look({ folded: new Set([idOf(editor, 'Sell')]) });
    press(editor, 'demote');
    expect(shown(editor)).toContain('Learn');
  });
});

describe('looking', () => {
  test('folding what is selected, and unfolding it', () => {
    const editor = begun('Sell', 'Call');
    press(editor, 'fold');
    expect(shown(editor)).toEqual(['Grow', 'Sell', 'Learn', 'Rest']);
    press(editor, 'fold');
    expect(shown(editor)).toHaveLength(6);
  });

  test.each([
    ['level1', ['Grow', 'Rest']],
    ['level2', ['Grow', 'Sell', 'Learn', 'Rest']],
    ['levelAll', ['Grow', 'Sell', 'Call', 'Visit', 'Learn', 'Rest']],
  ])('%s', (action, titles) => {
    const editor = begun();
    press(editor, action);
    expect(shown(editor)).toEqual(titles);
  });

  test('a branch alone, and back', () => {
    const editor = begun('Sell');
    press(editor, 'focusBranch');
    expect(shown(editor)).toEqual(['Sell', 'Call', 'Visit']);
    press(editor, 'focusBranch');
    expect(shown(editor)).toHaveLength(6);
  });
});

describe('selecting', () => {
  test('the root, everything, nothing', () => {
    const editor = begun('Visit');
    press(editor, 'selectRoot');
    expect(selected(editor)).toEqual(['Grow']);
    press(editor, 'selectAll');
    expect(selected(editor)).toHaveLength(6);
    press(editor, 'selectNothing');
    expect(selected(editor)).toEqual([]);
  });

  test('with arrows goes where the view says, and back over what is selected takes it out again', () => {
    const editor = begun('Grow');
    const order = ['Grow', 'Sell', 'Call'].map((title) => idOf(editor, title));
    editor.viewport = {
      neighbour: (from, direction) => order[order.indexOf(from) + (direction === 'down' ? 1 : -1)] ?? null,
      reveal: () => undefined,
      focus: () => undefined,
    };
    press(editor, 'extendDown');
    press(editor, 'extendDown');
    expect(selected(editor)).toEqual(['Grow', 'Sell', 'Call']);
    press(editor, 'extendUp');
    expect(selected(editor)).toEqual(['Grow', 'Sell']);
    press(editor, 'selectDown');
    expect(selected(editor)).toEqual(['Call']);
  });
});

test('nothing is changed in a plan that is only looked at', () => {
  const editor = begun('Sell');
  editor.setReadOnly(true);
  for (const { id } of editorActions) press(editor, id);
  expect(outline(editor.plan)).toBe(PLAN);
});
