import * as fc from 'fast-check';
import type { Forest, Places, Sizes } from '../../../src/views/canvas/layout/layout.ts';

/** A node and what hangs below it, with the size of its card. */
export interface Plant {
  readonly width: number;
  readonly height: number;
  readonly children: readonly Plant[];
}

export interface Planted {
  readonly forest: Forest;
  readonly sizes: Sizes;
}

/** The forest of some trees; slots count in reading order. */
export function planted(trees: readonly Plant[]): Planted {
  const plants: Plant[] = [];
  const parents: number[] = [];
  const depths: number[] = [];
  const childrenOf: number[][] = [];
  const visit = (plant: Plant, parent: number, depth: number): number => {
    const slot = plants.push(plant) - 1;
    parents.push(parent);
    depths.push(depth);
    const children = plant.children.map((child) => visit(child, slot, depth + 1));
    if (children.length > 0) childrenOf[slot] = children;
    return slot;
  };
  const roots = trees.map((plant) => visit(plant, -1, 0));
  return {
    forest: {
      order: Int32Array.from(plants, (_, slot) => slot),
      roots,
      childrenOf,
      parentOf: Int32Array.from(parents),
      depthOf: Int32Array.from(depths),
    },
    sizes: {
      widths: Float64Array.from(plants, ({ width }) => width),
      heights: Float64Array.from(plants, ({ height }) => height),
    },
  };
}

/** The boxes of what has been placed, in reading order. */
export const boxesOf = ({ forest, sizes }: Planted, { xs, ys }: Places) =>
  [...forest.order].map((slot) => ({
    slot,
    x: xs[slot]!,
    y: ys[slot]!,
    width: sizes.widths[slot]!,
    height: sizes.heights[slot]!,
  }));

/** A tree of `count` cards of equal width, `fanOut` below each as far as they last. */
export function evenTree(count: number, fanOut: number, height: (at: number) => number = () => 84): Plant {
  const plants = Array.from({ length: count }, (_, at) => ({
    width: 256,
    height: height(at),
    children: [] as Plant[],
  }));
  for (let at = 1; at < count; at++) plants[Math.floor((at - 1) / fanOut)]!.children.push(plants[at]!);
  return plants[0]!;
}

/** Trees of every shape: each card hangs below one before it, or begins a tree of its own. */
export const forests = (maxCards: number): fc.Arbitrary<Plant[]> =>
  fc
    .array(
      fc.record({
        width: fc.integer({ min: 40, max: 300 }),
        height: fc.integer({ min: 30, max: 400 }),
        below: fc.option(fc.nat(maxCards - 1), { freq: 12 }),
      }),
      { minLength: 1, maxLength: maxCards, size: 'max' },
    )
    .map((cards) => {
      const plants = cards.map(({ width, height }) => ({ width, height, children: [] as Plant[] }));
      return plants.filter((plant, at) => {
        const below = cards[at]!.below;
        if (at === 0 || below === null) return true;
        plants[below % at]!.children.push(plant);
        return false;
      });
    });
