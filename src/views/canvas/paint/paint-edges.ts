import { overlap, type Rect, union } from '../geometry/rect.ts';
import { isNet } from '../layout/layout.ts';
import { headOf, homePath, homePaths, middleOf, partsIn, type Path } from '../scene/edge-path.ts';
import { lineLabel } from '../scene/line-label.ts';
import { linePaths, middlePart } from '../scene/lines.ts';
import { type CrossLink, rectOf, type Scene } from '../scene/scene.ts';
import { markLabel } from '../scene/arrow-marks.ts';
import { lineColour, lineStrength } from './line-look.ts';
import { paintArrowMarks } from './paint-arrow-marks.ts';
import { paintLineLabel } from './paint-line-label.ts';
import type { Pen } from './pen.ts';

const HOME_WIDTH = 1.5;
const CROSS_WIDTH = 1.5;
/** Where levels lie closer than this, lines between them are not to be seen. */
const LEAST_LEVEL_PX = 3;
/** Of a line that leads from or to a card that stands back. */
const DIMMED = 0.35;

/** Which cards stand back while something else matters; null while none does. */
export type Dimming = ((slot: number) => boolean) | null;

/** Draws the lines from parents to children. Far away they are elbows of upright pixels: cheap, and sharp. */
export function paintHomeEdges(pen: Pen, scene: Scene, isDimmed: Dimming): void {
  const { ctx, camera, palette, area } = pen;
  if (levelGapPx(scene, camera.zoom) < LEAST_LEVEL_PX) return;
  const { order, childrenOf } = scene.forest;
  const isRow = pen.density === 'dot' && isOneWay(scene);
  ctx.strokeStyle = palette.edge;
  ctx.fillStyle = palette.edge;
  ctx.lineWidth = Math.max(1, HOME_WIDTH * camera.zoom);
  for (const slot of order) {
    const children = childrenOf[slot];
    if (!children) continue;
    if (!overlap(spanOf(scene, slot, children), area)) continue;
    const draw = isRow && !hasHandwork(scene, children) ? elbows : curves;
    if (!isDimmed) draw(pen, scene, slot, children);
    else
      drawInTwo(
        pen,
        children,
        (child) => isDimmed(slot) || isDimmed(child),
        (some) => draw(pen, scene, slot, some),
      );
  }
}

/** What stands back first, and what stands out on top of it. */
function drawInTwo(
  { ctx }: Pen,
  children: readonly number[],
  isBack: (child: number) => boolean,
  draw: (children: readonly number[]) => void,
): void {
  const [back, front] = [children.filter(isBack), children.filter((child) => !isBack(child))];
  ctx.globalAlpha = DIMMED;
  if (back.length > 0) draw(back);
  ctx.globalAlpha = 1;
  if (front.length > 0) draw(front);
}

/** Whether all children stand beyond their parent, in a row: lanes may turn back, rings go all around. */
const isOneWay = ({ shape, lanes }: Scene): boolean =>
  (shape === 'leftRight' || shape === 'topDown') && lanes.length === 0;

/** Whether one of these cards has left the row. */
const hasHandwork = ({ hand }: Scene, slots: readonly number[]): boolean =>
  hand.slots.size > 0 && slots.some((slot) => hand.slots.has(slot));

/** Around a card and the lines to its children. */
function spanOf(scene: Scene, slot: number, children: readonly number[]): Rect {
  const isRow = (isOneWay(scene) && !hasHandwork(scene, children)) || scene.shape === 'indented';
  const ends = isRow ? [children[0] ?? slot, children.at(-1) ?? slot] : children;
  return ends.map((child) => rectOf(scene, child)).reduce(union, rectOf(scene, slot));
}

function levelGapPx(scene: Scene, zoom: number): number {
  const { forest, shape, hand } = scene;
  const firstIn = (slots: readonly number[] = []) => slots.find((slot) => !hand.slots.has(slot));
  const parent = forest.roots.find((root) => firstIn(forest.childrenOf[root]) !== undefined) ?? -1;
  const child = firstIn(forest.childrenOf[parent]);
  if (child === undefined) return hand.slots.size > 0 ? Number.POSITIVE_INFINITY : 0;
  const [from, to] = [rectOf(scene, parent), rectOf(scene, child)];
  const [first, last] = [homePaths(from, to, shape)[0], homePaths(from, to, shape).at(-1)];
  if (!first || !last) return 0;
  const [dx, dy] = [last.to.x - first.from.x, last.to.y - first.from.y];
  if (!isOneWay(scene)) return Math.hypot(dx, dy) * zoom;
  return (shape === 'leftRight' ? dx : dy) * zoom;
}

function curves({ ctx, camera, area }: Pen, scene: Scene, slot: number, children: readonly number[]): void {
  const from = rectOf(scene, slot);
  ctx.beginPath();
  for (const child of children) {
    const to = rectOf(scene, child);
    for (const path of homePaths(from, to, scene.shape, scene.hand.slots.has(child))) {
      for (const part of partsIn(path, area)) trace(ctx, part, camera);
    }
  }
  ctx.stroke();
}

function elbows({ ctx, camera }: Pen, scene: Scene, slot: number, children: readonly number[]): void {
  const from = rectOf(scene, slot);
  const isAcross = scene.shape === 'leftRight';
  const orientation = isAcross ? 'leftRight' : 'topDown';
  const thickness = Math.max(1, ctx.lineWidth);
  // Drawn as for left to right; top-down swaps the axes.
  const line = (along: number, across: number, alongEnd: number, acrossEnd: number) => {
    const [x, y] = isAcross ? [along, across] : [across, along];
    const [xEnd, yEnd] = isAcross ? [alongEnd, acrossEnd] : [acrossEnd, alongEnd];
    const left = x * camera.zoom + camera.x;
    const top = y * camera.zoom + camera.y;
    const width = Math.max(thickness, (xEnd - x) * camera.zoom);
    ctx.fillRect(left, top, width, Math.max(thickness, (yEnd - y) * camera.zoom));
  };
  const first = homePath(from, rectOf(scene, children[0] ?? slot), orientation);
  const [start, end] = isAcross ? [first.from.x, first.to.x] : [first.from.y, first.to.y];
  const middle = (start + end) / 2;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const child of children) {
    const { to } = homePath(from, rectOf(scene, child), orientation);
    const [along, across] = isAcross ? [to.x, to.y] : [to.y, to.x];
    line(middle, across, along, across);
    least = Math.min(least, across);
    most = Math.max(most, across);
  }
  const across = isAcross ? first.from.y : first.from.x;
  line(start, across, middle, across);
  line(middle, Math.min(least, across), middle, Math.max(most, across));
}

/**
 * Draws the arrows that are not homes, dashed where others are; those at a chosen card stand out. An arrow that only
 * passes by, with both ends far away, would tell nobody anything.
 */
export function paintCrossLinks(
  pen: Pen,
  scene: Scene,
  isChosen: (slot: number) => boolean,
  isDimmed: Dimming,
): void {
  const { ctx, camera, palette, area } = pen;
  const crossLinks = scene.crossLinks();
  if (crossLinks.length === 0) return;
  const dash = [Math.max(2, 6 * camera.zoom), Math.max(2, 5 * camera.zoom)];
  const drawn: CrossLink[] = [];
  for (const cross of crossLinks) {
    const [from, to] = [rectOf(scene, cross.from), rectOf(scene, cross.to)];
    const isLit = isChosen(cross.from) || isChosen(cross.to);
    if (!isLit && !overlap(from, area) && !overlap(to, area)) continue;
    const paths = linePaths(scene, cross);
    const parts = paths.flatMap((path) => [...partsIn(path, area)]);
    if (parts.length === 0) continue;
    ctx.strokeStyle = lineColour(scene, cross, palette, isLit);
    ctx.fillStyle = ctx.strokeStyle;
    ctx.lineWidth = Math.max(1, CROSS_WIDTH * camera.zoom * (isLit ? 1.5 : 1));
    ctx.globalAlpha = lineStrength(scene, isLit) * nearnessOf(cross, isDimmed);
    ctx.setLineDash(isNet(scene.shape) ? [] : dash);
    ctx.beginPath();
    for (const part of parts) trace(ctx, part, camera);
    ctx.stroke();
    ctx.setLineDash([]);
    const last = paths.at(-1);
    if (last && pen.density !== 'dot') arrowHead(ctx, last, camera);
    ctx.globalAlpha = 1;
    drawn.push(cross);
  }
  if (pen.density !== 'dot') paintLabels(pen, scene, drawn, isDimmed);
}

/** What the arrows say, on top of them all. */
function paintLabels(pen: Pen, scene: Scene, drawn: readonly CrossLink[], isDimmed: Dimming): void {
  for (const cross of drawn) {
    if (isNet(scene.shape)) paintMarks(pen, scene, cross, isDimmed);
    const label = lineLabel(scene, cross, pen.area, pen);
    if (!label || pen.density !== 'full') continue;
    pen.ctx.globalAlpha = nearnessOf(cross, isDimmed);
    paintLineLabel(pen, label);
  }
  pen.ctx.globalAlpha = 1;
}

/** In a chain there is room for signs only: what they stand for is told of the chosen arrow. */
function paintMarks(pen: Pen, scene: Scene, cross: CrossLink, isDimmed: Dimming): void {
  const label = markLabel(cross.link, cross.marks, pen.isBroken?.(cross.link.id));
  const middle = label && middlePart(linePaths(scene, cross));
  if (!middle) return;
  pen.ctx.globalAlpha = nearnessOf(cross, isDimmed);
  paintArrowMarks(pen, label, middleOf(middle));
}

const nearnessOf = ({ from, to }: CrossLink, isDimmed: Dimming): number =>
  isDimmed?.(from) || isDimmed?.(to) ? DIMMED : 1;

function trace(ctx: CanvasRenderingContext2D, path: Path, { x, y, zoom }: Pen['camera']): void {
  const { from, to, fromHandle, toHandle } = path;
  ctx.moveTo(from.x * zoom + x, from.y * zoom + y);
  ctx.bezierCurveTo(
    fromHandle.x * zoom + x,
    fromHandle.y * zoom + y,
    toHandle.x * zoom + x,
    toHandle.y * zoom + y,
    to.x * zoom + x,
    to.y * zoom + y,
  );
}

function arrowHead(ctx: CanvasRenderingContext2D, path: Path, { x, y, zoom }: Pen['camera']): void {
  ctx.beginPath();
  for (const corner of headOf(path)) ctx.lineTo(corner.x * zoom + x, corner.y * zoom + y);
  ctx.fill();
}
