import { expect, test } from 'vitest';
import { clickSelection } from '../../../src/views/canvas/gestures/click-selection.ts';
import { text } from '../../support/outline.ts';
import { planFrom } from '../../support/plan-robot.ts';

const robot = planFrom(text`
  Company
    North
    South
    West
      Staff
`);
const after = (
  selected: string[],
  clicked: string,
  keys: { isExtending?: boolean; isToggling?: boolean } = {},
): string[] => {
  const click = { id: robot.id(clicked), isExtending: false, isToggling: false, ...keys };
  return clickSelection(robot.plan, robot.ids(...selected), click).map((id) => robot.plan.nodes[id]!.title);
};

test('a click selects one', () => expect(after(['North', 'South'], 'West')).toEqual(['West']));
test('Ctrl adds and takes away', () => {
  expect(after(['North'], 'Staff', { isToggling: true })).toEqual(['North', 'Staff']);
  expect(after(['North', 'Staff'], 'North', { isToggling: true })).toEqual(['Staff']);
});
test('Shift takes siblings in between, or else the one', () => {
  expect(after(['West'], 'North', { isExtending: true })).toEqual(['South', 'West', 'North']);
  expect(after(['North'], 'Staff', { isExtending: true })).toEqual(['North', 'Staff']);
  expect(after([], 'Staff', { isExtending: true })).toEqual(['Staff']);
});
