import type { NodeId } from '../../domain/ids.ts';
import type { Severity } from '../../domain/lint/rule.ts';
import type { RuleCode } from '../../domain/lint/rules/index.ts';
import type { Place } from '../../domain/lint/telling.ts';
import type { Plan } from '../../domain/plan.ts';
import { parentOf } from '../../domain/tree/tree.ts';

export type Grouping = 'rule' | 'branch';

/** What a person wants to see of the findings; an empty list of severities stands for all. */
export interface Choice {
  readonly severities: readonly Severity[];
  readonly rule: RuleCode | null;
  readonly groupBy: Grouping;
}

/** A line of the list: the head of a group, or the place of a finding in it, which is made when its line is in sight. */
export type Line =
  | {
      readonly type: 'head';
      readonly key: string;
      readonly group: { readonly rule: RuleCode } | { readonly branch: NodeId | null };
      readonly severity: Severity;
      readonly count: number;
    }
  | { readonly type: 'finding'; readonly key: string; readonly place: Place };

export const chosen = (places: readonly Place[], { severities, rule }: Choice): readonly Place[] =>
  places.filter(
    (place) =>
      (severities.length === 0 || severities.includes(place.severity)) &&
      (rule === null || place.rule === rule),
  );

/** Findings, gravest first, in groups that are in the order of their gravest. */
export function grouped(plan: Plan, places: readonly Place[], groupBy: Grouping): readonly Line[] {
  const groups = new Map<string, Place[]>();
  const branches = new Map<NodeId, NodeId>();
  for (const place of places) {
    const key = groupBy === 'rule' ? place.rule : place.node ? topOf(plan, place.node, branches) : '';
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups].flatMap(([key, group]): Line[] => {
    const [first] = group;
    if (!first) return [];
    const of = groupBy === 'rule' ? { rule: first.rule } : { branch: key === '' ? null : (key as NodeId) };
    return [
      { type: 'head', key: `group ${key}`, group: of, severity: first.severity, count: group.length },
      ...group.map((place): Line => ({ type: 'finding', key: keyOf(place), place })),
    ];
  });
}

const keyOf = ({ part, rule, nth }: Place): string => `${part} ${rule} ${nth}`;

/** The root that a node hangs below; every node on the way is remembered. */
function topOf(plan: Plan, id: NodeId, known: Map<NodeId, NodeId>): NodeId {
  const way: NodeId[] = [];
  let at = id;
  for (let above = parentOf(plan, at); above !== null && !known.has(at); above = parentOf(plan, at)) {
    way.push(at);
    at = above;
    if (way.includes(at)) break;
  }
  const top = known.get(at) ?? at;
  for (const each of [...way, at]) known.set(each, top);
  return top;
}
