import { fontOf, LABEL_TYPE } from '../cards/card-shape.ts';
import { overlap, type Rect } from '../geometry/rect.ts';
import { ellipsed } from '../text/wrap-text.ts';
import type { TextMeasure } from '../text/text-measure.ts';
import { middleOf } from './edge-path.ts';
import { isNet } from '../layout/layout.ts';
import { isFree } from './find-boxes.ts';
import { linePaths, middlePart } from './lines.ts';
import type { CrossLink, Scene } from './scene.ts';

/** What stands on an arrow, and where on the canvas. */
export interface LineLabel {
  readonly text: string;
  readonly box: Rect;
}

/** As much of a note as a glance takes in; all of it stands in the inspector. */
const TEXT_WIDTH = 170;
const LABEL_PAD = 6;
const HEIGHT = LABEL_TYPE.leading + 4;

/**
 * The note of an arrow, half way along it, or a little to either side where a card stands there; none where cards
 * leave no room for it at all, or outside an area, where one is given.
 */
export function lineLabel(
  scene: Scene,
  line: CrossLink,
  area: Rect | null,
  { measure, family }: { readonly measure: TextMeasure; readonly family: string },
): LineLabel | null {
  const { note } = line.link;
  // In a chain there is no room between the columns: a sign stands for the note.
  if (note === undefined || isNet(scene.shape)) return null;
  const middle = middlePart(linePaths(scene, line));
  if (!middle) return null;
  const { x, y } = middleOf(middle);
  if (area && !overlap(area, { x: x - TEXT_WIDTH, y: y - HEIGHT, width: 2 * TEXT_WIDTH, height: 2 * HEIGHT }))
    return null;
  const widthOf = measure.in(fontOf(LABEL_TYPE, family));
  const text = ellipsed(note.replace(/\s+/gu, ' '), TEXT_WIDTH, widthOf);
  const width = widthOf(text) + 2 * LABEL_PAD;
  for (const left of [x - width / 2, x - width + LABEL_PAD, x - LABEL_PAD]) {
    const box = { x: left, y: y - HEIGHT / 2, width, height: HEIGHT };
    if (isFree(scene, box)) return { text, box };
  }
  return null;
}
