import { fourAnswers } from '../chain/four-questions.ts';
import type { NodeId } from '../ids.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { wholeWeights } from '../scoring/roll-up.ts';
import { contributionsFrom } from '../tree/links.ts';
import { type Bearer, Bearers, Splits } from './shares.ts';
import { isTop, isWork, leadingTo, servingBelow, strategicGoals } from './strategic.ts';

export interface AlignmentCell {
  /** Of the weight of the goal; the cells of a goal make exactly 100 %. */
  readonly shareBp: number;
  /** What those of the unit do for it. */
  readonly nodes: readonly NodeId[];
}

/** How much of all work serves a goal, in three measures; what serves several counts in each. */
export interface Served {
  /** Of the weight of everything at the top, each counted alike [OURS]. */
  readonly weightBp: number | null;
  readonly count: number;
  readonly budgetMinor: number;
}

export interface AlignmentRow extends Served {
  readonly goal: Node;
  readonly cells: ReadonlyMap<Bearer, AlignmentCell>;
}

export interface Alignment {
  readonly rows: readonly AlignmentRow[];
  /** How many strategic goals there are beyond those that have a row. */
  readonly leftOut: number;
  /** Those who contribute to any of the goals, who contributes most first; nobody last. */
  readonly bearers: readonly Bearer[];
  /** All work there is, and what of it serves none of the goals. */
  readonly all: Omit<Served, 'weightBp'>;
  readonly unaligned: Omit<Served, 'weightBp'> & { readonly nodes: readonly NodeId[] };
  /** What leads nowhere, and what nothing leads to. */
  readonly orphans: readonly NodeId[];
  readonly unsupported: readonly NodeId[];
}

/** A table of more goals is no table; what serves each is found goal by goal. */
const MOST_ROWS = 200;

let last: { readonly plan: Plan; readonly alignment: Alignment } | null = null;

/** Who contributes to which strategic goal, what serves none, and what hangs in the air. */
export function alignmentOf(plan: Plan): Alignment {
  if (last?.plan !== plan) last = { plan, alignment: aligned(plan) };
  return last.alignment;
}

function aligned(plan: Plan): Alignment {
  const found = strategicGoals(plan);
  const goals = found.slice(0, MOST_ROWS);
  const bearers = new Bearers(plan);
  const splits = new Splits(plan, bearers);
  const whole = wholeWeightsOf(plan);
  const budgets = budgetsOf(plan);
  const serving = new Map(goals.map((id) => [id, leadingTo(plan, id)]));
  const rows = goals.flatMap((id): AlignmentRow[] => {
    const goal = plan.nodes[id];
    const below = serving.get(id) ?? new Set<NodeId>();
    if (!goal) return [];
    const weight = whole.get(id);
    return [
      {
        goal,
        cells: cellsOf(bearers, splits.of(id), below.size > 0 ? below : new Set([id])),
        weightBp: weight === undefined ? null : Math.round(weight * 10_000),
        count: below.size,
        budgetMinor: sum([id, ...below].map((at) => budgets.get(at) ?? 0)),
      },
    ];
  });
  const work = rowsOf(plan, 'nodes').filter(isWork);
  const served = new Set([...found, ...[...serving.values()].flatMap((below) => [...below])]);
  const unaligned = work.map(({ id }) => id).filter((id) => !served.has(id));
  const gaps = fourAnswers(plan).flatMap((answer) => answer.gaps);
  return {
    rows,
    leftOut: found.length - goals.length,
    bearers: bearersIn(rows),
    all: { count: work.length - found.length, budgetMinor: sum([...budgets.values()]) },
    unaligned: {
      nodes: unaligned,
      count: unaligned.length,
      budgetMinor: sum(unaligned.map((id) => budgets.get(id) ?? 0)),
    },
    orphans: gaps.filter(({ gap }) => gap === 'leadsNowhere').map(({ id }) => id),
    unsupported: gaps.filter(({ gap }) => gap === 'noMeans').map(({ id }) => id),
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

function cellsOf(
  who: Bearers,
  shares: ReadonlyMap<Bearer, number>,
  below: ReadonlySet<NodeId>,
): ReadonlyMap<Bearer, AlignmentCell> {
  const nodes = new Map<Bearer, NodeId[]>();
  for (const id of below) {
    const bearer = who.of(id);
    const known = nodes.get(bearer);
    if (known) known.push(id);
    else nodes.set(bearer, [id]);
  }
  const bearers = new Set([...shares.keys(), ...nodes.keys()]);
  return new Map(
    [...bearers].map((bearer) => [
      bearer,
      { shareBp: shares.get(bearer) ?? 0, nodes: nodes.get(bearer) ?? [] },
    ]),
  );
}

function bearersIn(rows: readonly AlignmentRow[]): readonly Bearer[] {
  const total = new Map<Bearer, number>();
  for (const { cells } of rows) {
    for (const [bearer, { shareBp }] of cells) total.set(bearer, (total.get(bearer) ?? 0) + shareBp);
  }
  return [...total.keys()].toSorted(
    (a, b) =>
      Number(a === 'nobody') - Number(b === 'nobody') ||
      (total.get(b) ?? 0) - (total.get(a) ?? 0) ||
      (a < b ? -1 : 1),
  );
}

/** What share of everything rests on each node: the tops alike, and from there down by the weights. */
function wholeWeightsOf(plan: Plan): ReadonlyMap<NodeId, number> {
  const shares = new Map<NodeId, number>();
  const tops = rowsOf(plan, 'nodes').filter(
    (node) => isWork(node) && isTop(plan, node.id) && servingBelow(plan, node.id).length > 0,
  );
  // A node is passed on once all that it contributes to have been: everything reaches it before it goes on.
  const waiting = new Map<NodeId, number>();
  const open = tops.map(({ id }) => id);
  for (const id of open) shares.set(id, 1 / tops.length);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const below = servingBelow(plan, id);
    const weights = wholeWeights(below.map(({ link }) => link));
    const whole = sum(weights);
    for (const [at, { from }] of below.entries()) {
      const share = whole === 0 ? 1 / below.length : (weights[at] ?? 0) / whole;
      shares.set(from, (shares.get(from) ?? 0) + share * (shares.get(id) ?? 0));
      const left = (waiting.get(from) ?? parentsOf(plan, from)) - 1;
      waiting.set(from, left);
      if (left === 0) open.push(from);
    }
  }
  return shares;
}

const parentsOf = (plan: Plan, id: NodeId): number =>
  new Set(
    contributionsFrom(plan, id)
      .map(({ to }) => to)
      .filter((to) => isWork(plan.nodes[to])),
  ).size;

/** The planned money of each node, once: where what contributes has a budget, that of the whole is made of it. */
function budgetsOf(plan: Plan): ReadonlyMap<NodeId, number> {
  const own = new Map<NodeId, number>();
  for (const node of rowsOf(plan, 'nodes')) {
    const planned = 'budgetPlanMinor' in node ? node.budgetPlanMinor : undefined;
    if (isWork(node) && planned !== undefined) own.set(node.id, planned);
  }
  const hasBelow = new Set<NodeId>();
  const open = [...own.keys()];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { to } of contributionsFrom(plan, id)) {
      if (hasBelow.has(to)) continue;
      hasBelow.add(to);
      open.push(to);
    }
  }
  return new Map([...own].filter(([id]) => !hasBelow.has(id)));
}
