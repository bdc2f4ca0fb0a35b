import type { Place } from '../../domain/commands/command.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { childrenOf, parentOf } from '../../domain/tree/tree.ts';
import type { VisibleRow } from '../../editor/visible-rows.ts';

/** Where the pointer is while rows are dragged. */
export interface DropPointer {
  /** The row under the pointer, and how far down in it: 0 its upper edge, 1 its lower edge. */
  readonly index: number;
  readonly share: number;
  /** The depth the pointer asks for by how far right it is: 1 for a root. */
  readonly level: number;
}

/** Where dragged rows would go: into a row as its last children, or into a gap, at a depth the gap allows. */
export interface Drop {
  readonly place: Place;
  readonly mark:
    | { readonly type: 'into'; readonly index: number }
    /** A line above the row of this index (below the last one, when there is none), indented to the level. */
    | { readonly type: 'gap'; readonly index: number; readonly level: number };
}

/** The part of a row, at its upper and lower end, that means the gap beside it. */
const EDGE = 0.28;

/** What a release would mean here; null where nothing would change, or where there is no place in sight. */
export function dropAt(
  plan: Plan,
  rows: readonly VisibleRow[],
  moving: ReadonlySet<NodeId>,
  { index, share, level }: DropPointer,
  isFocused: boolean,
): Drop | null {
  const row = rows[index];
  if (!row) return null;
  const isInGap = (share < EDGE || share > 1 - EDGE) && !(isFocused && index === 0);
  if (!isInGap) {
    const place = { under: row.id };
    return isThereAlready(plan, moving, place) ? null : { place, mark: { type: 'into', index } };
  }
  const gap = share < EDGE ? index : index + 1;
  const at = gapLevel(rows, gap, level, isFocused ? 2 : 1);
  const place = placeInGap(plan, rows, moving, gap, at);
  if (!place || isThereAlready(plan, moving, place)) return null;
  return { place, mark: { type: 'gap', index: gap, level: at } };
}

/** A gap allows the depths from that of the row below to that of the row above, or one deeper below an open parent. */
function gapLevel(rows: readonly VisibleRow[], gap: number, wanted: number, top: number): number {
  const least = Math.max(rows[gap]?.level ?? top, top);
  const most = Math.max(rows[gap - 1]?.level ?? top, least);
  return Math.min(Math.max(wanted, least), most);
}

function placeInGap(
  plan: Plan,
  rows: readonly VisibleRow[],
  moving: ReadonlySet<NodeId>,
  gap: number,
  level: number,
): Place | null {
  const below = rows[gap];
  if (below?.level === level) {
    const under = parentOf(plan, below.id);
    return beforeOrLast(plan, moving, under, childrenOf(plan, under).indexOf(below.id));
  }
  const above = rows.slice(0, gap).findLast((row) => row.level <= level);
  if (!above) return null;
  const under = parentOf(plan, above.id);
  return beforeOrLast(plan, moving, under, childrenOf(plan, under).indexOf(above.id) + 1);
}

/** Named by a sibling that stays where it is: one that moves itself could not be found again. */
function beforeOrLast(plan: Plan, moving: ReadonlySet<NodeId>, under: NodeId | null, index: number): Place {
  const before = childrenOf(plan, under)
    .slice(index)
    .find((id) => !moving.has(id));
  return before === undefined ? { under } : { under, before };
}

function isThereAlready(plan: Plan, moving: ReadonlySet<NodeId>, { under, before }: Place): boolean {
  const siblings = childrenOf(plan, under);
  const ids = siblings.filter((id) => moving.has(id));
  if (ids.length !== moving.size) return false;
  const rest = siblings.filter((id) => !moving.has(id));
  const index = before === undefined ? rest.length : rest.indexOf(before);
  return rest.toSpliced(index, 0, ...ids).every((id, at) => id === siblings[at]);
}
