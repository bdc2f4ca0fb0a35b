import type { ChainColumn } from '../../../domain/chain/columns.ts';
import type { Link } from '../../../domain/rows/link.ts';
import { CARD } from '../cards/card-shape.ts';
import { type Rect, union } from '../geometry/rect.ts';
import type { NetPlaces, NetWay } from '../layout/chain/chain-layout.ts';
import type { ChainNet } from '../layout/chain/chain-net.ts';
import type { Forest, Places, Sizes } from '../layout/layout.ts';
import type { Slots } from '../layout/slots.ts';
import type { ArrowMarks } from './arrow-marks.ts';
import type { Handwork } from './handwork.ts';
import { boundsOf, type CrossLink, type Scene, type SceneLane } from './scene.ts';
import type { Way } from './way.ts';

/** Between the cards of neighbouring layers, in pixels at zoom 1; more where many arrows have to find their way. */
const GAP = 72;
const MOST_GAP = 220;
const GAP_PER_ARROW = 0.6;
/** A column without cards is only as wide as its name and a card held over it need. */
const EMPTY_WIDTH = 132;

interface Parts {
  readonly slots: Slots;
  readonly columns: readonly ChainColumn[];
  readonly net: ChainNet;
  readonly links: readonly Link[];
  readonly sizes: Sizes;
  readonly hand: Handwork;
  /** Of the links, in the same order. */
  readonly marks: readonly ArrowMarks[];
  /** The last column below the ceiling of accountability. */
  readonly ceiling: ChainColumn | null;
}

/** The picture of a chain: where the cards stand, the columns around them and the ways of the arrows. */
export function chainScene(parts: Parts, members: readonly number[], laidOut: NetPlaces): Scene {
  const { slots, columns, net, sizes, hand, ceiling } = parts;
  const bands = bandsOf(net);
  const places = placesOf(parts, members, laidOut, bands);
  const forest = forestOf(net, members, places, slots.size);
  const lanes = lanesOf(columns, net, bands);
  const cards = boundsOf(forest.order, places, sizes);
  const end = lanes.at(-1);
  const across: Rect = {
    ...cards,
    x: lanes[0]?.start ?? 0,
    width: end ? end.start + end.extent - (lanes[0]?.start ?? 0) : 0,
  };
  const below = lanes.find(({ name }) => name === ceiling);
  const crossLinks = linesOf(parts, members, laidOut, bands);
  return {
    slots,
    forest,
    sizes,
    places,
    crossLinks: () => crossLinks,
    shape: 'chain',
    hand,
    origin: { x: 0, y: 0 },
    lanes,
    ...(below && { ceiling: below.start + below.extent }),
    bounds: members.length > 0 ? union(cards, across) : cards,
  };
}

/** Where each layer stands. */
interface Band {
  readonly x: number;
  readonly width: number;
}

function bandsOf({ layerNames, layerOf, links }: ChainNet): Band[] {
  const arrows = layerNames.map(() => 0);
  for (const { from, to } of links) {
    const [a, b] = [layerOf[from] ?? 0, layerOf[to] ?? 0];
    for (let gap = Math.min(a, b); gap < Math.max(a, b); gap++) arrows[gap] = (arrows[gap] ?? 0) + 1;
  }
  const held = new Set(layerOf);
  let x = 0;
  return arrows.map((count, layer) => {
    const band = { x, width: held.has(layer) ? CARD.width : EMPTY_WIDTH };
    x += band.width + Math.min(MOST_GAP, GAP + count * GAP_PER_ARROW);
    return band;
  });
}

function placesOf(
  { net, sizes, slots }: Parts,
  members: readonly number[],
  laidOut: NetPlaces,
  bands: readonly Band[],
): Places {
  const xs = new Float64Array(slots.size);
  const ys = new Float64Array(slots.size);
  members.forEach((slot, number) => {
    xs[slot] = bands[net.layerOf[number] ?? 0]?.x ?? 0;
    ys[slot] = (laidOut.middles[number] ?? 0) - (sizes.heights[slot] ?? 0) / 2;
  });
  return { xs, ys };
}

/** Read column by column from the means to the ends, each from the top down. */
function forestOf(net: ChainNet, members: readonly number[], { ys }: Places, size: number): Forest {
  const read = members
    .map((slot, number) => ({ slot, layer: net.layerOf[number] ?? 0 }))
    .sort((a, b) => a.layer - b.layer || (ys[a.slot] ?? 0) - (ys[b.slot] ?? 0))
    .map(({ slot }) => slot);
  const depthOf = new Int32Array(size).fill(-1);
  for (const slot of read) depthOf[slot] = 0;
  return {
    order: Int32Array.from(read),
    roots: read,
    childrenOf: [],
    parentOf: new Int32Array(size).fill(-1),
    depthOf,
  };
}

/** A column reaches half way to its neighbours. */
function lanesOf(columns: readonly ChainColumn[], net: ChainNet, bands: readonly Band[]): SceneLane[] {
  const borderBefore = (layer: number): number => {
    const [before, after] = [bands[layer - 1], bands[layer]];
    if (!before) return (after?.x ?? 0) - GAP / 2;
    const end = before.x + before.width;
    return after ? (end + after.x) / 2 : end + GAP / 2;
  };
  return columns.map((name, at) => {
    const [first, next] = [net.layerStarts[at] ?? 0, net.layerStarts[at + 1] ?? 0];
    const start = borderBefore(first);
    const cards = net.layerOf.filter((layer) => layer >= first && layer < next).length;
    return { name, start, extent: borderBefore(next) - start, cards };
  });
}

function linesOf(
  { net, links, marks }: Parts,
  members: readonly number[],
  { ways }: NetPlaces,
  bands: readonly Band[],
): CrossLink[] {
  const rows = new Map(
    links.map((link, at): [string, Pick<CrossLink, 'link' | 'marks'>] => {
      const said = marks[at];
      return [link.id, said ? { link, marks: said } : { link }];
    }),
  );
  return net.links.flatMap(({ key, from, to }, at) => {
    const [said, way, source, target] = [rows.get(key), ways[at], members[from], members[to]];
    if (!said || !way || source === undefined || target === undefined) return [];
    return { ...said, from: source, to: target, way: wayIn(net, way, from, to, bands) };
  });
}

function wayIn(
  { layerOf }: ChainNet,
  { lanes, fromShift, toShift }: NetWay,
  from: number,
  to: number,
  bands: readonly Band[],
): Way {
  const ahead = (layerOf[to] ?? 0) - (layerOf[from] ?? 0);
  return {
    passages: lanes.map(({ layer, y }) => ({ x: 0, width: 0, ...bands[layer], y })),
    fromShift,
    toShift,
    heading: ahead > 0 ? 'right' : ahead < 0 ? 'left' : 'aside',
  };
}
