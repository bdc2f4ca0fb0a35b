import type { Writing } from '../../../editor/viewport.ts';
import type { CardFace } from '../cards/card-face.ts';
import type { Print } from '../cards/card-shape.ts';
import type { PartsBrush } from '../cards/card-parts.ts';
import type { Tint } from '../cards/tint.ts';
import type { Status } from '../../../domain/scoring/status.ts';
import { STATUS_SHAPES } from '../../../ui/shapes.ts';
import { TONE_OF } from '../cards/tone.ts';
import { bottomOf, overlap, type Rect, union } from '../geometry/rect.ts';
import { isNet } from '../layout/layout.ts';
import type { LaneName } from '../layout/level-lanes.ts';
import { laneTint } from '../paint/paint-lanes.ts';
import type { Palette } from '../paint/palette.ts';
import { homePaths, svgPath } from '../scene/edge-path.ts';
import { areBands, laneRect } from '../scene/lane-at.ts';
import { linePaths } from '../scene/lines.ts';
import { rectOf, type Scene } from '../scene/scene.ts';
import { svgArrowMarks } from './svg-arrow-marks.ts';
import { svgCard, svgOutline } from './svg-card.ts';
import { esc, px } from './xml.ts';

/** What is to be drawn: cards of a scene, and the words around them. */
export interface PictureOf {
  readonly scene: Scene;
  /** Slots to draw, in reading order; lines are drawn between any two of them. */
  readonly slots: readonly number[];
  readonly faceOf: (slot: number) => CardFace | null;
  readonly linesOf: (slot: number) => readonly string[];
  /** The type the lines are set in. */
  readonly print: Print;
  readonly title: string;
  /** Date, period, what part of the plan it is. */
  readonly subtitle: string;
  readonly language: string;
  /** Only what the picture shows. */
  readonly legend: readonly LegendItem[];
  /** `@font-face` rules with the fonts inside, so that every machine shows the same letters. */
  readonly fontFaces: string;
  /** What a lane is called. */
  readonly laneName: (name: LaneName) => string;
  /** The part of the canvas to draw; the whole picture without it. */
  readonly crop?: Rect | undefined;
}

export type LegendItem = { readonly text: string } & ({ readonly tint: Tint } | { readonly status: Status });

const MARGIN = 32;
const HEAD_HEIGHT = 64;
/** The names of lanes stand between the head and the cards. */
const LANE_HEAD = 24;
const LEGEND_LEADING = 20;
/** Of a letter of a legend, rounded up: the box is known before any font is. */
const LEGEND_LETTER = 7.2;
const LEGEND_SIGN = 18;
const LEGEND_GAP = 24;
/** Cards written between two looks at the clock and the cancel button. */
const CHUNK = 500;

/**
 * The picture as SVG, written from the model: texts are texts, nothing is a screenshot, no script, no foreign object, no
 * address outside itself. Chunks are yielded to keep the page alive; null once cancelled.
 */
export async function svgPicture(
  brush: PartsBrush,
  of: PictureOf,
  { onProgress, signal }: Writing = {},
): Promise<string | null> {
  const box = pictureBox(of);
  const set = { shape: of.scene.shape, print: of.print };
  const crop = of.crop ?? box;
  const slots = of.slots.filter((slot) => overlap(rectOf(of.scene, slot), crop));
  const parts = [
    opening(brush, of, box),
    lanesBeneath(brush, of, box),
    edges(brush, of, crop),
    marks(brush, of),
  ];
  for (let at = 0; at < slots.length; at++) {
    if (at % CHUNK === 0 && at > 0) {
      onProgress?.(at / slots.length);
      await new Promise<void>((next) => setTimeout(next));
      if (signal?.aborted) return null;
    }
    const slot = slots[at] ?? 0;
    const face = of.faceOf(slot);
    if (face) parts.push(svgCard(brush, face, of.linesOf(slot), rectOf(of.scene, slot), set));
  }
  parts.push(legend(brush, of, box), '</svg>\n');
  return parts.join('\n');
}

/** The part of the canvas the picture shows: its cards, a head above and a legend below, air around. */
export function pictureBox({
  scene,
  slots,
  legend: items,
}: Pick<PictureOf, 'scene' | 'slots' | 'legend'>): Rect {
  const cards = slots
    .map((slot) => rectOf(scene, slot))
    .reduce<Rect | null>((box, rect) => (box ? union(box, rect) : rect), null);
  const { x, y, width, height } = cards ?? { x: 0, y: 0, width: 320, height: 0 };
  const whole = Math.max(width, 480) + 2 * MARGIN;
  const below = legendHeight(items, whole - 2 * MARGIN);
  return {
    x: x - MARGIN,
    y: y - MARGIN - HEAD_HEIGHT,
    width: whole,
    height: height + 2 * MARGIN + HEAD_HEIGHT + below,
  };
}

interface LegendPlace {
  readonly x: number;
  readonly row: number;
}

/** Where the items of a legend stand, line by line. */
function legendPlaces(items: readonly LegendItem[], width: number): readonly LegendPlace[] {
  let [x, row] = [0, 0];
  return items.map(({ text }) => {
    const own = LEGEND_SIGN + widthOf(text);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const place = { x, row };
    x += own + LEGEND_GAP;
    return place;
  });
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter >= '\u2e80' ? 12 : LEGEND_LETTER), 0);

function legendHeight(items: readonly LegendItem[], width: number): number {
  const last = legendPlaces(items, width).at(-1);
  return last ? (last.row + 2) * LEGEND_LEADING : 0;
}

function opening(
  { palette, family }: PartsBrush,
  { title, subtitle, language, fontFaces, crop }: PictureOf,
  box: Rect,
): string {
  const seen = crop ?? box;
  const view = [seen.x, seen.y, seen.width, seen.height].map(px).join(' ');
  const [left, top] = [px(box.x + MARGIN), box.y + MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${px(seen.width)}" height="${px(seen.height)}" xml:lang="${esc(language)}" font-family="${esc(family)}">`,
    `<title>${esc(title)}</title>`,
    fontFaces === '' ? '' : `<style>${fontFaces}</style>`,
    `<rect x="${px(box.x)}" y="${px(box.y)}" width="${px(box.width)}" height="${px(box.height)}" fill="${palette.ground}"/>`,
    `<text x="${left}" y="${px(top + 18)}" font-size="22" font-weight="650" fill="${palette.ink}">${esc(title)}</text>`,
    `<text x="${left}" y="${px(top + 40)}" font-size="13" fill="${palette.inkSoft}">${esc(subtitle)}</text>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The lanes as bands behind the cards drawn, their names above. */
function lanesBeneath(
  { palette }: PartsBrush,
  { scene, slots, legend: items, laneName }: PictureOf,
  box: Rect,
): string {
  const top = box.y + MARGIN + HEAD_HEIGHT - LANE_HEAD;
  const end = bottomOf(box) - MARGIN / 2 - legendHeight(items, box.width - 2 * MARGIN);
  if (areBands(scene)) return bandsBeneath(palette, { scene, slots, laneName }, box);
  const drawn = scene.lanes.map((lane) => ({ ...lane, ...laneRect(scene, lane) }));
  return drawn
    .filter(({ x, width }) =>
      slots.some((slot) =>
        overlap({ ...rectOf(scene, slot), y: 0, height: 1 }, { x, width, y: 0, height: 1 }),
      ),
    )
    .map(({ name, cards, x, width }) =>
      [
        `<rect x="${px(x)}" y="${px(top)}" width="${px(width)}" height="${px(end - top)}" fill="${palette.tints[laneTint(name)]}" fill-opacity=".06"/>`,
        `<text x="${px(x + width / 2)}" y="${px(top + 16)}" text-anchor="middle" font-size="12" font-weight="600" fill="${palette.ink}">${esc(`${laneName(name)} · ${cards}`)}</text>`,
      ].join(''),
    )
    .join('\n')
    .concat(ceiling(palette, scene, top, end));
}

/** The bands of a map behind its cards, each with its name in its corner. */
function bandsBeneath(
  palette: Palette,
  { scene, slots, laneName }: Pick<PictureOf, 'scene' | 'slots' | 'laneName'>,
  box: Rect,
): string {
  const drawn = scene.lanes.map((lane) => ({ ...lane, ...laneRect(scene, lane) }));
  return drawn
    .filter(({ y, height }) =>
      slots.some((slot) =>
        overlap({ ...rectOf(scene, slot), x: 0, width: 1 }, { x: 0, width: 1, y, height }),
      ),
    )
    .map(({ name, cards, y, height }) =>
      [
        `<rect x="${px(box.x)}" y="${px(y)}" width="${px(box.width)}" height="${px(height)}" fill="${palette.tints[laneTint(name)]}" fill-opacity=".06"/>`,
        `<text x="${px(box.x + LANE_HEAD / 2)}" y="${px(y + 16)}" font-size="12" font-weight="600" fill="${palette.ink}">${esc(`${laneName(name)} · ${cards}`)}</text>`,
      ].join(''),
    )
    .join('\n');
}

/** The ceiling of accountability, as the canvas draws it. */
function ceiling(palette: Palette, scene: Scene, top: number, end: number): string {
  if (scene.ceiling === undefined) return '';
  const x = px(scene.origin.x + scene.ceiling);
  return `\n<path d="M${x} ${px(top)}V${px(end)}" stroke="${palette.accent}" stroke-width="2" stroke-dasharray="6 6"/>`;
}

function edges({ palette }: PartsBrush, { scene, slots }: PictureOf, crop: Rect): string {
  const drawn = new Set(slots);
  const rect = (slot: number) => rectOf(scene, slot);
  const isSeen = (from: number, to: number) =>
    drawn.has(from) && drawn.has(to) && overlap(union(rect(from), rect(to)), crop);
  const homes = slots.flatMap((slot) => {
    const parent = scene.forest.parentOf[slot] ?? -1;
    return isSeen(parent, slot)
      ? homePaths(rect(parent), rect(slot), scene.shape, scene.hand.slots.has(slot)).map(svgPath)
      : [];
  });
  const crosses = scene
    .crossLinks()
    .filter(({ from, to }) => isSeen(from, to))
    .map((line) => linePaths(scene, line).map(svgPath).join(''));
  const dash = isNet(scene.shape) ? '' : ' stroke-dasharray="5 4"';
  const stroke = `fill="none" stroke="${palette.edge}" stroke-width="1.5"`;
  return [
    `<path d="${homes.join('')}" ${stroke}/>`,
    ...(crosses.length > 0 ? [`<path d="${crosses.join('')}" ${stroke}${dash}/>`] : []),
  ].join('\n');
}

/** What stands on the arrows of a chain or a map. */
function marks(brush: PartsBrush, { scene, slots }: PictureOf): string {
  if (!isNet(scene.shape)) return '';
  const drawn = new Set(slots);
  return scene
    .crossLinks()
    .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
    .map((line) => svgArrowMarks(brush, scene, line))
    .join('');
}

function legend({ palette }: PartsBrush, { legend: items }: PictureOf, box: Rect): string {
  const width = box.width - 2 * MARGIN;
  const left = box.x + MARGIN;
  const top = bottomOf(box) - MARGIN - legendHeight(items, width) + 2 * LEGEND_LEADING;
  const places = legendPlaces(items, width);
  return items
    .map((item, at) => {
      const { x, row } = places[at] ?? { x: 0, row: 0 };
      return legendItem(palette, item, left + x, top + row * LEGEND_LEADING);
    })
    .join('\n');
}

function legendItem(palette: Palette, item: LegendItem, x: number, y: number): string {
  const sign =
    'tint' in item
      ? `<rect x="${px(x + 5)}" y="${px(y - 10)}" width="4" height="13" rx="1.5" fill="${palette.tints[item.tint]}"/>`
      : svgOutline(STATUS_SHAPES[item.status] ?? '', palette.tones[TONE_OF[item.status]], x, y - 11, 14);
  return `${sign}<text x="${px(x + LEGEND_SIGN)}" y="${px(y)}" font-size="12" fill="${palette.inkSoft}">${esc(item.text)}</text>`;
}
