import { expect, test } from 'vitest';
import { visibleRows } from '../../../src/editor/visible-rows.ts';
import { rowNumbers } from '../../../src/views/outline/row-numbers.ts';
import { text } from '../../support/outline.ts';
import { planFrom } from '../../support/plan-robot.ts';

const robot = planFrom(text`
  A
    B
      C
    D
  E
    F
      G
`);

function numbered(folded: readonly string[] = [], focus: string | null = null): string[] {
  const look = {
    folded: new Set(folded.map((title) => robot.id(title))),
    focus: focus === null ? null : robot.id(focus),
  };
  const rows = visibleRows(robot.plan, look);
  const numbers = rowNumbers(robot.plan, rows, look.focus);
  return rows.map(({ id }, at) => `${numbers[at]} ${robot.plan.nodes[id]?.title}`);
}

test('rows are numbered as a contents page is', () => {
  expect(numbered()).toEqual(['1 A', '1.1 B', '1.1.1 C', '1.2 D', '2 E', '2.1 F', '2.1.1 G']);
});

test('what is folded away still counts', () => {
  expect(numbered(['B', 'E'])).toEqual(['1 A', '1.1 B', '1.2 D', '2 E']);
});

test('a branch alone keeps the numbers it has in the plan', () => {
  expect(numbered([], 'F')).toEqual(['2.1 F', '2.1.1 G']);
});

test('a chain of many levels is numbered by its end', () => {
  const deep = planFrom(Array.from({ length: 12 }, (_, at) => `${'  '.repeat(at)}L${at + 1}`).join('\n'));
  const rows = visibleRows(deep.plan, { folded: new Set(), focus: null });
  const numbers = rowNumbers(deep.plan, rows, null);
  expect(numbers.slice(8, 10)).toEqual(['1.1.1.1.1.1.1.1.1', '…1.1.1.1']);
});
