import * as fc from 'fast-check';
import type { Net } from '../../../../src/views/canvas/layout/chain/net.ts';

export interface Drafted {
  readonly layerOf: readonly number[];
  readonly heights: readonly number[];
  readonly links: readonly (readonly [from: number, to: number])[];
}

/** A net whose cards and arrows are called by their numbers. */
export const netOf = ({ layerOf, heights, links }: Drafted, pinned: Net['pinned'] = []): Net => ({
  layerOf,
  heights,
  pinned,
  keys: layerOf.map((_, card) => `card ${card}`),
  layerNames: Array.from(
    { length: Math.max(5, ...layerOf.map((layer) => layer + 1)) },
    (_, at) => `layer ${at}`,
  ),
  links: links.map(([from, to], at) => ({ key: `arrow ${at}`, from, to })),
});

/** Chains of every shape: arrows of any length, backwards and within a column too. */
export const drafts: fc.Arbitrary<Drafted> = fc
  .array(fc.record({ layer: fc.nat(5), height: fc.integer({ min: 60, max: 240 }) }), {
    minLength: 1,
    maxLength: 40,
  })
  .chain((cards) =>
    fc
      .array(fc.tuple(fc.nat(cards.length - 1), fc.nat(cards.length - 1)), { maxLength: 80 })
      .map((links) => ({
        layerOf: cards.map(({ layer }) => layer),
        heights: cards.map(({ height }) => height),
        links: links.filter(([from, to]) => from !== to),
      })),
  );

/** Numbers that look random and are the same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Columns of equal length, arrows from each to the next as the dice fall. */
export function columnsOf(columns: number, cardsEach: number, links: number): Drafted {
  const roll = dice(7);
  const layerOf = Array.from({ length: columns * cardsEach }, (_, card) => Math.floor(card / cardsEach));
  return {
    layerOf,
    heights: layerOf.map(() => 88),
    links: Array.from({ length: links }, () => {
      const column = roll(columns - 1);
      return [column * cardsEach + roll(cardsEach), (column + 1) * cardsEach + roll(cardsEach)] as const;
    }),
  };
}
