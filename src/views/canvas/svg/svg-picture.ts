import type { PicturePart, Writing } from '../../../editor/viewport.ts';
import type { CardFace } from '../cards/card-face.ts';
import type { PartsBrush } from '../cards/card-parts.ts';
import type { Print } from '../cards/card-shape.ts';
import { overlap, type Rect } from '../geometry/rect.ts';
import { rectOf } from '../scene/scene.ts';
import { type Framed, PICTURE_MARGIN, type PictureFrame } from './picture-frame.ts';
import { svgCard } from './svg-card.ts';
import { type LaneWords, svgLanes } from './svg-lanes.ts';
import { svgLegend } from './svg-legend.ts';
import { svgArrows, svgHomes } from './svg-lines.ts';
import { esc, fromLeft, px } from './xml.ts';

/** What is to be drawn: cards of a scene, and the words around them. */
export interface PictureOf extends Framed, LaneWords {
  readonly faceOf: (slot: number) => CardFace | null;
  readonly linesOf: (slot: number) => readonly string[];
  /** The type the lines are set in. */
  readonly print: Print;
  readonly language: string;
  /** `@font-face` rules with the fonts inside, so that every machine shows the same letters. */
  readonly fontFaces: string;
}

/** Cards written between two looks at the clock and the cancel button. */
const CHUNK = 500;

/**
 * The picture as SVG, written from the model: texts are texts, nothing is a screenshot, no script, no foreign object, no
 * address outside itself. Chunks are yielded to keep the page alive; null once cancelled.
 * @param part from the upper left corner of the picture; all of it without one
 */
export async function svgPicture(
  brush: PartsBrush,
  of: PictureOf,
  frame: PictureFrame,
  part: PicturePart | null = null,
  { onProgress, signal }: Writing = {},
): Promise<string | null> {
  const { scene, print } = of;
  const { box } = frame;
  const crop = part ? { ...part, x: box.x + part.x, y: box.y + part.y } : box;
  const slots = of.slots.filter((slot) => overlap(rectOf(scene, slot), crop));
  const parts = [
    opening(brush, of, frame, crop),
    svgLanes(brush, scene, frame.lanes, of),
    svgHomes(brush, scene, of.slots, crop),
    svgArrows(brush, scene, frame.lines, crop),
  ];
  for (let at = 0; at < slots.length; at++) {
    if (at % CHUNK === 0 && at > 0) {
      onProgress?.(at / slots.length);
      await new Promise<void>((next) => setTimeout(next));
      if (signal?.aborted) return null;
    }
    const slot = slots[at] ?? 0;
    const face = of.faceOf(slot);
    const set = { shape: scene.shape, print };
    if (face) parts.push(svgCard(brush, face, of.linesOf(slot), rectOf(scene, slot), set));
  }
  parts.push(svgLegend(brush.palette, frame.legend), '</svg>\n');
  return parts.filter((part) => part !== '').join('\n');
}

function opening(
  { palette, family }: PartsBrush,
  { title, language, fontFaces }: PictureOf,
  { box, head }: PictureFrame,
  crop: Rect,
): string {
  const view = [crop.x, crop.y, crop.width, crop.height].map(px).join(' ');
  const left = px(box.x + PICTURE_MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${px(crop.width)}" height="${px(crop.height)}" xml:lang="${esc(language)}" font-family="${esc(family)}">`,
    `<title>${esc(title)}</title>`,
    fontFaces === '' ? '' : `<style>${fontFaces}</style>`,
    `<rect x="${px(box.x)}" y="${px(box.y)}" width="${px(box.width)}" height="${px(box.height)}" fill="${palette.ground}"/>`,
    ...head.map(
      ({ text, type, isTitle, y }) =>
        `<text x="${left}" y="${px(y)}" font-size="${type.size}" font-weight="${type.weight}" fill="${isTitle ? palette.ink : palette.inkSoft}"${fromLeft(text)}>${esc(text)}</text>`,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
