import { describe, expect, it } from 'vitest';
import { sparkline } from '../../../../src/views/canvas/cards/sparkline.ts';

const BOX = { width: 44, height: 14 };
const facts = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([day, amount]) => ({ day, amount }));

describe('the line through the facts of an indicator', () => {
  it.each([[facts()], [facts([1, 5])]])('needs two facts', (points) =>
    expect(sparkline(points, 10, BOX)).toBeNull(),
  );

  it('leads from lower left to upper right where things grow, in days and not in steps', () => {
    const { line, end } = sparkline(facts([0, 0], [10, 5], [40, 10]), undefined, BOX)!;
    expect(line).toBe('M2 12L12 7L42 2');
    expect(end).toEqual({ x: 42, y: 2 });
  });

  it('leaves room for a target above or below all facts', () => {
    expect(sparkline(facts([0, 0], [1, 5]), 10, BOX)).toMatchObject({ line: 'M2 12L42 7', target: 2 });
    expect(sparkline(facts([0, 10], [1, 5]), 0, BOX)).toMatchObject({ line: 'M2 2L42 7', target: 12 });
  });

  it('is level where nothing changes', () =>
    expect(sparkline(facts([0, 3], [1, 3]), 3, BOX)).toMatchObject({ line: 'M2 7L42 7', target: 7 }));

  it('spreads facts of one day', () =>
    expect(sparkline(facts([5, 0], [5, 1], [5, 0]), undefined, BOX)?.line).toBe('M2 12L22 2L42 12'));
});
