import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainLayout } from '../../../../src/views/canvas/layout/chain/chain-layout.ts';
import { crossingsBetween } from '../../../../src/views/canvas/layout/chain/crossings.ts';
import { laned } from '../../../../src/views/canvas/layout/chain/net.ts';
import { crossingsOf, sweptOrder } from '../../../../src/views/canvas/layout/chain/order-layers.ts';
import { runs } from '../../../support/runs.ts';
import { columnsOf, type Drafted, drafts, netOf } from './nets.ts';

/** The cards of a layer from the top down, with their upper and lower edges. */
const layerIn = ({ layerOf, heights }: Drafted, middles: Float64Array, layer: number) =>
  layerOf
    .flatMap((at, card) => {
      const [middle, height] = [middles[card]!, heights[card]!];
      return at === layer ? [{ card, top: middle - height / 2, bottom: middle + height / 2 }] : [];
    })
    .sort((a, b) => a.top - b.top);

describe('a chain laid out', () => {
  it('lets no two cards of a column overlap', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { middles } = chainLayout(netOf(draft));
        for (let layer = 0; layer < 6; layer++) {
          const cards = layerIn(draft, middles, layer);
          cards.slice(1).forEach((card, at) => expect(card.top).toBeGreaterThan(cards[at]!.bottom));
        }
      }),
      runs(150),
    );
  });
  it('leads no arrow through a card of a column that it passes', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { middles, ways } = chainLayout(netOf(draft));
        for (const { lanes } of ways) {
          for (const { layer, y } of lanes) {
            const hit = layerIn(draft, middles, layer).find(
              ({ top, bottom }) => y > top - 4 && y < bottom + 4,
            );
            expect(hit).toBeUndefined();
          }
        }
      }),
      runs(150),
    );
  });
  it('gives every column an arrow passes, in the order they are passed', () => {
    const draft: Drafted = {
      layerOf: [0, 3, 1],
      heights: [80, 80, 80],
      links: [
        [0, 1],
        [1, 2],
        [2, 1],
      ],
    };
    const layers = chainLayout(netOf(draft)).ways.map(({ lanes }) => lanes.map(({ layer }) => layer));
    expect(layers).toEqual([[1, 2], [2], [2]]);
  });
  it('is the same every time', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(chainLayout(netOf(draft))).toEqual(chainLayout(netOf(draft)));
      }),
      runs(50),
    );
  });
  it('ends every arrow on the side of its card', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { ways } = chainLayout(netOf(draft));
        draft.links.forEach(([from, to], at) => {
          expect(Math.abs(ways[at]!.fromShift)).toBeLessThan(draft.heights[from]! / 2);
          expect(Math.abs(ways[at]!.toShift)).toBeLessThan(draft.heights[to]! / 2);
        });
      }),
      runs(50),
    );
  });
  it('puts a card where a hand has put it, and makes room around it', () => {
    const draft: Drafted = { layerOf: [0, 0, 0], heights: [80, 80, 80], links: [] };
    const { middles } = chainLayout(netOf(draft, [undefined, undefined, 40]));
    expect(middles[2]).toBeCloseTo(40);
    const cards = layerIn(draft, middles, 0);
    cards.slice(1).forEach((card, at) => expect(card.top).toBeGreaterThan(cards[at]!.bottom));
  });
});

describe('a chain that grows', () => {
  const draft = columnsOf(5, 12, 60);
  const { remembered } = chainLayout(netOf(draft));
  const orderOf = (of: Drafted, middles: Float64Array) =>
    [0, 1, 2, 3, 4].map((layer) => layerIn(of, middles, layer).map(({ card }) => card));

  it('keeps everybody in place around a new card', () => {
    const before = orderOf(draft, chainLayout(netOf(draft)).middles);
    const grown: Drafted = {
      layerOf: [...draft.layerOf, 2],
      heights: [...draft.heights, 88],
      links: [...draft.links, [60, 36]],
    };
    const after = orderOf(grown, chainLayout(netOf(grown), remembered).middles);
    expect(after[2]).toContain(60);
    expect(after.map((layer) => layer.filter((card) => card !== 60))).toEqual(before);
  });
  it('puts the new card near what it leads to', () => {
    const target = 36;
    const grown: Drafted = {
      layerOf: [...draft.layerOf, 2],
      heights: [...draft.heights, 88],
      links: [...draft.links, [60, target]],
    };
    const net = laned(netOf(grown));
    const { middles } = chainLayout(netOf(grown), remembered);
    const order = orderOf(grown, middles);
    const crossings = crossingsBetween(order[2]!, order[3]!, net.after);
    const elsewhere = order[2]!.map((_, place) => {
      const others = order[2]!.filter((card) => card !== 60);
      return crossingsBetween([...others.slice(0, place), 60, ...others.slice(place)], order[3]!, net.after);
    });
    expect(crossings).toBe(Math.min(...elsewhere));
  });
});

describe('crossings', () => {
  it('are counted as they are seen', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const net = laned(netOf(draft));
        const order = sweptOrder(net);
        const seen = order.slice(1).reduce((sum, right, at) => {
          const ties = order[at]!.flatMap((item, place) =>
            net.after[item]!.map((end) => [place, right.indexOf(end)] as const),
          );
          const crossed = ties.flatMap((a, index) =>
            ties.slice(index + 1).filter((b) => (a[0] - b[0]) * (a[1] - b[1]) < 0),
          );
          return sum + crossed.length;
        }, 0);
        expect(crossingsOf(net, order)).toBe(seen);
      }),
      runs(60),
    );
  });
  it('are all taken away from a chain that can be drawn without', () => {
    const draft: Drafted = {
      layerOf: [0, 0, 0, 1, 1, 1],
      heights: Array<number>(6).fill(80),
      links: [
        [0, 5],
        [1, 4],
        [2, 3],
      ],
    };
    const net = laned(netOf(draft));
    expect(crossingsOf(net, sweptOrder(net))).toBe(0);
  });
  it('are fewer than in the order given, in five hundred cards with eight hundred arrows', () => {
    const net = laned(netOf(columnsOf(5, 100, 800)));
    const given = net.layerNames.map((_, layer) =>
      [...net.layerOf.keys()].filter((card) => net.layerOf[card] === layer),
    );
    expect(crossingsOf(net, sweptOrder(net))).toBeLessThan(crossingsOf(net, given) / 3);
  });
});
