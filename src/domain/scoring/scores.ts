import type { CalendarDay } from '../date.ts';
import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, settingsOf } from '../plan.ts';
import { contributionsTo } from '../tree/links.ts';
import { parentsOf } from '../tree/parents.ts';
import { type Degree, degree, undefinedDegree } from './degree.ts';
import { factsOf } from './facts.ts';
import { measuredDegree } from './indicator-degree.ts';
import { rollUp } from './roll-up.ts';
import { rulesOf } from './rules-of.ts';
import { expectedBy, type Status, statusOf } from './status.ts';

/** How far a node is, and where the number comes from. */
export interface Score {
  readonly degree: Degree;
  readonly source: 'indicators' | 'children' | 'byHand' | 'none';
  /** What its own indicators say, and what those that contribute to it imply: shown side by side (domain C4). */
  readonly measured: Degree;
  readonly implied: Degree;
  readonly status: Status;
}

export type Scores = (id: NodeId) => Score;

interface Kept {
  readonly plan: Plan;
  readonly today: CalendarDay;
  readonly known: Map<NodeId, Score>;
}
let last: Kept | null = null;

/**
 * The scores of a plan as of a day, each computed when it is first asked for. What a change cannot have touched is
 * carried over from the plan asked about before, so that typing a title scores nothing anew.
 */
export function scoresOf(plan: Plan, today: CalendarDay): Scores {
  if (last?.plan !== plan || last.today !== today) {
    last = { plan, today, known: last?.today === today ? carried(last, plan) : new Map() };
  }
  const { known } = last;
  return (id) => scored(plan, today, id, known);
}

const SCORED_TABLES = ['links', 'indicators', 'values', 'periods', 'settings'] as const;
const SCORED_FIELDS = ['kind', 'rollup', 'progressBp', 'state', 'start', 'end'] as const;

function carried({ plan: before, known }: Kept, plan: Plan): Map<NodeId, Score> {
  if (SCORED_TABLES.some((table) => before[table] !== plan[table])) return new Map();
  if (before.nodes === plan.nodes) return known;
  const kept = new Map(known);
  const open = [...known.keys()].filter((id) => differs(before.nodes[id], plan.nodes[id]));
  while (open.length > 0) {
    const id = open.pop()!;
    if (kept.delete(id)) open.push(...parentsOf(plan, id));
  }
  return kept;
}

function differs(before: Node | undefined, after: Node | undefined): boolean {
  if (before === after) return false;
  if (!before || !after) return true;
  return SCORED_FIELDS.some((field) => Reflect.get(before, field) !== Reflect.get(after, field));
}

/** Children before parents without recursion: a chain of 10,000 goals must not run out of stack. */
function scored(plan: Plan, today: CalendarDay, top: NodeId, known: Map<NodeId, Score>): Score {
  const open: NodeId[] = [top];
  const entered = new Set<NodeId>();
  while (open.length > 0) {
    const id = open.at(-1)!;
    const children = contributionsTo(plan, id).map(({ from }) => from);
    const missing = children.filter((child) => !known.has(child) && !entered.has(child));
    if (known.has(id) || missing.length === 0) {
      open.pop();
      if (!known.has(id)) known.set(id, scoreOf(plan, today, id, known));
    } else {
      entered.add(id);
      open.push(...missing);
    }
  }
  return known.get(top)!;
}

function scoreOf(plan: Plan, today: CalendarDay, id: NodeId, known: ReadonlyMap<NodeId, Score>): Score {
  const node = plan.nodes[id];
  const measured = measuredDegree(plan, id);
  const implied = node ? impliedDegree(plan, node, known) : undefinedDegree('noChildren');
  const { degree: whole, source } = chosen(node, measured, implied);
  const span = node && 'start' in node ? { start: node.start, end: node.end } : { end: node && endOf(node) };
  const corridorLow = settingsOf(plan).policies.corridorLowBp / 10_000;
  return {
    degree: whole,
    source,
    measured,
    implied,
    status: statusOf(whole.value, expectedBy(today, span), corridorLow),
  };
}

const endOf = (node: Node): CalendarDay | undefined => ('end' in node ? node.end : undefined);

/** Out of an average: what will not, cannot or need not be reached any more (domain E, node end events). */
const isOut = (node: Node | undefined): boolean =>
  !node || ('state' in node && (node.state === 'cancelled' || node.state === 'obsolete'));

function impliedDegree(plan: Plan, node: Node, known: ReadonlyMap<NodeId, Score>): Degree {
  const parts = contributionsTo(plan, node.id)
    .filter(({ from }) => !isOut(plan.nodes[from]))
    .map(({ from, link }) => ({
      from,
      degree: known.get(from)?.degree.value ?? null,
      weightBp: link.weightBp,
    }));
  const method = 'rollup' in node ? (node.rollup ?? 'weighted') : 'weighted';
  if (method === 'sum')
    return summed(
      plan,
      parts.map(({ from }) => from),
    );
  return rollUp(method === 'own' ? 'weighted' : method, parts, rulesOf(plan));
}

/** The facts of the children added up against their targets added up; only where units agree and adding is allowed. */
function summed(plan: Plan, children: readonly NodeId[]): Degree {
  const indicators = children.flatMap((child) => rowsWith(plan, 'indicators', 'nodeId', child).slice(0, 1));
  if (indicators.length === 0) return undefinedDegree('noIndicator');
  const units = new Set(indicators.map(({ unit }) => unit));
  if (units.size > 1 || indicators.some(({ aggregation }) => aggregation === 'none')) {
    return undefinedDegree('differentUnits');
  }
  const facts = indicators.map((indicator) => factsOf(plan, indicator));
  const sum = (of: (at: (typeof facts)[number]) => number | undefined) =>
    facts.reduce<number | null>((total, at) => {
      const amount = of(at);
      return total === null || amount === undefined ? null : total + amount;
    }, 0);
  const [actual, target] = [sum(({ actual: amount }) => amount), sum(({ target: amount }) => amount)];
  if (actual === null) return undefinedDegree('noFact');
  if (target === null) return undefinedDegree('noTarget');
  return target === 0 ? undefinedDegree('targetIsZero') : degree(actual / target);
}

/**
 * Whose word counts: the roll-up the node names; else its own indicators, else those that contribute, else the share
 * entered by hand. For outcomes and impacts lower results support the argument but prove nothing (domain C4).
 */
function chosen(node: Node | undefined, measured: Degree, implied: Degree): Pick<Score, 'degree' | 'source'> {
  const named = node && 'rollup' in node ? node.rollup : undefined;
  const ownOnly = named === 'own' || (!named && (node?.kind === 'outcome' || node?.kind === 'impact'));
  const byHand =
    node && 'progressBp' in node && node.progressBp !== undefined ? degree(node.progressBp / 10_000) : null;
  if (named && named !== 'own' && implied.value !== null) return { degree: implied, source: 'children' };
  if (measured.value !== null) return { degree: measured, source: 'indicators' };
  if (!ownOnly && implied.value !== null) return { degree: implied, source: 'children' };
  if (byHand) return { degree: byHand, source: 'byHand' };
  if (measured.why !== 'noIndicator') return { degree: measured, source: 'indicators' };
  return { degree: implied.why === 'noChildren' || ownOnly ? measured : implied, source: 'none' };
}
