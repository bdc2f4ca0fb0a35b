import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/views/canvas/geometry/rect.ts';
import { crossPath, homePath, partsIn, type Path } from '../../../src/views/canvas/scene/edge-path.ts';

const pointOn = ({ from, fromHandle, toHandle, to }: Path, t: number) => {
  const s = 1 - t;
  const mix = (a: number, b: number, c: number, d: number) =>
    s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  return {
    x: mix(from.x, fromHandle.x, toHandle.x, to.x),
    y: mix(from.y, fromHandle.y, toHandle.y, to.y),
  };
};
const card = (x: number, y: number) => ({ x, y, width: 200, height: 80 });

describe('lines', () => {
  test('lead from the edge of the parent to the edge of the child', () => {
    expect(homePath(card(0, 0), card(300, 500), 'leftRight')).toMatchObject({
      from: { x: 200, y: 40 },
      to: { x: 300, y: 540 },
    });
    expect(homePath(card(0, 0), card(300, 500), 'topDown')).toMatchObject({
      from: { x: 100, y: 80 },
      to: { x: 400, y: 500 },
    });
  });
  test('of a further parent lead from the side of parents to the side of children, or around', () => {
    expect(crossPath(card(600, 0), card(0, 300), 'leftRight')).toMatchObject({
      from: { x: 600, y: 40 },
      to: { x: 200, y: 340 },
    });
    const around = crossPath(card(600, 0), card(600, 300), 'leftRight');
    expect(around).toMatchObject({ from: { x: 600, y: 40 }, to: { x: 600, y: 340 } });
    expect(around.fromHandle.x).toBeLessThan(600);
    expect(crossPath(card(0, 600), card(300, 0), 'topDown')).toMatchObject({
      from: { x: 100, y: 600 },
      to: { x: 400, y: 80 },
    });
  });
});

describe('the parts of a long line in sight', () => {
  const area = { x: -500, y: -400, width: 1_000, height: 800 };
  const coordinate = fc.integer({ min: -500_000, max: 500_000 });
  const point = fc.record({ x: coordinate, y: coordinate });
  const path = fc.record({ from: point, fromHandle: point, toHandle: point, to: point });

  test('leave out nothing that can be seen', () => {
    fc.assert(
      fc.property(path, fc.double({ min: 0, max: 1, noNaN: true }), (line, t) => {
        const at = pointOn(line, t);
        const isSeen = overlap({ ...at, width: 0.1, height: 0.1 }, area);
        expect(isSeen && [...partsIn(line, area)].length === 0).toBe(false);
      }),
    );
  });
  test('are few and short', () => {
    fc.assert(
      fc.property(path, (line) => {
        const parts = [...partsIn(line, area)];
        expect(parts.length).toBeLessThan(64);
        const lengths = parts.map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y));
        expect(Math.max(0, ...lengths)).toBeLessThan(4_000);
      }),
    );
  });
  test('of a short line are the line', () => {
    const short = homePath(card(0, 0), card(300, 100), 'leftRight');
    expect([...partsIn(short, area)]).toEqual([short]);
  });
});
