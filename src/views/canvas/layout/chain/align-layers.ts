import { isStation, type LanedNet } from './net.ts';
import type { Order } from './order-layers.ts';

/** Between cards of a layer, and between a lane and what lies beside it. */
const CARD_GAP = 24;
const LANE_GAP = 12;
const PASSES = 12;
/** Long arrows are rather straight than cards in the middle of what they are tied to. */
const STATION_WEIGHT = 6;
/** What a hand has put somewhere stays there, unless two hands wanted the same place. */
const PIN_WEIGHT = 1e9;

/**
 * The middle of every item: in its layer's order, clear of its neighbours, and as near as that allows to the middle of
 * what it is tied to. Each layer is solved exactly, as an isotonic regression; layers take turns.
 */
export function alignedMiddles(net: LanedNet, order: Order): Float64Array {
  const middles = stacked(net, order);
  for (let pass = 0; pass < PASSES; pass++) {
    const isForward = pass % 2 === 0;
    const isLast = pass >= PASSES - 2;
    for (let step = 0; step < order.length; step++) {
      const layer = order[isForward ? step : order.length - 1 - step] ?? [];
      const ties = (item: number) => {
        const [near, far] = isForward
          ? [net.before[item], net.after[item]]
          : [net.after[item], net.before[item]];
        return isLast || !near?.length ? [...(near ?? []), ...(far ?? [])] : near;
      };
      settle(net, layer, middles, (item) => mean(ties(item), middles) ?? middles[item] ?? 0, weightIn(net));
    }
  }
  const top = order
    .flat()
    .reduce((least, item) => Math.min(least, edge(net, middles, item)), Number.POSITIVE_INFINITY);
  return Number.isFinite(top) ? middles.map((middle) => middle - top) : middles;
}

const edge = ({ heightAt }: LanedNet, middles: Float64Array, item: number): number =>
  (middles[item] ?? 0) - (heightAt[item] ?? 0) / 2;

const weightIn = (net: LanedNet) => (item: number) =>
  isStation(net, item)
    ? STATION_WEIGHT
    : Math.max(1, (net.before[item]?.length ?? 0) + (net.after[item]?.length ?? 0)) / 2;

/** Cards put somewhere by hand take their places, and those around them make room. */
export function pinnedMiddles(net: LanedNet, order: Order, middles: Float64Array): Float64Array {
  if (net.pinned.every((pin) => pin === undefined)) return middles;
  const placed = Float64Array.from(middles, (middle, item) => net.pinned[item] ?? middle);
  for (const layer of order) {
    if (!layer.some((item) => net.pinned[item] !== undefined)) continue;
    const sorted = layer.toSorted((a, b) => (placed[a] ?? 0) - (placed[b] ?? 0));
    const wished = Float64Array.from(placed);
    settle(
      net,
      sorted,
      placed,
      (item) => wished[item] ?? 0,
      (item) => (net.pinned[item] === undefined ? 1 : PIN_WEIGHT),
    );
  }
  return placed;
}

/** Layers one item below the other, each around the same middle. */
function stacked(net: LanedNet, order: Order): Float64Array {
  const middles = new Float64Array(net.size);
  for (const layer of order) {
    let y = 0;
    layer.forEach((item, place) => {
      if (place > 0) y += apart(net, layer[place - 1] ?? 0, item);
      middles[item] = y;
    });
    for (const item of layer) middles[item] = (middles[item] ?? 0) - y / 2;
  }
  return middles;
}

/** How far apart the middles of two neighbours must be. */
function apart(net: LanedNet, upper: number, lower: number): number {
  const gap = isStation(net, upper) || isStation(net, lower) ? LANE_GAP : CARD_GAP;
  return ((net.heightAt[upper] ?? 0) + (net.heightAt[lower] ?? 0)) / 2 + gap;
}

function mean(items: readonly number[], middles: Float64Array): number | undefined {
  if (items.length === 0) return undefined;
  return items.reduce((sum, item) => sum + (middles[item] ?? 0), 0) / items.length;
}

interface Block {
  weight: number;
  sum: number;
  count: number;
}

/**
 * Writes the middles of one layer: the least weighted squares from what is wished for, none nearer to the next than it
 * may be (pool adjacent violators).
 */
function settle(
  net: LanedNet,
  layer: readonly number[],
  middles: Float64Array,
  wish: (item: number) => number,
  weightOf: (item: number) => number,
): void {
  const offsets: number[] = [];
  const blocks: Block[] = [];
  layer.forEach((item, place) => {
    const offset = place === 0 ? 0 : (offsets[place - 1] ?? 0) + apart(net, layer[place - 1] ?? 0, item);
    offsets.push(offset);
    const weight = weightOf(item);
    let block: Block = { weight, sum: weight * (wish(item) - offset), count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.weight > block.sum / block.weight;
      last = blocks.at(-1)
    ) {
      block = {
        weight: last.weight + block.weight,
        sum: last.sum + block.sum,
        count: last.count + block.count,
      };
      blocks.pop();
    }
    blocks.push(block);
  });
  let place = 0;
  for (const { weight, sum, count } of blocks) {
    for (let end = place + count; place < end; place++)
      middles[layer[place] ?? 0] = sum / weight + (offsets[place] ?? 0);
  }
}
