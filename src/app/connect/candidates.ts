import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { connectable, type Connectable } from '../../editor/connecting.ts';
import { readingOrder } from '../../editor/find.ts';
import { foundIn, type Suggestion } from '../../ui/suggestions.ts';

/** More than one looks through; whoever has not found it types on. */
const MOST = 50;

/** A possible other end of an arrow. */
export interface Candidate extends Connectable {
  readonly id: NodeId;
}

/** Everything an arrow could lead to by its name; its code finds it too. */
export function otherEnds(plan: Plan, from: readonly NodeId[]): readonly Suggestion[] {
  const own = new Set(from);
  return readingOrder(plan).flatMap((id) => {
    const node = plan.nodes[id];
    return node && !own.has(id) ? { id, text: node.title, detail: node.code ?? '' } : [];
  });
}

/** Those of the name typed, the ones that can be connected first; asked by the rule that the command will ask. */
export function candidates(
  plan: Plan,
  from: readonly NodeId[],
  ends: readonly Suggestion[],
  typed: string,
): readonly Candidate[] {
  const found = foundIn(ends, typed, MOST).flatMap(({ id }) => plan.nodes[id as NodeId]?.id ?? []);
  const all = found.map((id) => ({ id, ...connectable(plan, from, id) }));
  return [...all.filter(({ count }) => count > 0), ...all.filter(({ count }) => count === 0)];
}
