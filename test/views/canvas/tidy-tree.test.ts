import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/views/canvas/geometry/rect.ts';
import type { LayoutOptions } from '../../../src/views/canvas/layout/layout.ts';
import { tidyTree } from '../../../src/views/canvas/layout/tidy-tree.ts';
import { watch } from '../../support/measure.ts';
import { boxesOf, evenTree, forests, type Plant, planted } from './planted.ts';

const LEFT_RIGHT: LayoutOptions = { orientation: 'leftRight', levelGap: 56, siblingGap: 12, branchGap: 24 };
const TOP_DOWN: LayoutOptions = { ...LEFT_RIGHT, orientation: 'topDown' };

const trees = forests(30);
const options = fc.constantFrom(LEFT_RIGHT, TOP_DOWN);

describe('a tidy tree', () => {
  test('never lets cards overlap, and keeps the gap between siblings', () => {
    fc.assert(
      fc.property(trees, options, (given, how) => {
        const all = planted(given);
        const boxes = boxesOf(all, tidyTree()(all.forest, all.sizes, how));
        for (const a of boxes) for (const b of boxes) if (a.slot < b.slot) expect(overlap(a, b)).toBe(false);
        const across = how.orientation === 'leftRight' ? 'y' : 'x';
        const breadth = how.orientation === 'leftRight' ? 'height' : 'width';
        for (const children of all.forest.childrenOf) {
          for (const [at, child] of (children ?? []).slice(1).entries()) {
            const [before, after] = [boxes[children![at]!]!, boxes[child]!];
            expect(after[across] - before[across] - before[breadth]).toBeGreaterThanOrEqual(
              how.siblingGap - 1e-6,
            );
          }
        }
      }),
    );
  });

  test('puts children beyond their parent, in its middle, level by level in line', () => {
    fc.assert(
      fc.property(trees, (given) => {
        const all = planted(given);
        const boxes = boxesOf(all, tidyTree()(all.forest, all.sizes, LEFT_RIGHT));
        for (const box of boxes) {
          const children = (all.forest.childrenOf[box.slot] ?? []).map((child) => boxes[child]!);
          if (children.length === 0) continue;
          const [first, last] = [children[0]!, children.at(-1)!];
          const middle = (first.y + first.height / 2 + last.y + last.height / 2) / 2;
          expect(box.y + box.height / 2).toBeCloseTo(middle, 6);
          for (const child of children) {
            expect(child.x).toBeGreaterThanOrEqual(box.x + box.width + LEFT_RIGHT.levelGap);
            expect(child.x).toBe(first.x);
          }
        }
      }),
    );
  });

  test('carried on from edit to edit is the same as laid out anew', () => {
    const edits = fc.array(fc.record({ at: fc.nat(), height: fc.integer({ min: 30, max: 400 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(trees, options, edits, (given, how, changes) => {
        const carried = tidyTree();
        let all = planted(given);
        carried(all.forest, all.sizes, how);
        for (const { at, height } of changes) {
          const slot = all.forest.order[at % all.forest.order.length]!;
          all = at % 2 === 0 ? resized(all, slot, height) : withoutBranch(all, slot);
          expect(carried(all.forest, all.sizes, how)).toEqual(tidyTree()(all.forest, all.sizes, how));
        }
      }),
    );
  });

  test('keeps whole trees apart', () => {
    fc.assert(
      fc.property(trees, (given) => {
        const all = planted(given);
        const boxes = boxesOf(all, tidyTree()(all.forest, all.sizes, LEFT_RIGHT));
        const rootOf = (slot: number): number => {
          const parent = all.forest.parentOf[slot]!;
          return parent < 0 ? slot : rootOf(parent);
        };
        for (const [at, root] of all.forest.roots.slice(1).entries()) {
          const of = (tree: number) => boxes.filter(({ slot }) => rootOf(slot) === tree);
          const before = Math.max(...of(all.forest.roots[at]!).map(({ y, height }) => y + height));
          const after = Math.min(...of(root).map(({ y }) => y));
          expect(after - before).toBeCloseTo(LEFT_RIGHT.branchGap, 6);
        }
      }),
    );
  });

  test('spreads small branches between two large ones', () => {
    const card = (...children: Plant[]): Plant => ({ width: 100, height: 20, children });
    const fan = () => card(card(), card(), card(), card(), card());
    const all = planted([card(fan(), card(), card(), fan())]);
    const boxes = boxesOf(all, tidyTree()(all.forest, all.sizes, LEFT_RIGHT));
    const [a, b, c, d] = all.forest.childrenOf[0]!.map((slot) => boxes[slot]!.y);
    expect(b! - a!).toBeCloseTo(c! - b!, 6);
    expect(c! - b!).toBeCloseTo(d! - c!, 6);
    expect(b! - a!).toBeGreaterThan(20 + LEFT_RIGHT.siblingGap);
  });

  test('is quick: 10,000 cards in under 20 ms, a card more in under 2 ms', () => {
    const all = planted([evenTree(10_000, 5, (at) => 84 + (at % 4) * 19)]);
    expect(leastMs(15, () => tidyTree()(all.forest, all.sizes, LEFT_RIGHT))).toBeLessThan(20);
    const carried = tidyTree();
    carried(all.forest, all.sizes, LEFT_RIGHT);
    let height = 100;
    const more = () => carried(all.forest, resized(all, 9_000, ++height).sizes, LEFT_RIGHT);
    expect(leastMs(40, more)).toBeLessThan(2);
  });

  test('bears a chain of 1,000', () => {
    let chain: Plant = { width: 100, height: 20, children: [] };
    for (let depth = 1; depth < 1_000; depth++) chain = { width: 100, height: 20, children: [chain] };
    const all = planted([chain]);
    const { ys } = tidyTree()(all.forest, all.sizes, LEFT_RIGHT);
    expect(new Set(ys)).toEqual(new Set([0]));
  });
});

/** The quickest of some runs: what the work itself takes, whatever else the machine is doing. */
function leastMs(runs: number, act: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const told = watch();
    act();
    least = Math.min(least, told());
  }
  return least;
}

function resized(all: ReturnType<typeof planted>, slot: number, height: number) {
  const heights = Float64Array.from(all.sizes.heights);
  heights[slot] = height;
  return { forest: all.forest, sizes: { ...all.sizes, heights } };
}

/** Everything below a slot folded away. */
function withoutBranch(all: ReturnType<typeof planted>, slot: number) {
  const childrenOf = [...all.forest.childrenOf];
  childrenOf[slot] = undefined;
  const isHidden = (at: number): boolean => {
    const parent = all.forest.parentOf[at]!;
    return parent >= 0 && (parent === slot || isHidden(parent));
  };
  return {
    sizes: all.sizes,
    forest: { ...all.forest, childrenOf, order: all.forest.order.filter((at) => !isHidden(at)) },
  };
}
