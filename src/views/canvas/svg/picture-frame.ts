import type { PartsBrush } from '../cards/card-parts.ts';
import { fontOf, type Type } from '../cards/card-shape.ts';
import { grown, overlap, type Rect, union } from '../geometry/rect.ts';
import { isNet } from '../layout/layout.ts';
import { MARK } from '../scene/arrow-marks.ts';
import { homePaths, hullOf } from '../scene/edge-path.ts';
import { areBands, laneRect } from '../scene/lane-at.ts';
import { linePaths } from '../scene/lines.ts';
import { type CrossLink, rectOf, type Scene, type SceneLane } from '../scene/scene.ts';
import { wrapText } from '../text/wrap-text.ts';
import { type LegendItem, legendPlaces, type PlacedItem } from './svg-legend.ts';

/** What of a scene is taken away, and the words around it. */
export interface Framed {
  readonly scene: Scene;
  /** Slots to draw, in reading order; lines are drawn between any two of them. */
  readonly slots: readonly number[];
  readonly title: string;
  /** Date, period, what part of the plan it is. */
  readonly subtitle: string;
  /** Only what the picture shows. */
  readonly legend: readonly LegendItem[];
}

/** A lane that holds cards drawn, how many, and its place on the canvas. */
export type DrawnLane = Rect & Pick<SceneLane, 'name' | 'cards'>;

/** Where everything in a picture stands, known before any of it is written. */
export interface PictureFrame {
  /** All of the picture. */
  readonly box: Rect;
  /** A line of the head at its baseline. */
  readonly head: readonly HeadLine[];
  readonly lanes: readonly DrawnLane[];
  /** The arrows that are no homes. */
  readonly lines: readonly CrossLink[];
  readonly legend: readonly PlacedItem[];
}

interface HeadLine {
  readonly text: string;
  readonly type: Type;
  readonly isTitle: boolean;
  readonly y: number;
}

export const PICTURE_MARGIN = 32;
const TITLE_TYPE: Type = { size: 22, leading: 28, weight: 650 };
const SUBTITLE_TYPE: Type = { size: 13, leading: 20, weight: 400 };
const HEAD_GAP = 16;
/** Narrower than this a head cannot be read. */
const LEAST_WIDTH = 480;
/** The names of lanes stand above the cards, those of the ceiling above the lanes. */
const LANE_HEAD = 28;
export const CEILING_HEAD = 22;
const LANE_FOOT = 16;
/** As a band reaches beyond its cards on the canvas. */
const BAND_MARGIN = 40;

export function pictureFrame(brush: Pick<PartsBrush, 'measure' | 'family'>, of: Framed): PictureFrame {
  const { scene, slots } = of;
  const drawn = new Set(slots);
  const lines = scene.crossLinks().filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  const cards = slots.map((slot) => rectOf(scene, slot));
  const shown = around([...cards, ...homesIn(scene, slots, drawn), ...linesIn(scene, lines)]);
  const lanes = lanesIn(scene, cards, shown);
  const ceiling = ceilingIn(scene, lanes) === null ? 0 : CEILING_HEAD;
  const { x, y, ...content } = around([shown, ...lanes]);
  const width = Math.max(content.width, LEAST_WIDTH);
  const head = headLines(brush, of, width);
  const headHeight = (head.at(-1)?.end ?? 0) + HEAD_GAP + ceiling;
  const legend = legendPlaces(brush, of.legend, width);
  const top = y - headHeight - PICTURE_MARGIN;
  const below = y + content.height;
  return {
    box: {
      x: x - PICTURE_MARGIN,
      y: top,
      width: width + 2 * PICTURE_MARGIN,
      height: below + legend.height + PICTURE_MARGIN - top,
    },
    head: head.map(({ baseline, ...line }) => ({ ...line, y: top + PICTURE_MARGIN + baseline })),
    lanes,
    lines,
    legend: legend.items.map((item) => ({ ...item, x: x + item.x, y: below + item.y })),
  };
}

/** Where the ceiling of accountability stands among lanes that are drawn on both of its sides; else null. */
export function ceilingIn({ ceiling, origin }: Scene, lanes: readonly DrawnLane[]): number | null {
  if (ceiling === undefined) return null;
  const x = origin.x + ceiling;
  return lanes.some((lane) => lane.x < x) && lanes.some((lane) => lane.x >= x) ? x : null;
}

const around = (rects: readonly Rect[]): Rect =>
  rects.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : rects.reduce(union);

const homesIn = (scene: Scene, slots: readonly number[], drawn: ReadonlySet<number>): Rect[] =>
  slots.flatMap((slot) => {
    const parent = scene.forest.parentOf[slot] ?? -1;
    if (!drawn.has(parent)) return [];
    const isByHand = scene.hand.slots.has(slot);
    return homePaths(rectOf(scene, parent), rectOf(scene, slot), scene.shape, isByHand).map(hullOf);
  });

/** Of a net with room for the signs that stand on its arrows. */
function linesIn(scene: Scene, lines: readonly CrossLink[]): Rect[] {
  const room = isNet(scene.shape) ? MARK.height / 2 + 2 : 0;
  return lines.flatMap((line) => linePaths(scene, line).map((path) => grown(hullOf(path), room)));
}

/** As far along as what they hold: columns from their names down, bands from side to side. */
function lanesIn(scene: Scene, cards: readonly Rect[], shown: Rect): DrawnLane[] {
  const isAbove = areBands(scene);
  return scene.lanes.flatMap((lane) => {
    const { x, y, width, height } = laneRect(scene, lane);
    const rect = isAbove
      ? { x: shown.x - BAND_MARGIN, width: shown.width + 2 * BAND_MARGIN, y, height }
      : { x, width, y: shown.y - LANE_HEAD, height: shown.height + LANE_HEAD + LANE_FOOT };
    const count = cards.filter((card) => overlap(card, rect)).length;
    return count > 0 ? [{ name: lane.name, cards: count, ...rect }] : [];
  });
}

/** The title and what is said below it, each wrapped; places are measured from the top of the head. */
function headLines(
  { measure, family }: Pick<PartsBrush, 'measure' | 'family'>,
  { title, subtitle }: Framed,
  width: number,
) {
  let end = 0;
  const wrapped = (text: string, type: Type, isTitle: boolean) =>
    wrapText(text, width, measure.in(fontOf(type, family))).map((line) => {
      end += type.leading;
      return { text: line, type, isTitle, baseline: end - type.leading / 2 + type.size * 0.35, end };
    });
  return [...wrapped(title, TITLE_TYPE, true), ...wrapped(subtitle, SUBTITLE_TYPE, false)];
}
