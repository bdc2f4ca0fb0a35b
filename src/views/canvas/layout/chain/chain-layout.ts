import { alignedMiddles, pinnedMiddles } from './align-layers.ts';
import { type LanedNet, laned, type Net } from './net.ts';
import { grownOrder, type Order, placeKey, sweptOrder } from './order-layers.ts';

/** Where the items of a net stand, and the way of every arrow between the layers. */
export interface NetPlaces {
  /** By card, its middle from the top of the picture. */
  readonly middles: Float64Array;
  readonly ways: readonly NetWay[];
  /** To be given to the next call, so that what stands stays in its place. */
  readonly remembered: ReadonlyMap<string, number>;
}

/** The lanes of one arrow from its source to its target, and where on the side of either card it begins and ends. */
export interface NetWay {
  readonly lanes: readonly { readonly layer: number; readonly y: number }[];
  /** Down from the middle of the card. */
  readonly fromShift: number;
  readonly toShift: number;
}

/** More than this share of new items is another picture: it is laid out from the start. */
const MOST_NEW = 0.4;
/** Ends of arrows on one side of a card stand so far apart, where the card is high enough. */
const PORT_GAP = 14;
/** Of a card's side this much stays free at either end. */
const PORT_MARGIN = 16;

export function chainLayout(net: Net, remembered?: ReadonlyMap<string, number>): NetPlaces {
  const lanes = laned(net);
  const order = isKnown(lanes, remembered) ? grownOrder(lanes, remembered) : sweptOrder(lanes);
  const middles = pinnedMiddles(lanes, order, alignedMiddles(lanes, order));
  return { middles, ways: waysOf(lanes, middles), remembered: memoryOf(lanes, order) };
}

function isKnown(
  net: LanedNet,
  remembered: ReadonlyMap<string, number> | undefined,
): remembered is ReadonlyMap<string, number> {
  if (!remembered || net.size === 0) return false;
  let fresh = 0;
  for (let item = 0; item < net.size; item++) if (!remembered.has(placeKey(net, item))) fresh++;
  return fresh <= Math.max(3, net.size * MOST_NEW);
}

const memoryOf = (net: LanedNet, order: Order): ReadonlyMap<string, number> =>
  new Map(order.flatMap((layer) => layer.map((item, place) => [placeKey(net, item), place] as const)));

function waysOf(net: LanedNet, middles: Float64Array): NetWay[] {
  const shifts = portShifts(net, middles);
  return net.links.map((_, at) => ({
    lanes: (net.stations[at] ?? []).map((station) => ({
      layer: net.layerAt[station] ?? 0,
      y: middles[station] ?? 0,
    })),
    fromShift: shifts.from[at] ?? 0,
    toShift: shifts.to[at] ?? 0,
  }));
}

interface Port {
  readonly link: number;
  readonly end: 'from' | 'to';
  /** The middle of what comes next on that arrow. */
  readonly towards: number;
}

/** The ends of arrows spread over the sides of the cards, in the order of what they lead to. */
function portShifts(net: LanedNet, middles: Float64Array) {
  const sides = new Map<string, Port[]>();
  const put = (card: number, isRight: boolean, port: Port) => {
    const key = `${card} ${isRight}`;
    const side = sides.get(key);
    if (side) side.push(port);
    else sides.set(key, [port]);
  };
  net.links.forEach(({ from, to }, link) => {
    const stations = net.stations[link] ?? [];
    const isForward = (net.layerOf[from] ?? 0) < (net.layerOf[to] ?? 0);
    const isAside = net.layerOf[from] === net.layerOf[to];
    put(from, isForward || isAside, { link, end: 'from', towards: middles[stations[0] ?? to] ?? 0 });
    put(to, !isForward, { link, end: 'to', towards: middles[stations.at(-1) ?? from] ?? 0 });
  });
  const shifts = { from: new Float64Array(net.links.length), to: new Float64Array(net.links.length) };
  for (const [key, side] of sides) {
    const height = net.heights[Number.parseInt(key, 10)] ?? 0;
    const gap = Math.min(PORT_GAP, Math.max(0, height - 2 * PORT_MARGIN) / Math.max(1, side.length - 1));
    side.sort((a, b) => a.towards - b.towards || a.link - b.link);
    side.forEach(({ link, end }, place) => {
      shifts[end][link] = (place - (side.length - 1) / 2) * gap;
    });
  }
  return shifts;
}
