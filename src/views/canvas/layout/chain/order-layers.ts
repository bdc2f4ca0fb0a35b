import { crossingsBetween, crossingsOfPair } from './crossings.ts';
import type { LanedNet } from './net.ts';

/** Every layer from the top down. */
export type Order = readonly (readonly number[])[];

const SWEEPS = 24;
/** After so many sweeps that made nothing better, none will. */
const PATIENCE = 6;
const EXCHANGES = 8;

export const crossingsOf = ({ after }: LanedNet, order: Order): number =>
  order.slice(1).reduce((sum, right, at) => sum + crossingsBetween(order[at] ?? [], right, after), 0);

/**
 * An order in which few ties cross: each layer in turn is sorted by the middle of what its items are tied to
 * (barycentre sweeps after Sugiyama), the best order found is kept, and neighbours in it change places as long as that
 * helps. What is tied to nothing stands at the bottom.
 */
export function sweptOrder(net: LanedNet): Order {
  let order = firstOrder(net);
  let best = order;
  let least = crossingsOf(net, order);
  let idle = 0;
  for (let sweep = 0; sweep < SWEEPS && least > 0 && idle < PATIENCE; sweep++) {
    order = swept(net, order, sweep % 2 === 0);
    const crossings = crossingsOf(net, order);
    idle++;
    if (crossings >= least) continue;
    [best, least, idle] = [order, crossings, 0];
  }
  return exchanged(net, best);
}

function firstOrder(net: LanedNet): number[][] {
  const layers: number[][] = net.layerNames.map(() => []);
  const loose: number[][] = net.layerNames.map(() => []);
  for (let item = 0; item < net.size; item++) {
    const isTied = (net.before[item]?.length ?? 0) + (net.after[item]?.length ?? 0) > 0;
    (isTied ? layers : loose)[net.layerAt[item] ?? 0]?.push(item);
  }
  return layers.map((layer, at) => [...layer, ...(loose[at] ?? [])]);
}

function swept({ before, after, layerNames }: LanedNet, order: Order, isForward: boolean): number[][] {
  const result = order.map((layer) => [...layer]);
  const ties = isForward ? before : after;
  for (let step = 1; step < layerNames.length; step++) {
    const at = isForward ? step : layerNames.length - 1 - step;
    const fixed = result[isForward ? at - 1 : at + 1] ?? [];
    result[at] = sortedByMiddle(result[at] ?? [], ties, placesIn(fixed));
  }
  return result;
}

/** Items without ties keep their places; the others share what is left, sorted. */
function sortedByMiddle(
  layer: readonly number[],
  ties: readonly (readonly number[])[],
  places: ReadonlyMap<number, number>,
): number[] {
  const middles = new Map<number, number>();
  for (const item of layer) {
    const ends = ties[item] ?? [];
    if (ends.length > 0)
      middles.set(item, ends.reduce((sum, end) => sum + (places.get(end) ?? 0), 0) / ends.length);
  }
  const sorted = [...middles.keys()].sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
  let next = 0;
  return layer.map((item) => (middles.has(item) ? (sorted[next++] ?? item) : item));
}

const placesIn = (layer: readonly number[]): ReadonlyMap<number, number> =>
  new Map(layer.map((item, place) => [item, place]));

/** Neighbours change places while that takes crossings away. */
function exchanged(net: LanedNet, order: Order): Order {
  const layers = order.map((layer) => [...layer]);
  for (let round = 0; round < EXCHANGES; round++) {
    let isBetter = false;
    layers.forEach((layer, at) => {
      const ends = endsFrom(net, layers, at);
      for (let place = 0; place + 1 < layer.length; place++) {
        const [upper, lower] = [layer[place] ?? 0, layer[place + 1] ?? 0];
        if (gain(ends(upper), ends(lower)) <= 0) continue;
        [layer[place], layer[place + 1]] = [lower, upper];
        isBetter = true;
      }
    });
    if (!isBetter) break;
  }
  return layers;
}

type Ends = readonly [before: readonly number[], after: readonly number[]];

/** The places of what an item is tied to, in the layer before and in the one after. */
function endsFrom(net: LanedNet, layers: Order, at: number): (item: number) => Ends {
  const [before, after] = [placesIn(layers[at - 1] ?? []), placesIn(layers[at + 1] ?? [])];
  const known = new Map<number, Ends>();
  const found = (ties: readonly number[] | undefined, places: ReadonlyMap<number, number>) =>
    (ties ?? []).flatMap((end) => places.get(end) ?? []);
  return (item) => {
    const ends = known.get(item) ?? [found(net.before[item], before), found(net.after[item], after)];
    known.set(item, ends);
    return ends;
  };
}

/** How many crossings go if the upper one of two neighbours goes below the other. */
const gain = (upper: Ends, lower: Ends): number =>
  crossingsOfPair(upper[0], lower[0]) +
  crossingsOfPair(upper[1], lower[1]) -
  crossingsOfPair(lower[0], upper[0]) -
  crossingsOfPair(lower[1], upper[1]);

/**
 * The order remembered, with what is new put where it crosses least, and there next to what stands before it in reading
 * order: an edit re-orders around itself, everything else stays in its place.
 */
export function grownOrder(net: LanedNet, remembered: ReadonlyMap<string, number>): Order {
  const layers: number[][] = net.layerNames.map(() => []);
  const fresh: number[] = [];
  const placeOf = (item: number) => remembered.get(placeKey(net, item));
  for (let item = 0; item < net.size; item++) {
    if (placeOf(item) === undefined) fresh.push(item);
    else layers[net.layerAt[item] ?? 0]?.push(item);
  }
  for (const layer of layers) layer.sort((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0) || a - b);
  for (const item of fresh) insert(net, layers, item);
  return layers;
}

/** A card that has changed layers is new where it stands now. */
export const placeKey = ({ keyAt, layerAt, layerNames }: LanedNet, item: number): string =>
  `${layerNames[layerAt[item] ?? 0]}\n${keyAt[item]}`;

function insert(net: LanedNet, layers: number[][], item: number): void {
  const at = net.layerAt[item] ?? 0;
  const layer = layers[at] ?? [];
  const ends = endsFrom(net, layers, at);
  const own = ends(item);
  const wish = wishedPlace(layer, item);
  let change = 0;
  let [best, least, distance] = [0, 0, wish];
  // What is counted is the change from standing at the very top.
  layer.forEach((other, place) => {
    change += gain(ends(other), own);
    const isCloser = Math.abs(place + 1 - wish) < distance;
    if (change > least || (change === least && !isCloser)) return;
    [best, least, distance] = [place + 1, change, Math.abs(place + 1 - wish)];
  });
  layer.splice(best, 0, item);
}

/** After what stands before it in reading order. */
function wishedPlace(layer: readonly number[], item: number): number {
  let [wish, last] = [0, -1];
  layer.forEach((other, place) => {
    if (other < item && other > last) [wish, last] = [place + 1, other];
  });
  return last < 0 ? 0 : wish;
}
