import type { NodeId } from '../../../domain/ids.ts';

/** The folded nodes with one more, or one less. */
export function toggledFold(folded: ReadonlySet<NodeId>, id: string): ReadonlySet<NodeId> {
  const next = new Set(folded);
  if (!next.delete(id as NodeId)) next.add(id as NodeId);
  return next;
}
