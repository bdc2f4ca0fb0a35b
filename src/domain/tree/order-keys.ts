import { generateNKeysBetween } from 'fractional-indexing';
import type { NodeId } from '../ids.ts';
import type { Plan } from '../plan.ts';

export interface OrderKeys {
  /** One key for each new sibling, in order. */
  readonly keys: readonly string[];
  /** Siblings that had to be given a new key, because two writers had made the same one. */
  readonly renumbered: ReadonlyMap<NodeId, string>;
}

/** Fractional keys for `count` siblings put at `index` among `siblings`, which must not contain them. */
export function orderKeys(plan: Plan, siblings: readonly NodeId[], index: number, count: number): OrderKeys {
  const keyAt = (at: number) => (at >= 0 && at < siblings.length ? plan.nodes[siblings[at]!]!.order : null);
  const [before, after] = [keyAt(index - 1), keyAt(index)];
  const between = keysBetween(before, after, count);
  if (between) return { keys: between, renumbered: new Map() };
  const all = generateNKeysBetween(null, null, siblings.length + count);
  const kept = [...all.slice(0, index), ...all.slice(index + count)];
  return {
    keys: all.slice(index, index + count),
    renumbered: new Map(siblings.map((id, at) => [id, kept[at]!])),
  };
}

/** Keys strictly between two others, or none where there is no room: equal, out of order, or not a key at all. */
function keysBetween(before: string | null, after: string | null, count: number): string[] | null {
  if (before !== null && after !== null && before >= after) return null;
  try {
    return generateNKeysBetween(before, after, count);
  } catch {
    return null;
  }
}
