import type { NodeId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { childrenOf } from '../domain/tree/tree.ts';
import type { Session } from './session.ts';

/** One line of the tree as seen: what an outline shows and a screen reader hears. */
export interface VisibleRow {
  readonly id: NodeId;
  /** 1 for a root. */
  readonly level: number;
  /** Place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly setSize: number;
  readonly hasChildren: boolean;
  readonly isFolded: boolean;
}

/** The nodes not hidden by a fold, in tree order, below the focused branch or the whole plan, or below these tops. */
export function visibleRows(
  plan: Plan,
  { folded, focus }: Pick<Session, 'folded' | 'focus'>,
  tops: readonly NodeId[] = focus === null ? childrenOf(plan, null) : [focus],
): VisibleRow[] {
  const rows: VisibleRow[] = [];
  const seen = new Set<NodeId>();
  const open: { readonly ids: readonly NodeId[]; at: number }[] = [];
  open.push({ ids: tops, at: 0 });
  while (open.length > 0) {
    const siblings = open.at(-1)!;
    const id = siblings.ids[siblings.at++];
    if (id === undefined) {
      open.pop();
      continue;
    }
    if (seen.has(id)) continue;
    seen.add(id);
    const children = childrenOf(plan, id);
    const isFolded = children.length > 0 && folded.has(id);
    rows.push({
      id,
      level: open.length,
      position: siblings.at,
      setSize: siblings.ids.length,
      hasChildren: children.length > 0,
      isFolded,
    });
    if (children.length > 0 && !isFolded) open.push({ ids: children, at: 0 });
  }
  return rows;
}
