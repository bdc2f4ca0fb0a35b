import { describe, expect, test } from 'vitest';
import type { Direction } from '../../../src/editor/viewport.ts';
import { neighbour } from '../../../src/views/canvas/scene/neighbour.ts';
import { text } from '../../support/outline.ts';
import { planFrom } from '../../support/plan-robot.ts';
import { Drawn } from './drawn.ts';

const robot = planFrom(text`
  Company
    North
      Clients
      Prices
    South
      Staff
  Family
`);

describe('arrow keys', () => {
  const drawn = new Drawn(robot);
  const from = (title: string, direction: Direction, on = drawn) =>
    on.title(neighbour(on.scene, on.slot(title), direction));

  test('right leads to the nearest child, left to the parent', () => {
    expect(from('North', 'left')).toBe('Company');
    expect(['Clients', 'Prices']).toContain(from('North', 'right'));
    expect(from('South', 'right')).toBe('Staff');
    expect(from('Staff', 'right')).toBeNull();
    expect(from('Company', 'left')).toBeNull();
  });
  test('up and down stay on the level, across branches', () => {
    expect(from('Clients', 'down')).toBe('Prices');
    expect(from('Prices', 'down')).toBe('Staff');
    expect(from('Staff', 'up')).toBe('Prices');
    expect(from('North', 'down')).toBe('South');
    expect(from('Company', 'down')).toBe('Family');
  });
  test('at the end of a level they lead to what lies beyond, or nowhere', () => {
    expect(from('Staff', 'down')).toBe('Family');
    expect(from('Clients', 'up')).toBeNull();
    expect(from('Family', 'down')).toBeNull();
  });
  test('top-down the axes change places', () => {
    const upright = new Drawn(robot, {}, 'topDown');
    expect(from('North', 'up', upright)).toBe('Company');
    expect(from('South', 'down', upright)).toBe('Staff');
    expect(from('Clients', 'right', upright)).toBe('Prices');
    expect(from('Prices', 'left', upright)).toBe('Clients');
  });
});
