import { computedFrom, formulaOf } from '../scoring/computed-indicator.ts';
import { contributionsTo } from '../tree/links.ts';
import { parentOf } from '../tree/tree.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';

/** What an indicator works for and what works for it, beside its own goal (domain A9: which BPI and BSC it serves). */
export interface Served {
  /** The business indicator it serves. */
  readonly serves: Indicator | null;
  /** The goal above its own. */
  readonly above: Node | null;
  readonly servedBy: readonly Indicator[];
  /** What its formula is computed from, and what is computed from it. */
  readonly parts: readonly Indicator[];
  readonly usedBy: readonly Indicator[];
  /** The goals that contribute to its own. */
  readonly below: readonly Node[];
}

export function servedOf(plan: Plan, indicator: Indicator): Served {
  const parent = parentOf(plan, indicator.nodeId);
  const formula = formulaOf(plan, indicator.id);
  const find = (id: string | undefined) => (id ? plan.indicators[id as Indicator['id']] : undefined);
  return {
    serves: find(indicator.servesIndicatorId) ?? null,
    above: (parent && plan.nodes[parent]) ?? null,
    servedBy: byTitle(rowsWith(plan, 'indicators', 'servesIndicatorId', indicator.id)),
    parts: formula?.ok ? byTitle([...formula.value.parts.values()]) : [],
    usedBy: byTitle([...computedFrom(plan, indicator.id)].flatMap((id) => find(id) ?? [])),
    below: contributionsTo(plan, indicator.nodeId).flatMap(({ from }) => plan.nodes[from] ?? []),
  };
}

const byTitle = (all: readonly Indicator[]): readonly Indicator[] =>
  all.toSorted((a, b) => (a.title < b.title ? -1 : 1));
