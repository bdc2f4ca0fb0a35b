import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { childrenOf } from '../../domain/tree/tree.ts';
import type { ThumbnailBox } from '../contract.ts';

const MAX_BOXES = 40;
const [FIELD_WIDTH, FIELD_HEIGHT] = [100, 60];
/** Share of its column that a box fills; the rest is for the lines. */
const FILL = 0.7;

interface Box {
  readonly id: NodeId;
  readonly depth: number;
  readonly parent: number | undefined;
  row: number;
}

/** The topmost nodes of the tree, each level a column: enough to tell plans apart at a glance. */
export function thumbnail(plan: Plan): ThumbnailBox[] {
  const boxes = topmostBoxes(plan);
  const rows = placeRows(boxes);
  const columns = Math.max(0, ...boxes.map(({ depth }) => depth)) + 1;
  const [columnWidth, rowHeight] = [FIELD_WIDTH / columns, FIELD_HEIGHT / Math.max(1, rows)];
  return boxes.map(({ depth, row, parent }) => ({
    x: tenth(depth * columnWidth),
    y: tenth((row + 0.5) * rowHeight),
    width: tenth(columnWidth * FILL),
    ...(parent !== undefined && { parent }),
  }));
}

/** Level by level, so that parents stand before their children. */
function topmostBoxes(plan: Plan): Box[] {
  const boxes: Box[] = [];
  const seen = new Set<NodeId>();
  const add = (ids: readonly NodeId[], depth: number, parent: number | undefined) => {
    for (const id of ids) {
      if (boxes.length === MAX_BOXES || seen.has(id)) continue;
      seen.add(id);
      boxes.push({ id, depth, parent, row: 0 });
    }
  };
  add(childrenOf(plan, null), 0, undefined);
  for (let at = 0; at < boxes.length; at++) {
    const box = boxes[at];
    if (box) add(childrenOf(plan, box.id), box.depth + 1, at);
  }
  return boxes;
}

/** A row for each leaf among the boxes, in tree order; a parent stands in the middle of its children. */
function placeRows(boxes: readonly Box[]): number {
  const children = new Map<number | undefined, number[]>();
  boxes.forEach(({ parent }, at) => {
    const group = children.get(parent);
    if (group) group.push(at);
    else children.set(parent, [at]);
  });
  let rows = 0;
  const place = (at: number): number => {
    const below = (children.get(at) ?? []).map(place);
    const [first, last] = [below[0], below.at(-1)];
    const row = first === undefined || last === undefined ? rows++ : (first + last) / 2;
    const box = boxes[at];
    if (box) box.row = row;
    return row;
  };
  for (const root of children.get(undefined) ?? []) place(root);
  return rows;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
