import type { PartsBrush } from '../cards/card-parts.ts';
import { LABEL_TYPE } from '../cards/card-shape.ts';
import { overlap, type Rect, union } from '../geometry/rect.ts';
import { isNet } from '../layout/layout.ts';
import { lineColour, lineStrength } from '../paint/line-look.ts';
import { headOf, homePaths, svgPath } from '../scene/edge-path.ts';
import { lineLabel } from '../scene/line-label.ts';
import { linePaths } from '../scene/lines.ts';
import { type CrossLink, rectOf, type Scene } from '../scene/scene.ts';
import { svgArrowMarks } from './svg-arrow-marks.ts';
import { esc, px } from './xml.ts';

const isIn = (scene: Scene, crop: Rect, from: number, to: number): boolean =>
  overlap(union(rectOf(scene, from), rectOf(scene, to)), crop);

/** The lines from parents to children, as one path. */
export function svgHomes(
  { palette }: PartsBrush,
  scene: Scene,
  slots: readonly number[],
  crop: Rect,
): string {
  const drawn = new Set(slots);
  const paths = slots.flatMap((slot) => {
    const parent = scene.forest.parentOf[slot] ?? -1;
    if (!drawn.has(parent) || !isIn(scene, crop, parent, slot)) return [];
    const isByHand = scene.hand.slots.has(slot);
    return homePaths(rectOf(scene, parent), rectOf(scene, slot), scene.shape, isByHand).map(svgPath);
  });
  return paths.length === 0
    ? ''
    : `<path d="${paths.join('')}" fill="none" stroke="${palette.edge}" stroke-width="1.5"/>`;
}

/** The other arrows with their heads, dashed across a tree; what they say stands on top of them all. */
export function svgArrows(brush: PartsBrush, scene: Scene, lines: readonly CrossLink[], crop: Rect): string {
  const seen = lines.filter(({ from, to }) => isIn(scene, crop, from, to));
  return [
    ...seen.map((line) => arrow(brush, scene, line)),
    ...seen.map((line) =>
      isNet(scene.shape) ? svgArrowMarks(brush, scene, line) : note(brush, scene, line),
    ),
  ].join('');
}

function arrow({ palette }: PartsBrush, scene: Scene, line: CrossLink): string {
  const paths = linePaths(scene, line);
  const last = paths.at(-1);
  if (!last) return '';
  const colour = lineColour(scene, line, palette, false);
  const strength = lineStrength(scene, false);
  const dash = isNet(scene.shape) ? '' : ' stroke-dasharray="6 5"';
  const corners = headOf(last).map(({ x, y }) => `${px(x)} ${px(y)}`);
  return [
    `<path d="${paths.map(svgPath).join('')}" fill="none" stroke="${colour}" stroke-width="1.5" stroke-opacity="${strength}"${dash}/>`,
    `<path d="M${corners.join('L')}Z" fill="${colour}" fill-opacity="${strength}"/>`,
  ].join('');
}

/** What is noted of an arrow, where the canvas has room to say it. */
function note({ palette, ...brush }: PartsBrush, scene: Scene, line: CrossLink): string {
  const label = lineLabel(scene, line, null, brush);
  if (!label) return '';
  const { x, y, width, height } = label.box;
  return [
    `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="4" fill="${palette.ground}" stroke="${palette.line}"/>`,
    `<text x="${px(x + width / 2)}" y="${px(y + height / 2 + 4)}" text-anchor="middle" font-size="${LABEL_TYPE.size}" font-weight="${LABEL_TYPE.weight}" fill="${palette.inkSoft}">${esc(label.text)}</text>`,
  ].join('');
}
