import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/views/canvas/geometry/rect.ts';
import { indented } from '../../../src/views/canvas/layout/indented.ts';
import { lanes } from '../../../src/views/canvas/layout/lanes.ts';
import type { LayoutOptions, Places } from '../../../src/views/canvas/layout/layout.ts';
import { radial } from '../../../src/views/canvas/layout/radial.ts';
import { boxesOf, evenTree, forests, type Planted, planted } from './planted.ts';

const options: LayoutOptions = { orientation: 'leftRight', levelGap: 60, siblingGap: 12, branchGap: 28 };

function expectNoOverlap(trees: Planted, places: Places) {
  const boxes = boxesOf(trees, places).toSorted((a, b) => a.x - b.x);
  boxes.forEach((box, at) => {
    for (let other = at + 1; other < boxes.length && boxes[other]!.x < box.x + box.width; other++) {
      expect(overlap(shrunk(box), shrunk(boxes[other]!)), `${box.slot} lies on ${boxes[other]!.slot}`).toBe(
        false,
      );
    }
  });
}
/** A thousandth of a pixel is rounding, not an overlap. */
const shrunk = <B extends { x: number; y: number; width: number; height: number }>(box: B) => ({
  ...box,
  width: box.width - 0.001,
  height: box.height - 0.001,
});

describe('indented', () => {
  it('lists the cards in reading order, children to the right of their parent', () => {
    const trees = planted([evenTree(13, 3)]);
    const { xs, ys } = indented(trees.forest, trees.sizes, options);
    trees.forest.order.forEach((slot, at) => {
      if (at > 0) expect(ys[slot]!).toBeGreaterThan(ys[trees.forest.order[at - 1]!]!);
      const parent = trees.forest.parentOf[slot]!;
      if (parent >= 0) expect(xs[slot]!).toBeGreaterThan(xs[parent]!);
    });
  });

  it('never lays one card on another', () => {
    fc.assert(
      fc.property(forests(60), (plants) => {
        const trees = planted(plants);
        expectNoOverlap(trees, indented(trees.forest, trees.sizes, options));
      }),
      { numRuns: 100 },
    );
  });
});

describe('radial', () => {
  it('puts a lone root in the middle and each level on a ring around it', () => {
    const trees = planted([evenTree(31, 5)]);
    const { xs, ys } = radial(trees.forest, trees.sizes, options);
    const fromCentre = [...trees.forest.order].map((slot) =>
      Math.hypot(xs[slot]! + trees.sizes.widths[slot]! / 2, ys[slot]! + trees.sizes.heights[slot]! / 2),
    );
    expect(fromCentre[0]).toBeCloseTo(0);
    const ringOf = (depth: number) => fromCentre.filter((_, at) => trees.forest.depthOf[at] === depth);
    for (const depth of [1, 2]) {
      for (const radius of ringOf(depth)) expect(radius).toBeCloseTo(ringOf(depth)[0]!);
    }
    expect(ringOf(2)[0]!).toBeGreaterThan(ringOf(1)[0]!);
  });

  it('never lays one card on another', () => {
    fc.assert(
      fc.property(forests(60), (plants) => {
        const trees = planted(plants);
        expectNoOverlap(trees, radial(trees.forest, trees.sizes, options));
      }),
      { numRuns: 200 },
    );
  });

  it('goes clockwise in sibling order', () => {
    const trees = planted([evenTree(6, 5)]);
    const { xs, ys } = radial(trees.forest, trees.sizes, options);
    const angles = [1, 2, 3, 4, 5].map((slot) => {
      const angle = Math.atan2(xs[slot]! + 128, -(ys[slot]! + 42));
      return angle < 0 ? angle + 2 * Math.PI : angle;
    });
    expect(angles).toEqual(angles.toSorted((a, b) => a - b));
  });
});

describe('lanes', () => {
  const laned = fc
    .tuple(forests(50), fc.array(fc.nat(2), { minLength: 50, maxLength: 50 }))
    .map(([plants, of]) => ({ trees: planted(plants), laneOf: { count: 3, of: Int32Array.from(of) } }));

  it('never lays one card on another, even where levels are upside down', () => {
    fc.assert(
      fc.property(
        laned,
        fc.constantFrom('leftRight' as const, 'topDown' as const),
        ({ trees, laneOf }, orientation) => {
          expectNoOverlap(trees, lanes(trees.forest, trees.sizes, { ...options, orientation }, laneOf));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps every card inside its lane, lanes side by side, and counts the cards', () => {
    fc.assert(
      fc.property(laned, ({ trees, laneOf }) => {
        const { xs, lanes: found } = lanes(trees.forest, trees.sizes, options, laneOf);
        for (const slot of trees.forest.order) {
          const lane = found[laneOf.of[slot]!]!;
          expect(xs[slot]!).toBeGreaterThanOrEqual(lane.start);
          expect(xs[slot]! + trees.sizes.widths[slot]!).toBeLessThanOrEqual(lane.start + lane.extent);
        }
        found.forEach((lane, at) => {
          if (at > 0) expect(lane.start).toBeCloseTo(found[at - 1]!.start + found[at - 1]!.extent);
        });
        expect(found.reduce((sum, { cards }) => sum + cards, 0)).toBe(trees.forest.order.length);
      }),
    );
  });
});
