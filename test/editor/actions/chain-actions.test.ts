import { describe, expect, test } from 'vitest';
import { chainActions } from '../../../src/editor/actions/chain-actions.ts';
import { Editor } from '../../../src/editor/editor.ts';
import { commitTitle } from '../../../src/editor/title-editing.ts';
import { contributionsFrom } from '../../../src/domain/tree/links.ts';
import { NOW } from '../../support/context.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const editing = (robot: PlanRobot): Editor => {
  let ids = 0;
  return new Editor({ plan: robot.plan, now: () => NOW, newId: () => `new${ids++}` });
};
const press = (editor: Editor, id: string): void =>
  void chainActions.find((action) => action.id === id)?.run(editor);
const leadsTo = (editor: Editor, id: string) =>
  contributionsFrom(editor.plan, id as never).map(({ to }) => editor.plan.nodes[to]?.title);

describe('what a node leads to, added in one press', () => {
  test('is of the next level up and becomes its home, if it has none', () => {
    const robot = plan().activity('Train');
    const editor = editing(robot);
    editor.select([robot.id('Train')]);
    press(editor, 'addEffect');
    commitTitle(editor, 'Skills');
    expect(leadsTo(editor, robot.id('Train'))).toEqual(['Skills']);
    expect(Object.values(editor.plan.nodes).map(({ kind }) => kind)).toEqual(['activity', 'output']);
    editor.undo();
    expect(editor.plan).toEqual(robot.plan);
  });
  test('is one more arrow where it leads somewhere already', () => {
    const robot = plan().output('Credit').activity('Lend').under('Credit');
    const editor = editing(robot);
    editor.select([robot.id('Lend')]);
    press(editor, 'addEffect');
    commitTitle(editor, 'Trust');
    expect(leadsTo(editor, robot.id('Lend')).toSorted()).toEqual(['Credit', 'Trust']);
  });
});

describe('an arrow read aloud', () => {
  test('is marked, and the same mark once more is taken away', () => {
    const robot = plan().output('Credit').activity('Lend').under('Credit');
    const editor = editing(robot);
    const id = robot.linkId('Lend', 'Credit');
    editor.look({ link: id });
    press(editor, 'readAs.doubtful');
    expect(editor.plan.links[id]?.reading).toBe('doubtful');
    press(editor, 'readAs.doubtful');
    expect(editor.plan.links[id]?.reading).toBeUndefined();
  });
});

test('the path through a node is looked at and left by the same press', () => {
  const robot = plan().output('Credit').activity('Lend').under('Credit');
  const editor = editing(robot);
  editor.select([robot.id('Lend')]);
  press(editor, 'through');
  expect(editor.session.through).toBe(robot.id('Lend'));
  press(editor, 'through');
  expect(editor.session.through).toBeNull();
});
