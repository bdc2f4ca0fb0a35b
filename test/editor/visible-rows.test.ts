import { expect, test } from 'vitest';
import { visibleRows } from '../../src/editor/visible-rows.ts';
import { planFrom } from '../support/plan-robot.ts';

const robot = planFrom('A\n  B\n    C\n  D\nE');
const seen = (folded: readonly string[] = [], focus: string | null = null) =>
  visibleRows(robot.plan, {
    folded: new Set(robot.ids(...folded)),
    focus: focus === null ? null : robot.id(focus),
  });
const titles = (rows: ReturnType<typeof seen>) => rows.map(({ id }) => robot.plan.nodes[id]!.title);

test('the rows of the tree from the top down, with their level and place among siblings', () => {
  const rows = seen();
  expect(titles(rows)).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(rows.map(({ level, position, setSize }) => [level, position, setSize])).toEqual([
    [1, 1, 2],
    [2, 1, 2],
    [3, 1, 1],
    [2, 2, 2],
    [1, 2, 2],
  ]);
});

test('nothing below a folded row', () => {
  const rows = seen(['B', 'E']);
  expect(titles(rows)).toEqual(['A', 'B', 'D', 'E']);
  expect(rows.map(({ hasChildren, isFolded }) => [hasChildren, isFolded])).toEqual([
    [true, false],
    [true, true],
    [false, false],
    [false, false],
  ]);
});

test('only the branch in focus, as if it were the whole', () => {
  const rows = seen([], 'B');
  expect(titles(rows)).toEqual(['B', 'C']);
  expect(rows[0]).toMatchObject({ level: 1, position: 1, setSize: 1 });
});

test('every row once in a tree of 10,000 levels', () => {
  const deep = planFrom('top');
  const items = Array.from({ length: 10_000 }, (_, depth) => ({ depth, title: `${depth}` }));
  deep.do({ type: 'addBranch', under: deep.id('top'), items });
  const rows = visibleRows(deep.plan, { folded: new Set(), focus: null });
  expect(rows).toHaveLength(10_001);
  expect(rows.at(-1)).toMatchObject({ level: 10_001, hasChildren: false });
});
