import { describe, expect, test } from 'vitest';
import { Editor } from '../../src/editor/editor.ts';
import { goOn, leavePresenting, show, startPresenting, toggleLock } from '../../src/editor/presenting.ts';
import { shownNow, stepAt, stepsOf, type Way } from '../../src/editor/steps.ts';
import { addChild, beginTitle, commitTitle } from '../../src/editor/title-editing.ts';
import { NOW } from '../support/context.ts';
import { planFrom } from '../support/plan-robot.ts';

const LINES = `Raise incomes
  Open new markets
    Bergen
    Hanoi
  Train managers
  Find credit
    Meet banks
Stay healthy`;

function presented() {
  const robot = planFrom(LINES);
  let ids = 0;
  const editor = new Editor({ plan: robot.plan, now: () => NOW, newId: () => `new ${++ids}` });
  const titleOf = (id: string | null) =>
    id === null ? 'the whole' : Object.values(editor.plan.nodes).find((node) => node.id === id)?.title;
  const shown = () => {
    const { presenting } = editor.session;
    return presenting ? titleOf(shownNow(editor.plan, editor.session, presenting)) : 'nothing';
  };
  const walk = (...ways: readonly Way[]) =>
    ways.map((way) => {
      goOn(editor, way);
      return shown();
    });
  const number = (title: string) => stepAt(editor.plan, editor.session, robot.id(title));
  return { robot, editor, shown, walk, number, titleOf };
}

describe('the steps of a plan', () => {
  test('are the whole, then every branch in reading order', () => {
    const { editor, titleOf } = presented();
    expect(stepsOf(editor.plan, editor.session).map(titleOf)).toEqual([
      'the whole',
      'Raise incomes',
      'Open new markets',
      'Find credit',
      'Stay healthy',
    ]);
  });

  test('are those of the branch in focus, where there is one', () => {
    const { editor, robot, titleOf } = presented();
    editor.look({ focus: robot.id('Find credit') });
    expect(stepsOf(editor.plan, editor.session).map(titleOf)).toEqual(['the whole', 'Find credit']);
  });

  test('a leaf belongs to the step of its branch', () => {
    const { number } = presented();
    expect([number('Hanoi'), number('Train managers'), number('Meet banks')]).toEqual([2, 1, 3]);
  });
});

describe('walking', () => {
  test('goes from branch to branch, and stays at both ends', () => {
    const { editor, walk } = presented();
    startPresenting(editor);
    expect(walk('previous', 'next', 'next', 'next', 'next', 'next')).toEqual([
      'the whole',
      'Raise incomes',
      'Open new markets',
      'Find credit',
      'Stay healthy',
      'Stay healthy',
    ]);
    expect(walk('first', 'last')).toEqual(['the whole', 'Stay healthy']);
  });

  test('goes into a branch down to its leaves, along them, and out again', () => {
    const { editor, walk } = presented();
    startPresenting(editor);
    expect(walk('in', 'in', 'in', 'in')).toEqual(['Raise incomes', 'Open new markets', 'Bergen', 'Bergen']);
    expect(walk('next', 'previous', 'previous')).toEqual(['Hanoi', 'Bergen', 'Open new markets']);
    expect(walk('in', 'next', 'next')).toEqual(['Bergen', 'Hanoi', 'Find credit']);
    expect(walk('out', 'out', 'out')).toEqual(['Raise incomes', 'the whole', 'the whole']);
  });

  test('folds away what is neither shown nor around it', () => {
    const { editor, robot, walk } = presented();
    startPresenting(editor);
    expect([...editor.session.folded]).toEqual([]);
    walk('next');
    expect([...editor.session.folded]).toEqual(robot.ids('Open new markets', 'Find credit'));
    expect(editor.session.selection).toEqual(robot.ids('Raise incomes'));
    walk('next');
    expect([...editor.session.folded]).toEqual(robot.ids('Find credit'));
  });

  test('begins with as many levels as can be read, two at least', () => {
    const { editor, robot } = presented();
    for (let at = 0; at < 12; at++)
      editor.dispatch({ type: 'addNode', kind: 'goal', title: `Shop ${at}`, under: robot.id('Hanoi') });
    startPresenting(editor);
    expect([...editor.session.folded]).toEqual(robot.ids('Hanoi'));
    leavePresenting(editor);
    for (let at = 0; at < 12; at++)
      editor.dispatch({
        type: 'addNode',
        kind: 'goal',
        title: `Coach ${at}`,
        under: robot.id('Raise incomes'),
      });
    startPresenting(editor);
    expect(editor.session.folded.has(robot.id('Raise incomes'))).toBe(false);
    expect(editor.session.folded.has(robot.id('Open new markets'))).toBe(true);
  });
});

describe('what is changed between two steps', () => {
  test('is walked as it is by then', () => {
    const { editor, robot, walk, number } = presented();
    startPresenting(editor);
    toggleLock(editor);
    show(editor, robot.id('Train managers'));
    addChild(editor, robot.id('Train managers'));
    commitTitle(editor, 'Hire a coach');
    expect(number('Train managers')).toBe(3);
    expect(walk('next')).toEqual(['Find credit']);
  });

  test('a branch deleted gives its place to the one above; undone, it is back', () => {
    const { editor, robot, shown } = presented();
    startPresenting(editor);
    toggleLock(editor);
    show(editor, robot.id('Bergen'));
    editor.dispatch({ type: 'deleteBranch', ids: robot.ids('Open new markets') });
    expect(shown()).toBe('Raise incomes');
    editor.undo();
    expect(shown()).toBe('Bergen');
  });
});

describe('the lock', () => {
  test('is on at first and refuses every change, with a word', () => {
    const { editor, robot } = presented();
    editor.dispatch({ type: 'setOwner', ids: robot.ids('Bergen'), owner: { name: 'Ann' } });
    startPresenting(editor);
    const { plan } = editor;
    beginTitle(editor, robot.id('Bergen'));
    expect(editor.session.editing).toBeNull();
    addChild(editor, robot.id('Bergen'));
    editor.dispatch({ type: 'deleteBranch', ids: robot.ids('Bergen') });
    editor.undo();
    expect(editor.plan).toBe(plan);
    expect(editor.store.getState().notice).toMatchObject({
      type: 'refused',
      refusal: { code: 'locked' },
      doing: 'undo',
    });
    toggleLock(editor);
    editor.undo();
    expect(editor.plan).not.toBe(plan);
  });

  test('keeps what was being typed', () => {
    const { editor, robot } = presented();
    startPresenting(editor);
    toggleLock(editor);
    beginTitle(editor, robot.id('Bergen'), 'Oslo');
    toggleLock(editor);
    expect(editor.plan.nodes[robot.id('Bergen')]?.title).toBe('Oslo');
    expect(editor.session).toMatchObject({ editing: null, presenting: { isLocked: true } });
  });
});

test('leaving brings selection, folds and arrangement back', () => {
  const { editor, robot, walk } = presented();
  const before = {
    selection: robot.ids('Hanoi'),
    folded: new Set(robot.ids('Find credit')),
    layout: 'radial',
  } as const;
  editor.look(before);
  startPresenting(editor);
  walk('last', 'previous');
  editor.look({ layout: 'topDown' });
  leavePresenting(editor);
  expect(editor.session).toMatchObject({ ...before, presenting: null });
});

test('an empty plan is not presented', () => {
  const { editor, robot } = presented();
  editor.dispatch({ type: 'deleteBranch', ids: robot.ids('Raise incomes', 'Stay healthy') });
  startPresenting(editor);
  expect(editor.session.presenting).toBeNull();
});
