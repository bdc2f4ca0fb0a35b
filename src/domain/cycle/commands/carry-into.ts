import { type CommandContext, freshId } from '../../commands/command.ts';
import type { Draft } from '../../commands/draft.ts';
import type { IndicatorId, LinkId, NodeId, RoleId, ValueId } from '../../ids.ts';
import { rowsWith } from '../../index-by.ts';
import { kindOf, type Node, nodeFields } from '../../kinds/index.ts';
import { type Plan, rowAt } from '../../plan.ts';
import type { Indicator } from '../../rows/indicator.ts';
import type { Link } from '../../rows/link.ts';
import type { Period } from '../../rows/period.ts';
import { dayOf } from '../../scoring/value-order.ts';
import { keyAfter } from '../../tree/order-keys.ts';
import { contributionMisfit } from '../../tree/links.ts';
import { childrenOf, homeOf } from '../../tree/tree.ts';
import { ancestors } from '../../tree/walk.ts';
import { lastFact } from '../carry-over.ts';
import { membersOf } from '../members.ts';
import type { OpenNextPeriod } from './open-next-period.ts';

interface Carrying extends Pick<OpenNextPeriod, 'goals' | 'actions' | 'premises' | 'targets'> {
  readonly period: Period;
  readonly next: Period;
}

/** Rows by what they were called before. */
type Names = ReadonlyMap<string, string>;

/**
 * Copies what goes on: goals with their structure, people, indicators and weights; corrective actions as activities;
 * open risks and assumptions. The last facts become baselines, as values of their own: facts are never copied.
 */
export function carryInto(draft: Draft, carrying: Carrying, context: CommandContext): readonly NodeId[] {
  const plan = draft.base;
  const { goals, actions = [], premises = [] } = carrying;
  const ids = [...new Set([...goals, ...actions, ...premises])].filter((id) => rowAt(plan, 'nodes', id));
  const nodes: Names = new Map(ids.map((id) => [id, freshId<NodeId>(context)]));
  const indicators = new Map<string, string>();
  for (const id of ids) {
    for (const { id: of } of rowsWith(plan, 'indicators', 'nodeId', id))
      indicators.set(of, freshId<IndicatorId>(context));
  }
  const homes = homesOf(plan, carrying, nodes);
  const orders = new Map<NodeId | null, string[]>();
  for (const id of ids) {
    putNode(draft, id, { nodes, homes, orders }, carrying);
    putIndicators(draft, id, { nodes, indicators }, carrying, context);
    putRoles(draft, id, nodes, context);
  }
  putLinks(draft, nodes, homes, carrying, context);
  return ids.map((id) => nodes.get(id) as NodeId);
}

type Homes = ReadonlyMap<string, NodeId | null>;
interface Placing {
  readonly nodes: Names;
  readonly homes: Homes;
  /** The keys of siblings given out so far. */
  readonly orders: Map<NodeId | null, string[]>;
}

/** What a copy starts without: how it went, and what came of it. */
const LEFT_BEHIND: ReadonlySet<string> = new Set([
  'id',
  'progressBp',
  'budgetActualMinor',
  'state',
  'start',
  'end',
]);

function putNode(
  draft: Draft,
  id: NodeId,
  { nodes, homes, orders }: Placing,
  { period, next }: Carrying,
): void {
  const node = draft.base.nodes[id]!;
  const kind = kindOfCopy(node);
  const fields = nodeFields(kind);
  const copy: Record<string, unknown> = { id: nodes.get(id), kind };
  for (const [field, value] of Object.entries(node))
    if (!LEFT_BEHIND.has(field) && field !== 'kind' && (field in fields || !(field in nodeFields(node.kind))))
      copy[field] = value;
  Object.assign(copy, datesOf(node, period, next));
  if ('periodId' in kindOf(kind).fields) copy['periodId'] = next.id;
  copy['order'] = nextOrder(draft.base, homes.get(id) ?? null, orders);
  draft.put('nodes', copy as unknown as Node);
}

/** Dates within the period become those of the next; an action's, and what lies beyond the period, stay. */
function datesOf(node: Node, period: Period, next: Period): object {
  const { start, end } = node as { start?: string; end?: string };
  const stays = (day: string) => node.kind === 'action' || day > period.end;
  return {
    ...(start !== undefined && { start: stays(start) ? start : next.start }),
    ...(end !== undefined && { end: stays(end) ? end : next.end }),
  };
}

function nextOrder(plan: Plan, under: NodeId | null, orders: Map<NodeId | null, string[]>): string {
  const known = orders.get(under) ?? childrenOf(plan, under).map((id) => plan.nodes[id]?.order ?? '');
  const order = keyAfter(known);
  orders.set(under, [...known, order]);
  return order;
}

/** Where copies hang, by what they are copies of; the old names of their new parents are looked up already. */
function homesOf(plan: Plan, { period }: Carrying, nodes: Names): ReadonlyMap<string, NodeId | null> {
  const left = new Set<string>(membersOf(plan, period.id));
  const homeOf = (id: NodeId): NodeId | null => {
    const above = ancestors(plan, id).find((at) => nodes.has(at) || !left.has(at));
    const kinds = above && [kindOfCopy(plan.nodes[id]!), plan.nodes[above]!.kind];
    if (
      !above ||
      (kinds && contributionMisfit(kinds[0]!, kinds[1]!) && kindOf(kinds[0]!).attachBy === 'contributes')
    )
      return null;
    return (nodes.get(above) as NodeId | undefined) ?? above;
  };
  return new Map([...nodes.keys()].map((id) => [id, homeOf(id as NodeId)]));
}

const kindOfCopy = ({ kind }: Node): Node['kind'] => (kind === 'action' ? 'activity' : kind);

interface NamesOfRows {
  readonly nodes: Names;
  readonly indicators: Names;
}

function putIndicators(
  draft: Draft,
  id: NodeId,
  { nodes, indicators }: NamesOfRows,
  carrying: Carrying,
  context: CommandContext,
): void {
  for (const indicator of rowsWith(draft.base, 'indicators', 'nodeId', id)) {
    const copyId = indicators.get(indicator.id) as IndicatorId;
    const serves = indicator.servesIndicatorId && indicators.get(indicator.servesIndicatorId);
    draft.put('indicators', {
      ...indicator,
      id: copyId,
      nodeId: nodes.get(id) as NodeId,
      ...(serves !== undefined && { servesIndicatorId: serves as IndicatorId }),
    });
    putValues(draft, indicator, copyId, carrying, context);
  }
}

function putValues(
  draft: Draft,
  indicator: Indicator,
  copyId: IndicatorId,
  { period, next, targets = [] }: Carrying,
  context: CommandContext,
): void {
  const fact = lastFact(draft.base, indicator, period);
  const about = { indicatorId: copyId, periodId: next.id, at: context.now };
  if (fact) {
    const { amount, text, numerator, denominator } = fact;
    draft.put('values', {
      ...about,
      id: freshId<ValueId>(context),
      kind: 'baseline',
      date: dayOf(fact),
      ...(amount !== undefined && { amount }),
      ...(text !== undefined && { text }),
      ...(numerator !== undefined && { numerator }),
      ...(denominator !== undefined && { denominator }),
    });
  }
  const target = targets.find(({ indicatorId }) => indicatorId === indicator.id);
  if (target && Number.isFinite(target.amount))
    draft.put('values', { ...about, id: freshId<ValueId>(context), kind: 'target', amount: target.amount });
}

/** Who had to do with it has again; what its owner agreed to was the last period's goal. */
function putRoles(draft: Draft, id: NodeId, nodes: Names, context: CommandContext): void {
  for (const { agreement: _, periodId: __, ...role } of rowsWith(draft.base, 'roles', 'nodeId', id))
    draft.put('roles', { ...role, id: freshId<RoleId>(context), nodeId: nodes.get(id) as NodeId });
}

/** The arrows that start at what is carried, and where it came from. What bears on an arrow bears on its copy. */
function putLinks(
  draft: Draft,
  nodes: Names,
  homes: Homes,
  carrying: Carrying,
  context: CommandContext,
): void {
  const plan = draft.base;
  const starting = [...nodes.keys()].flatMap((id) => rowsWith(plan, 'links', 'from', id));
  const links: Names = new Map(starting.map(({ id }) => [id, freshId<LinkId>(context)]));
  const byId = new Map<string, Link>(starting.map((link) => [link.id, link]));
  const left = new Set<string>(membersOf(plan, carrying.period.id));
  const isHomeLink = (link: Link) => homeOf(plan, link.from)?.id === link.id;
  /** Where the copy of an arrow leads; null for one that is not copied, and for what bears on such a one. */
  const targetOf = (link: Link): string | null => {
    const isHome = isHomeLink(link);
    if (!isHome && !CARRIED_LINKS.has(link.type)) return null;
    const arrow = byId.get(link.to);
    if (arrow) return targetOf(arrow) && (links.get(link.to) ?? null);
    return (
      nodes.get(link.to) ?? (isHome ? (homes.get(link.from) ?? null) : left.has(link.to) ? null : link.to)
    );
  };
  for (const link of starting) {
    const isHome = isHomeLink(link);
    const to = targetOf(link);
    if (!to) continue;
    const type = isHome ? kindOf(kindOfCopy(plan.nodes[link.from]!)).attachBy : link.type;
    const from = nodes.get(link.from) as NodeId;
    draft.put('links', { ...link, id: links.get(link.id) as LinkId, type, from, to: to as NodeId });
  }
  for (const [old, copy] of nodes) {
    const id = freshId<LinkId>(context);
    draft.put('links', { id, type: 'carriedOver', from: copy as NodeId, to: old as NodeId });
  }
}

/** What was learnt and which schedule was kept is of the period that is over. */
const CARRIED_LINKS: ReadonlySet<Link['type']> = new Set([
  'contributes',
  'conditions',
  'threatens',
  'serves',
]);
