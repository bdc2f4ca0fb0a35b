import type { NodeId, PositionId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { FARTHEST, type Position } from '../rows/position.ts';
import { type Drawing, isIn } from '../tree/hand-places.ts';
import { parentOf } from '../tree/tree.ts';
import { type CommandContext, freshId, type Run } from './command.ts';
import type { Draft } from './draft.ts';
import { kindsOf } from './kinds-of.ts';
import { removeRows } from './removal.ts';

/** Where the upper left corner of a card is to stand, in pixels at zoom 1; kept as whole ones. */
export interface HandPlace {
  readonly nodeId: NodeId;
  readonly x: number;
  readonly y: number;
  /** The parent from whose card it is measured; without it from where the arrangement begins. */
  readonly under?: NodeId;
}

/** Puts nodes where a hand let them go in one drawing of the plan. */
export interface PlaceNodes extends Drawing {
  readonly type: 'placeNodes';
  readonly places: readonly HandPlace[];
}

export const placeNodes: Run<PlaceNodes> = (draft, { view, layout, places }, context) => {
  if (places.length === 0) return fail(refusal('nothingToDo'));
  const drawing: Drawing = { view, ...(layout && { layout }) };
  for (const place of places) {
    const no = misplaced(draft, place);
    if (no) return fail(no);
    put(draft, drawing, place, context);
  }
  const ids = places.map(({ nodeId }) => nodeId);
  return ok({ count: ids.length, kind: kindsOf(draft.base, ids), focus: ids });
};

function misplaced(draft: Draft, { nodeId, under, x, y }: HandPlace): Refusal | undefined {
  if (!draft.get('nodes', nodeId)) return refusal('notFound');
  if (under !== undefined && parentOf(draft.base, nodeId) !== under)
    return refusal('badValue', { field: 'under' });
  const field = [x, y].findIndex((at) => !(Math.abs(at) <= FARTHEST));
  return field < 0 ? undefined : refusal('badValue', { field: field === 0 ? 'x' : 'y' });
}

/** A node has one place in a drawing: the row that counts takes it, others go. */
function put(draft: Draft, drawing: Drawing, place: HandPlace, context: CommandContext): void {
  const [row, ...others] = rowsAt(draft, drawing, place.nodeId).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  remove(draft, others);
  const at = { x: whole(place.x), y: whole(place.y) };
  const { nodeId, under } = place;
  if (row) draft.patch('positions', row.id, { ...at, under });
  else
    draft.put('positions', {
      id: freshId<PositionId>(context),
      ...drawing,
      nodeId,
      ...(under !== undefined && { under }),
      ...at,
    });
}

/** A negative zero would not survive a file. */
const whole = (pixels: number): number => Math.round(pixels) || 0;

const rowsAt = ({ base }: Draft, drawing: Drawing, nodeId: NodeId): readonly Position[] =>
  rowsWith(base, 'positions', 'nodeId', nodeId).filter((position) => isIn(position, drawing));

const remove = (draft: Draft, rows: readonly Position[]): void =>
  removeRows(
    draft,
    rows.map(({ id }) => ({ table: 'positions', id })),
  );

/** Takes back what hands have put somewhere in a drawing, or these nodes only: they stand where the arrangement puts them. */
export interface TidyLayout extends Drawing {
  readonly type: 'tidyLayout';
  readonly ids?: readonly NodeId[];
}

export const tidyLayout: Run<TidyLayout> = (draft, { ids, ...drawing }) => {
  const all = Object.values<Position>(draft.base.positions);
  const rows = (ids ? [...new Set(ids)].flatMap((id) => rowsAt(draft, drawing, id)) : all).filter((row) =>
    isIn(row, drawing),
  );
  if (rows.length === 0) return fail(refusal('nothingToDo'));
  remove(draft, rows);
  const nodes = [...new Set(rows.map(({ nodeId }) => nodeId))];
  return ok({ count: nodes.length, kind: kindsOf(draft.base, nodes), focus: nodes });
};

/**
 * Branches moved within the tree of goals stand where it puts them: their place by hand was one beside other siblings.
 * Drawings that are not arranged by that tree keep theirs.
 */
export function leaveHandPlaces(draft: Draft, ids: readonly NodeId[]): void {
  for (const id of ids) {
    const rows = rowsWith(draft.base, 'positions', 'nodeId', id);
    remove(
      draft,
      rows.filter(({ view }) => view === 'tree' || view === 'problems'),
    );
  }
}
