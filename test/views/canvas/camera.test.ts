import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clearing,
  fitting,
  inSight,
  LEAST_ZOOM,
  revealing,
  toCanvas,
  toScreen,
  zoomedAt,
} from '../../../src/views/canvas/geometry/camera.ts';
import { encloses, grown, overlap } from '../../../src/views/canvas/geometry/rect.ts';

const size = { width: 1_000, height: 600 };
const camera = fc.record({
  x: fc.integer({ min: -5_000, max: 5_000 }),
  y: fc.integer({ min: -5_000, max: 5_000 }),
  zoom: fc.double({ min: 0.05, max: 2, noNaN: true }),
});
const rect = fc.record({
  x: fc.integer({ min: -9_000, max: 9_000 }),
  y: fc.integer({ min: -9_000, max: 9_000 }),
  width: fc.integer({ min: 1, max: 250 }),
  height: fc.integer({ min: 1, max: 200 }),
});

describe('the camera', () => {
  test('shows the whole of what it fits, never larger than life', () => {
    fc.assert(
      fc.property(rect, (box) => {
        const view = fitting(box, size, 40);
        expect(view.zoom).toBeLessThanOrEqual(1);
        expect(encloses(inSight(view, size), box)).toBe(true);
      }),
    );
    expect(fitting({ x: 0, y: 0, width: 10, height: 1e9 }, size, 40).zoom).toBe(LEAST_ZOOM);
  });
  test('moves just far enough to bring a card into sight, and not at all if it is', () => {
    fc.assert(
      fc.property(camera, rect, (view, box) => {
        const shown = revealing(view, box, size, 24);
        const isInside = encloses(grown({ x: 0, y: 0, ...size }, 0.01), toScreen(shown, box));
        expect(isInside || box.width * view.zoom > 952 || box.height * view.zoom > 552).toBe(true);
        expect(revealing(shown, box, size, 23.9)).toBe(shown);
      }),
    );
  });
  test('keeps a card it shows from under what lies on the screen, where there is room beside', () => {
    const legend = { x: 12, y: 480, width: 150, height: 98 };
    const map = { x: 922, y: 400, width: 66, height: 170 };
    fc.assert(
      fc.property(camera, rect, (view, box) => {
        const near = revealing({ ...view, zoom: 1 }, box, size, 24);
        const shown = clearing(near, box, size, [legend, map], 8);
        const on = toScreen(shown, box);
        expect([legend, map].some((cover) => overlap(cover, on))).toBe(false);
        expect(encloses({ x: 0, y: 0, ...size }, on)).toBe(true);
        expect(clearing(shown, box, size, [legend, map], 7.9)).toBe(shown);
      }),
    );
    const wide = { x: 0, y: 0, width: 900, height: 500 };
    const full = revealing({ x: 0, y: 0, zoom: 1 }, wide, size, 24);
    expect(clearing(full, wide, size, [legend, map], 8)).toBe(full);
  });
  test('zooms around a point that stays where it is', () => {
    fc.assert(
      fc.property(camera, fc.double({ min: 0.05, max: 2, noNaN: true }), (view, zoom) => {
        const at = { x: 300, y: 200 };
        const before = toCanvas(view, at);
        const after = toCanvas(zoomedAt(view, at, zoom), at);
        expect(after.x).toBeCloseTo(before.x, 4);
        expect(after.y).toBeCloseTo(before.y, 4);
      }),
    );
  });
});
