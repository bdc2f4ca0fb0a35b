import type { IndicatorId, NodeId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import type { Plan, TableName } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Link } from '../rows/link.ts';
import type { Value } from '../rows/value.ts';
import { newer } from '../scoring/value-order.ts';
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
  const isSame = (...tables: readonly TableName[]) => tables.every((table) => before[table] === after[table]);
  return [
    ...fieldDifferences(was, is),
    ...parentDifference(before, after, id),
    ...(isSame('links') ? [] : weightDifferences(before, after, id)),
    ...(isSame('roles', 'parties') ? [] : ownerDifference(before, after, id)),
    ...(isSame('indicators', 'values') ? [] : indicatorDifferences(before, after, id)),
  ];
}

/** Whether rows are the very same ones: what did not change is shared by the states of a plan. */
const areSame = (was: readonly object[], is: readonly object[]): boolean =>
  was === is || (was.length === is.length && was.every((row, at) => row === is[at]));

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

const weightsOf = (links: readonly Link[]): ReadonlyMap<NodeId, number | undefined> =>
  new Map(
    links.filter(({ type }) => type === 'contributes').map(({ to, weightBp }) => [to as NodeId, weightBp]),
  );

/** In a parent that it has in both; a new parent is a difference of its own. */
function weightDifferences(before: Plan, after: Plan, nodeId: NodeId): Difference[] {
  const [from, to] = [before, after].map((plan) => rowsWith(plan, 'links', 'from', nodeId));
  if (!from || !to || areSame(from, to)) return [];
  const was = weightsOf(from);
  return [...weightsOf(to)].flatMap(([parentId, bp]): Difference[] => {
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
  const isIn = (rows: readonly Indicator[], id: IndicatorId) => rows.some((each) => each.id === id);
  return [
    ...was
      .filter(({ id }) => !isIn(is, id))
      .map(({ id, title }) => ({
        nodeId,
        what: 'indicatorRemoved' as const,
        indicatorId: id,
        before: title,
      })),
    ...is.flatMap(({ id, title }): Difference[] =>
      isIn(was, id)
        ? valueDifferences(before, after, nodeId, id)
        : [{ nodeId, what: 'indicatorAdded' as const, indicatorId: id, after: title }],
    ),
  ];
}

function valueDifferences(before: Plan, after: Plan, nodeId: NodeId, indicatorId: IndicatorId): Difference[] {
  const from = rowsWith(before, 'values', 'indicatorId', indicatorId);
  const to = rowsWith(after, 'values', 'indicatorId', indicatorId);
  if (areSame(from, to)) return [];
  const found: Difference[] = [];
  for (const what of ['target', 'baseline'] as const) {
    const [was, is] = [countingValues(from)[what], countingValues(to)[what]];
    const compareAt = (key: string) => {
      const [told, now] = [toldValue(was.get(key)), toldValue(is.get(key))];
      if (told === now) return;
      const periodId = key === '' ? undefined : (key as PeriodId);
      found.push({ nodeId, what, indicatorId, before: told, after: now, periodId });
    };
    for (const key of was.keys()) compareAt(key);
    for (const key of is.keys()) if (!was.has(key)) compareAt(key);
  }
  return found;
}

type Counting = ReadonlyMap<string, Value>;
interface CountingValues {
  readonly target: Counting;
  readonly baseline: Counting;
}
const counting = new WeakMap<readonly Value[], CountingValues>();

/** Of the values of an indicator those that count, by the period they are for: the last ones said. */
function countingValues(all: readonly Value[]): CountingValues {
  const known = counting.get(all);
  if (known) return known;
  const found = { target: new Map<string, Value>(), baseline: new Map<string, Value>() };
  for (const value of all) {
    const { kind, status, periodId = '' } = value;
    if ((kind !== 'target' && kind !== 'baseline') || status === 'rejected') continue;
    found[kind].set(periodId, newer(found[kind].get(periodId), value));
  }
  counting.set(all, found);
  return found;
}

/** The number of a value, the quotient where it is one, or its words. */
function toldValue(value: Value | undefined): string | number | undefined {
  if (!value) return undefined;
  const { amount, numerator, denominator, text: words } = value;
  if (amount !== undefined) return amount;
  if (numerator !== undefined && denominator) return numerator / denominator;
  return words;
}
