import type { Link } from '../../../domain/rows/link.ts';
import { CARD } from '../cards/card-shape.ts';
import { type Rect, union } from '../geometry/rect.ts';
import type { NetPlaces, NetWay } from '../layout/chain/chain-layout.ts';
import type { ChainNet } from '../layout/chain/chain-net.ts';
import type { Forest, NetShape, Places, Sizes } from '../layout/layout.ts';
import type { LaneName } from '../layout/level-lanes.ts';
import type { Slots } from '../layout/slots.ts';
import type { ArrowMarks } from './arrow-marks.ts';
import type { Handwork } from './handwork.ts';
import { boundsOf, type CrossLink, type Scene, type SceneLane } from './scene.ts';
import type { Way } from './way.ts';

/** Between the cards of neighbouring layers, in pixels at zoom 1; more where many arrows have to find their way. */
const GAP = 72;
const MOST_GAP = 220;
const GAP_PER_ARROW = 0.6;
/** A lane without cards only takes what its name and a card held over it need. */
const EMPTY_WIDTH = 132;
const EMPTY_HEIGHT = 56;
/** Upwards arrows are read at once, so bands stand nearer to each other than columns. */
const BAND_GAP = 56;
/** The name of a band stands in its upper left corner, beside its cards. */
const BAND_MARGIN = 40;

interface Parts {
  readonly shape: NetShape;
  readonly slots: Slots;
  readonly lanes: readonly LaneName[];
  readonly net: ChainNet;
  readonly links: readonly Link[];
  readonly sizes: Sizes;
  readonly hand: Handwork;
  /** Of the links, in the same order. */
  readonly marks: readonly ArrowMarks[];
  /** The last column below the ceiling of accountability. */
  readonly ceiling: LaneName | null;
}

/** The picture of a chain or a map: where the cards stand, the lanes around them and the ways of the arrows. */
export function netScene(parts: Parts, members: readonly number[], laidOut: NetPlaces): Scene {
  const { shape, slots, sizes, hand, ceiling } = parts;
  const bands = bandsOf(parts, members);
  const places = placesOf(parts, members, laidOut, bands);
  const forest = forestOf(parts, members, places);
  const lanes = lanesOf(parts, bands);
  const cards = boundsOf(forest.order, places, sizes);
  const across = acrossLanes(shape, lanes, cards);
  const below = lanes.find(({ name }) => name === ceiling);
  const crossLinks = linesOf(parts, members, laidOut, bands);
  return {
    slots,
    forest,
    sizes,
    places,
    crossLinks: () => crossLinks,
    shape,
    hand,
    origin: { x: 0, y: 0 },
    lanes,
    ...(below && { ceiling: below.start + below.extent }),
    bounds: members.length > 0 ? union(cards, across) : cards,
  };
}

/** Around all lanes, and as far along them as the cards reach. */
function acrossLanes(shape: NetShape, lanes: readonly SceneLane[], cards: Rect): Rect {
  const [first, last] = [lanes[0], lanes.at(-1)];
  const start = first?.start ?? 0;
  const extent = last ? last.start + last.extent - start : 0;
  return shape === 'chain'
    ? { ...cards, x: start, width: extent }
    : { x: cards.x - BAND_MARGIN, width: cards.width + 2 * BAND_MARGIN, y: start, height: extent };
}

/** Where each layer stands: from the left, of a map from the top. */
interface Band {
  readonly start: number;
  readonly extent: number;
}

function bandsOf(
  { shape, net: { layerNames, layerOf, links }, sizes }: Parts,
  members: readonly number[],
): Band[] {
  const arrows = layerNames.map(() => 0);
  for (const { from, to } of links) {
    const [a, b] = [layerOf[from] ?? 0, layerOf[to] ?? 0];
    for (let gap = Math.min(a, b); gap < Math.max(a, b); gap++) arrows[gap] = (arrows[gap] ?? 0) + 1;
  }
  const held = new Set(layerOf);
  const tallest = layerNames.map(() => EMPTY_HEIGHT);
  members.forEach((slot, number) => {
    const layer = layerOf[number] ?? 0;
    tallest[layer] = Math.max(tallest[layer] ?? 0, sizes.heights[slot] ?? 0);
  });
  let start = 0;
  return arrows.map((count, layer) => {
    const width = held.has(layer) ? CARD.width : EMPTY_WIDTH;
    const band = { start, extent: shape === 'chain' ? width : (tallest[layer] ?? 0) };
    start += band.extent + Math.min(MOST_GAP, gapIn(shape) + count * GAP_PER_ARROW);
    return band;
  });
}

const gapIn = (shape: NetShape): number => (shape === 'chain' ? GAP : BAND_GAP);

function placesOf(
  { shape, net, sizes, slots }: Parts,
  members: readonly number[],
  laidOut: NetPlaces,
  bands: readonly Band[],
): Places {
  const along = new Float64Array(slots.size);
  const across = new Float64Array(slots.size);
  const breadths = breadthsIn(shape, sizes);
  members.forEach((slot, number) => {
    along[slot] = bands[net.layerOf[number] ?? 0]?.start ?? 0;
    across[slot] = (laidOut.middles[number] ?? 0) - (breadths[slot] ?? 0) / 2;
  });
  return shape === 'chain' ? { xs: along, ys: across } : { xs: across, ys: along };
}

/** How much room cards take within their layer, by slot. */
export const breadthsIn = (shape: NetShape, { widths, heights }: Sizes): Float64Array =>
  shape === 'chain' ? heights : widths;

/** Read column by column from the means to the ends, each from the top down; of a map band by band from the top down. */
function forestOf(
  { shape, net, slots: { size } }: Parts,
  members: readonly number[],
  places: Places,
): Forest {
  const across = shape === 'chain' ? places.ys : places.xs;
  const read = members
    .map((slot, number) => ({ slot, layer: net.layerOf[number] ?? 0 }))
    .sort((a, b) => a.layer - b.layer || (across[a.slot] ?? 0) - (across[b.slot] ?? 0))
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

/** A lane reaches half way to its neighbours. */
function lanesOf({ shape, lanes, net }: Parts, bands: readonly Band[]): SceneLane[] {
  const half = gapIn(shape) / 2;
  const borderBefore = (layer: number): number => {
    const [before, after] = [bands[layer - 1], bands[layer]];
    if (!before) return (after?.start ?? 0) - half;
    const end = before.start + before.extent;
    return after ? (end + after.start) / 2 : end + half;
  };
  return lanes.map((name, at) => {
    const [first, next] = [net.layerStarts[at] ?? 0, net.layerStarts[at + 1] ?? 0];
    const start = borderBefore(first);
    const cards = net.layerOf.filter((layer) => layer >= first && layer < next).length;
    return { name, start, extent: borderBefore(next) - start, cards };
  });
}

function linesOf(
  { shape, net, links, marks }: Parts,
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
    return { ...said, from: source, to: target, way: wayIn(shape, net, way, from, to, bands) };
  });
}

function wayIn(
  shape: NetShape,
  { layerOf }: ChainNet,
  { lanes, fromShift, toShift }: NetWay,
  from: number,
  to: number,
  bands: readonly Band[],
): Way {
  const ahead = (layerOf[to] ?? 0) - (layerOf[from] ?? 0);
  return {
    passages: lanes.map(({ layer, y }) => ({
      x: bands[layer]?.start ?? 0,
      width: bands[layer]?.extent ?? 0,
      y,
    })),
    fromShift,
    toShift,
    heading: ahead > 0 ? 'right' : ahead < 0 ? 'left' : 'aside',
    ...(shape === 'map' && { isUpright: true }),
  };
}
