import { membersOf } from '../cycle/members.ts';
import type { Rational } from '../exact/rational.ts';
import type { NodeId, PartyId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Degree } from '../scoring/degree.ts';
import { accountableRoles } from '../tree/owner.ts';
import { tree } from '../tree/tree.ts';
import type { SectionId } from './matrix.ts';

/** An indicator that a matrix judges a person by, with the goal it belongs to. */
export interface MatrixSource {
  readonly node: Node;
  readonly indicator: Indicator;
}

/** One line: plan, fact and what follows from them; 1 is 100 %. */
export interface MatrixLine extends MatrixSource {
  readonly section: SectionId;
  readonly weight: Rational;
  readonly plan: number | undefined;
  readonly fact: number | undefined;
  /** What the facts say, before threshold and cap. */
  readonly measured: Degree;
  /** The share of fulfilment that counts. */
  readonly degree: Degree;
  /** What happened to what was measured on the way to what counts. */
  readonly bound: 'none' | 'threshold' | 'cap';
  /** Share × weight. */
  readonly weighted: Rational | null;
}

/**
 * The indicators of the goals a person answers for in a period: all those of goals planned in it, and of other goals
 * those with a target for just this period. In the order of the tree.
 */
export function sourcesOf(plan: Plan, partyId: PartyId, periodId: PeriodId): readonly MatrixSource[] {
  const members = new Set(membersOf(plan, periodId));
  return ownedBy(plan, partyId)
    .filter(isStillWanted)
    .flatMap((node) =>
      rowsWith(plan, 'indicators', 'nodeId', node.id)
        .filter((indicator) => members.has(node.id) || hasTargetFor(plan, indicator, periodId))
        .toSorted(byOrder)
        .map((indicator) => ({ node, indicator })),
    );
}

/** Who has a matrix for a period: those who answer for a goal in it that is measured. */
export function partiesIn(plan: Plan, periodId: PeriodId): readonly PartyId[] {
  const owners = new Set<PartyId>();
  for (const role of rowsWith(plan, 'roles', 'role', 'accountable')) owners.add(role.partyId);
  return [...owners].filter((id) => plan.parties[id] && sourcesOf(plan, id, periodId).length > 0);
}

function ownedBy(plan: Plan, partyId: PartyId): readonly Node[] {
  const ids = rowsWith(plan, 'roles', 'partyId', partyId).flatMap(({ role, nodeId }) =>
    role === 'accountable' && nodeId && accountableRoles(plan, nodeId)[0]?.partyId === partyId ? nodeId : [],
  );
  const place = placesOf(plan);
  return [...new Set(ids)]
    .flatMap((id) => plan.nodes[id] ?? [])
    .toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

const places = new WeakMap<object, ReadonlyMap<NodeId, number>>();

/** Where each node stands when the tree is read from the top. */
function placesOf(plan: Plan): ReadonlyMap<NodeId, number> {
  const whole = tree(plan);
  const { roots, childrenOf } = whole;
  const known = places.get(whole);
  if (known) return known;
  const found = new Map<NodeId, number>();
  const open = roots.toReversed();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    found.set(id, found.size);
    open.push(...(childrenOf.get(id) ?? []).toReversed());
  }
  places.set(whole, found);
  return found;
}

/** What will not, cannot or need not be reached any more judges nobody (domain E, node end events). */
const isStillWanted = (node: Node): boolean =>
  !('state' in node && (node.state === 'cancelled' || node.state === 'obsolete'));

const hasTargetFor = (plan: Plan, { id }: Indicator, periodId: PeriodId): boolean =>
  rowsWith(plan, 'values', 'indicatorId', id).some(
    (value) => value.kind === 'target' && value.periodId === periodId && value.status !== 'rejected',
  );

const byOrder = (a: Indicator, b: Indicator): number =>
  a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1;
