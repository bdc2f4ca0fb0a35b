import { expect, test } from 'vitest';
import { treeRow, treeWindow } from '../../../src/views/canvas/tree/tree-window.ts';
import { bigPlan } from '../../support/big-plan.ts';
import { text } from '../../support/outline.ts';
import { planFrom } from '../../support/plan-robot.ts';
import { Drawn, sceneOf } from './drawn.ts';

test('a small tree is told of as a whole, a large one around the active row', () => {
  expect(treeWindow(sceneOf(bigPlan(80)), 3)).toHaveLength(80);
  const { forest, ...scene } = sceneOf(bigPlan(1_000));
  const around = treeWindow({ forest, ...scene }, 500);
  expect(around).toHaveLength(82);
  expect([...around]).toContain(forest.order[500]);
  expect(treeWindow({ forest, ...scene }, 999).at(-1)).toBe(forest.order[999]);
  expect(treeWindow({ forest, ...scene }, -1)[0]).toBe(forest.order[0]);
});

test('a row knows its level and its place among its siblings', () => {
  const drawn = new Drawn(
    planFrom(text`
      Company
        North
        South
          Staff
    `),
  );
  const row = (title: string) =>
    treeRow(drawn.scene, drawn.slot(title), {
      faceOf: () => ({ childCount: 0, hidden: null }) as never,
      labelOf: () => title,
      isSelected: () => false,
    });
  expect(row('Company')).toMatchObject({ level: 1, position: 1, setSize: 1 });
  expect(row('South')).toMatchObject({ level: 2, position: 2, setSize: 2, ...drawn.rect('South') });
  expect(row('Staff')).toMatchObject({ level: 3, position: 1, setSize: 1 });
});
