import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { GoalLevel, Kind, Node } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import { contributionsFrom, contributionsTo } from '../tree/links.ts';
import { childrenOf, homeOf, inOrder, parentOf, tree } from '../tree/tree.ts';

/** The level of a logframe: the kinds of the chain that a logframe shows, and the levels of a cascade beside them. */
export type LogframeLevel = 'impact' | 'outcome' | 'output' | 'activity' | GoalLevel;

/** From the top of the table down: results above the means to them. */
export const LOGFRAME_LEVELS: readonly LogframeLevel[] = [
  'impact',
  'strategic',
  'outcome',
  'tactical',
  'output',
  'operational',
  'activity',
];

/** One result or activity with what stands beside it in the table. */
export interface LogframeRow {
  readonly node: Node;
  /** 1, 1.2, 1.2.3: by place; the impact, where there is only one, has none. */
  readonly number: string;
  readonly indicators: readonly Indicator[];
  /** What has to hold for this row to lead to the one above it (domain C2, EC: read upwards with the row). */
  readonly assumptions: readonly Node[];
  /** Inputs of an activity. */
  readonly means: readonly Node[];
  /** Numbers of further rows it serves, besides the one it is numbered under. */
  readonly alsoServes: readonly string[];
}

export interface LogframeSection {
  readonly level: LogframeLevel;
  readonly rows: readonly LogframeRow[];
}

export interface Logframe {
  /** Sections that have rows, from the top down. */
  readonly sections: readonly LogframeSection[];
  /** What must be given before any activity begins: assumptions that condition no result (domain C2, EC). */
  readonly preconditions: readonly Node[];
}

export const levelOf = (node: Node): LogframeLevel | null => {
  if (node.kind === 'goal') return node.level;
  return isLevel(node.kind) ? node.kind : null;
};
const isLevel = (kind: Kind): kind is 'impact' | 'outcome' | 'output' | 'activity' =>
  kind === 'impact' || kind === 'outcome' || kind === 'output' || kind === 'activity';

/** The plan, or one branch of it, as a logframe: a projection of the same rows, in the order of the tree. */
export function logframeOf(plan: Plan, focus: NodeId | null = null): Logframe {
  const found = new Map<LogframeLevel, Node[]>(LOGFRAME_LEVELS.map((level) => [level, []]));
  const preconditions: Node[] = [];
  for (const node of inTreeOrder(plan, focus)) {
    const level = levelOf(node);
    if (level) found.get(level)?.push(node);
    else if (node.kind === 'assumption' && isPrecondition(plan, node.id)) preconditions.push(node);
  }
  const numbers = numbersOf(plan, found);
  const sections = LOGFRAME_LEVELS.flatMap((level) => {
    const rows = (found.get(level) ?? []).map((node) => rowOf(plan, node, numbers));
    return rows.length > 0 ? [{ level, rows }] : [];
  });
  return { sections, preconditions };
}

function rowOf(plan: Plan, node: Node, numbers: ReadonlyMap<NodeId, string>): LogframeRow {
  const home = homeOf(plan, node.id)?.id;
  const alsoServes = contributionsFrom(plan, node.id)
    .filter(({ link }) => link.id !== home)
    .flatMap(({ to }) => numbers.get(to) || []);
  return {
    node,
    number: numbers.get(node.id) ?? '',
    indicators: rowsWith(plan, 'indicators', 'nodeId', node.id).toSorted(byOrder),
    assumptions: assumptionsBeside(plan, node.id),
    means: node.kind === 'activity' ? inputsOf(plan, node.id) : [],
    alsoServes,
  };
}

/** Depth first, siblings in order, without recursion: a branch may be 10,000 levels deep. */
function* inTreeOrder(plan: Plan, focus: NodeId | null): Generator<Node> {
  const open = focus === null ? tree(plan).roots.toReversed() : [focus];
  while (open.length > 0) {
    const node = plan.nodes[open.pop() as NodeId];
    if (!node) continue;
    yield node;
    open.push(...childrenOf(plan, node.id).toReversed());
  }
}

/** Below the nearest numbered row above it in the tree; where there is none, on from one count for the whole table. */
function numbersOf(plan: Plan, found: ReadonlyMap<LogframeLevel, readonly Node[]>): Map<NodeId, string> {
  const numbers = new Map<NodeId, string>();
  const counts = new Map<string, number>();
  const next = (prefix: string): string => {
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    return prefix === '' ? String(count) : `${prefix}.${count}`;
  };
  for (const level of LOGFRAME_LEVELS) {
    const nodes = found.get(level) ?? [];
    if (level === 'impact') {
      for (const [at, { id }] of nodes.entries()) numbers.set(id, nodes.length > 1 ? letter(at) : '');
    } else for (const { id } of nodes) numbers.set(id, next(numberAbove(plan, id, numbers)));
  }
  return numbers;
}

/** A, B … Z, AA: impacts are told apart by letters, so that what serves them is counted in figures. */
const letter = (at: number): string =>
  (at >= 26 ? letter(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

function numberAbove(plan: Plan, id: NodeId, numbers: ReadonlyMap<NodeId, string>): string {
  for (let at = parentOf(plan, id); at !== null; at = parentOf(plan, at)) {
    const node = plan.nodes[at];
    const number = numbers.get(at);
    if (number && node?.kind !== 'impact') return number;
  }
  return '';
}

const byOrder = (a: Indicator, b: Indicator): number =>
  a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1;

/**
 * An assumption on an arrow stands in the row the arrow comes from; one that conditions a result as a whole and none of
 * its arrows stands in the row of that result.
 */
function assumptionsBeside(plan: Plan, id: NodeId): readonly Node[] {
  const onArrows = rowsWith(plan, 'links', 'from', id)
    .filter(({ type }) => type === 'contributes')
    .flatMap((arrow) => conditionsOn(plan, arrow.id));
  const onNode = conditionsOn(plan, id).filter((assumption) => !isOnArrow(plan, assumption));
  return [...new Set([...onArrows, ...onNode])]
    .sort(inOrder(plan))
    .flatMap((assumption) => plan.nodes[assumption] ?? []);
}

const conditionsOn = (plan: Plan, target: string): NodeId[] =>
  rowsWith(plan, 'links', 'to', target)
    .filter(({ type, from }) => type === 'conditions' && plan.nodes[from]?.kind === 'assumption')
    .map(({ from }) => from);

const isOnArrow = (plan: Plan, id: NodeId): boolean =>
  rowsWith(plan, 'links', 'from', id).some(
    ({ type, to }) => type === 'conditions' && Object.hasOwn(plan.links, to),
  );

/** It conditions nothing, or only an input: nothing of the table could begin without it. */
const isPrecondition = (plan: Plan, id: NodeId): boolean =>
  rowsWith(plan, 'links', 'from', id)
    .filter(({ type }) => type === 'conditions')
    .every(({ to }) => plan.nodes[to as NodeId]?.kind === 'input');

const inputsOf = (plan: Plan, id: NodeId): readonly Node[] =>
  contributionsTo(plan, id)
    .flatMap(({ from }) => plan.nodes[from] ?? [])
    .filter(({ kind }) => kind === 'input')
    .sort((a, b) => inOrder(plan)(a.id, b.id));
