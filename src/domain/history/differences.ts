import type { IndicatorId, NodeId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowAt } from '../plan.ts';
import type { Value } from '../rows/value.ts';
import { earlierFirst } from '../scoring/value-order.ts';
import { ownerOf } from '../tree/owner.ts';
import { parentOf } from '../tree/tree.ts';

export const DIFFERENCES = [
  'added',
  'removed',
  'title',
  'statement',
  'kind',
  'parent',
  'weight',
  'owner',
  'indicatorAdded',
  'indicatorRemoved',
  'target',
  'baseline',
  'dates',
  'budget',
  'state',
] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

/** What something was, or is: put into words where it is shown. */
export type Told =
  | string
  | number
  | { readonly bp: number }
  | { readonly minor: number }
  | { readonly from: string | undefined; readonly to: string | undefined }
  | { readonly state: string }
  | { readonly kind: Node['kind'] };

/** One way in which a node differs between two states of a plan. */
export interface Difference {
  readonly nodeId: NodeId;
  readonly what: DifferenceKind;
  readonly before?: Told | undefined;
  readonly after?: Told | undefined;
  readonly indicatorId?: IndicatorId;
  /** Of a target or baseline: whose period it is for. */
  readonly periodId?: PeriodId | undefined;
  /** Of a weight: in which parent. */
  readonly parentId?: NodeId;
}

/** The same for the same difference of two states, and no other's. */
export const differenceKey = ({ nodeId, what, indicatorId, periodId, parentId }: Difference): string =>
  [nodeId, what, indicatorId, periodId, parentId].join(' ');

/** How a node that is in both states differs. */
export function nodeDifferences(before: Plan, after: Plan, id: NodeId): readonly Difference[] {
  const [was, is] = [before.nodes[id], after.nodes[id]];
  if (!was || !is) return [];
  return [
    ...fieldDifferences(was, is),
    ...parentDifference(before, after, id),
    ...weightDifferences(before, after, id),
    ...ownerDifference(before, after, id),
    ...indicatorDifferences(before, after, id),
  ];
}

const text = (node: Node, field: string): unknown => (node as unknown as Record<string, unknown>)[field];

function fieldDifferences(was: Node, is: Node): Difference[] {
  if (was === is) return [];
  const nodeId = is.id;
  const found: Difference[] = [];
  const add = (what: DifferenceKind, before: Told | undefined, after: Told | undefined) =>
    found.push({ nodeId, what, before, after });
  if (was.title !== is.title) add('title', was.title, is.title);
  if (was.description !== is.description) add('statement', was.description ?? '', is.description ?? '');
  if (was.kind !== is.kind) add('kind', { kind: was.kind }, { kind: is.kind });
  const span = (node: Node) => ({
    from: text(node, 'start') as string | undefined,
    to: text(node, 'end') as string | undefined,
  });
  const [spanWas, spanIs] = [span(was), span(is)];
  if (spanWas.from !== spanIs.from || spanWas.to !== spanIs.to) add('dates', spanWas, spanIs);
  const money = (node: Node) => text(node, 'budgetPlanMinor') as number | undefined;
  if (money(was) !== money(is)) add('budget', minor(money(was)), minor(money(is)));
  const stateOf = (node: Node) => text(node, 'state') as string | undefined;
  if (stateOf(was) !== stateOf(is)) add('state', state(stateOf(was)), state(stateOf(is)));
  return found;
}

const minor = (amount: number | undefined) => (amount === undefined ? undefined : { minor: amount });
const state = (name: string | undefined) => (name === undefined ? undefined : { state: name });

function parentDifference(before: Plan, after: Plan, nodeId: NodeId): Difference[] {
  const [was, is] = [parentOf(before, nodeId), parentOf(after, nodeId)];
  if (was === is) return [];
  const named = (plan: Plan, id: NodeId | null) => (id === null ? undefined : plan.nodes[id]?.title);
  return [{ nodeId, what: 'parent', before: named(before, was), after: named(after, is) }];
}

const weightsOf = (plan: Plan, id: NodeId): ReadonlyMap<NodeId, number | undefined> =>
  new Map(
    rowsWith(plan, 'links', 'from', id)
      .filter(({ type }) => type === 'contributes')
      .map(({ to, weightBp }) => [to as NodeId, weightBp]),
  );

/** In a parent that it has in both; a new parent is a difference of its own. */
function weightDifferences(before: Plan, after: Plan, nodeId: NodeId): Difference[] {
  const was = weightsOf(before, nodeId);
  return [...weightsOf(after, nodeId)].flatMap(([parentId, bp]): Difference[] => {
    if (!was.has(parentId) || was.get(parentId) === bp) return [];
    return [{ nodeId, what: 'weight', parentId, before: share(was.get(parentId)), after: share(bp) }];
  });
}
const share = (bp: number | undefined) => (bp === undefined ? undefined : { bp });

function ownerDifference(before: Plan, after: Plan, nodeId: NodeId): Difference[] {
  const [was, is] = [ownerOf(before, nodeId), ownerOf(after, nodeId)];
  return was?.id === is?.id ? [] : [{ nodeId, what: 'owner', before: was?.name, after: is?.name }];
}

function indicatorDifferences(before: Plan, after: Plan, nodeId: NodeId): Difference[] {
  const was = rowsWith(before, 'indicators', 'nodeId', nodeId);
  const is = rowsWith(after, 'indicators', 'nodeId', nodeId);
  const [idsWere, idsAre] = [was, is].map((all) => new Set<string>(all.map(({ id }) => id)));
  return [
    ...was
      .filter(({ id }) => !idsAre?.has(id))
      .map(({ id, title }) => ({
        nodeId,
        what: 'indicatorRemoved' as const,
        indicatorId: id,
        before: title,
      })),
    ...is.flatMap(({ id, title }) =>
      idsWere?.has(id)
        ? (['target', 'baseline'] as const).flatMap((kind) =>
            valueDifferences(before, after, nodeId, id, kind),
          )
        : [{ nodeId, what: 'indicatorAdded' as const, indicatorId: id, after: title }],
    ),
  ];
}

/** By the period it is for, the value that counts: the last one said. */
function countingValues(
  plan: Plan,
  id: IndicatorId,
  kind: 'target' | 'baseline',
): ReadonlyMap<string, Value> {
  const counting = new Map<string, Value>();
  const indicator = rowAt(plan, 'indicators', id);
  for (const value of rowsWith(plan, 'values', 'indicatorId', id)) {
    if (value.kind !== kind || value.status === 'rejected' || !indicator) continue;
    const key = value.periodId ?? '';
    const rival = counting.get(key);
    if (!rival || earlierFirst(rival, value) < 0) counting.set(key, value);
  }
  return counting;
}

function valueDifferences(
  before: Plan,
  after: Plan,
  nodeId: NodeId,
  indicatorId: IndicatorId,
  what: 'target' | 'baseline',
): Difference[] {
  const was = countingValues(before, indicatorId, what);
  const is = countingValues(after, indicatorId, what);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): Difference[] => {
    const [from, to] = [toldValue(was.get(key)), toldValue(is.get(key))];
    if (from === to) return [];
    return [
      {
        nodeId,
        what,
        indicatorId,
        before: from,
        after: to,
        periodId: key === '' ? undefined : (key as PeriodId),
      },
    ];
  });
}

/** The number of a value, the quotient where it is one, or its words. */
function toldValue(value: Value | undefined): string | number | undefined {
  if (!value) return undefined;
  const { amount, numerator, denominator, text: words } = value;
  if (amount !== undefined) return amount;
  if (numerator !== undefined && denominator) return numerator / denominator;
  return words;
}
