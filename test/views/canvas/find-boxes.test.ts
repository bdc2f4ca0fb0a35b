import { describe, expect, test } from 'vitest';
import { boxAt, boxesIn, boxNearest } from '../../../src/views/canvas/scene/find-boxes.ts';
import { text } from '../../support/outline.ts';
import { planFrom } from '../../support/plan-robot.ts';
import { Drawn, folded } from './drawn.ts';

const robot = planFrom(text`
  Company
    North
      Clients
      Prices
    South
`);

describe('hit test', () => {
  const drawn = new Drawn(robot);

  test('finds the card under a point, on its edge too', () => {
    for (const title of ['Company', 'North', 'Clients', 'Prices', 'South']) {
      expect(drawn.title(boxAt(drawn.scene, drawn.middle(title)))).toBe(title);
      const { x, y } = drawn.rect(title);
      expect(drawn.title(boxAt(drawn.scene, { x, y }))).toBe(title);
    }
  });
  test('finds nothing between cards, unless there is slack', () => {
    const { x, y, height } = drawn.rect('Clients');
    const below = { x: x + 5, y: y + height + 2 };
    expect(boxAt(drawn.scene, below)).toBe(-1);
    expect(drawn.title(boxAt(drawn.scene, below, 4))).toBe('Clients');
  });
  test('does not find what is folded away', () => {
    const closed = new Drawn(robot, folded(robot, 'North'));
    expect(closed.slot('Clients')).toBe(-1);
    expect(boxAt(closed.scene, drawn.middle('Clients'))).toBe(-1);
  });
  test('a frame reaches what it touches, in reading order', () => {
    const { x, y } = drawn.rect('North');
    const frame = { x: x + 10, y: y - 500, width: 400, height: 1_000 };
    expect(drawn.titles(boxesIn(drawn.scene, frame))).toEqual(['North', 'Clients', 'Prices', 'South']);
    expect(boxesIn(drawn.scene, { x: x - 40, y, width: 30, height: 10 })).toEqual([]);
  });
  test('the nearest card that counts', () => {
    const at = drawn.middle('Clients');
    expect(drawn.title(boxNearest(drawn.scene, at, () => true))).toBe('Clients');
    const others = (slot: number) => drawn.title(slot) !== 'Clients';
    expect(drawn.title(boxNearest(drawn.scene, at, others))).toBe('Prices');
    expect(boxNearest(drawn.scene, at, () => false)).toBe(-1);
  });
});
