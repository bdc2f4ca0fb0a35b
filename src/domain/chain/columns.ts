import { GOAL_LEVELS } from '../kinds/goal.ts';
import type { GoalLevel, Kind, Node } from '../kinds/index.ts';
import type { KindChoice } from '../kinds/kind-choices.ts';
import { type Plan, rowAt, rowsOf } from '../plan.ts';
import type { Link } from '../rows/link.ts';

/** A column of the results chain: a kind of the chain, or for goals their level. */
export type ChainColumn =
  | GoalLevel
  | Extract<Kind, 'input' | 'activity' | 'output' | 'outcome' | 'impact' | 'mission' | 'vision'>;

const RESULTS = ['input', 'activity', 'output', 'outcome', 'impact'] as const;
const ABOVE = ['mission', 'vision'] as const;
const LEVELS = GOAL_LEVELS.toReversed();
/** Levels of goals stand next to the kinds they are mapped to (domain D2). */
const INTERLEAVED: readonly ChainColumn[] = [
  'input',
  'activity',
  'operational',
  'output',
  'tactical',
  'outcome',
  'strategic',
  'impact',
];
/** All columns there can be, from means to ends. */
const CHAIN_COLUMNS: readonly ChainColumn[] = [...INTERLEAVED, ...ABOVE];

const isColumn = (kind: string): kind is ChainColumn => CHAIN_COLUMNS.some((column) => column === kind);
const isLevel = (column: ChainColumn): column is GoalLevel => GOAL_LEVELS.some((level) => level === column);

/** Where a node stands in the chain; null for what conditions, threatens or explains it. A corrective action is work. */
export function columnOf(node: Node): ChainColumn | null {
  if (node.kind === 'goal') return node.level;
  if (node.kind === 'action') return 'activity';
  return isColumn(node.kind) ? node.kind : null;
}

/** The column of a node by its id; null also for what is no node. */
export function columnIn(plan: Plan, id: string): ChainColumn | null {
  const node = rowAt(plan, 'nodes', id);
  return node ? columnOf(node) : null;
}

/** The arrows between what stands in columns. */
export const chainLinks = (plan: Plan): readonly Link[] =>
  rowsOf(plan, 'links').filter(
    ({ type, from, to }) =>
      type === 'contributes' && columnIn(plan, from) !== null && columnIn(plan, to) !== null,
  );

/** What a card let go in a column becomes, and what a new one there is. */
export const kindIn = (column: ChainColumn): KindChoice =>
  isLevel(column) ? { kind: 'goal', level: column } : { kind: column };

/**
 * The columns of a plan from means to ends: the five of the chain, also empty ones; those of goals by level where a plan
 * has goals, and these instead of results where it has goals only; mission and vision above them where there are any.
 */
export function chainColumns(plan: Plan): readonly ChainColumn[] {
  const found = new Set<ChainColumn>();
  for (const node of rowsOf(plan, 'nodes')) {
    const column = columnOf(node);
    if (column) found.add(column);
  }
  const above = ABOVE.filter((column) => found.has(column));
  if (!LEVELS.some((level) => found.has(level))) return [...RESULTS, ...above];
  const hasResults = ['output', 'outcome', 'impact'].some((kind) => found.has(kind as ChainColumn));
  if (!hasResults) {
    const means = found.has('input') ? (['input', 'activity'] as const) : (['activity'] as const);
    return [...means, ...LEVELS, ...above];
  }
  const levels = LEVELS.filter((level) => found.has(level));
  const interleaved = INTERLEAVED.filter((column) => !isLevel(column) || found.has(column));
  const orders = [[...RESULTS, ...levels], interleaved, [...levels, ...RESULTS]];
  return [...fewestBackwards(plan, orders), ...above];
}

/** Goals may stand over the results, among them or below them: whichever makes the fewest arrows run backwards. */
function fewestBackwards(plan: Plan, orders: readonly (readonly ChainColumn[])[]): readonly ChainColumn[] {
  const ends = chainLinks(plan).flatMap(({ from, to }) => {
    const pair = [columnIn(plan, from), columnIn(plan, to)] as const;
    return pair[0] && pair[1] ? [[pair[0], pair[1]] as const] : [];
  });
  const backwards = (order: readonly ChainColumn[]) =>
    ends.filter(([from, to]) => order.indexOf(from) > order.indexOf(to)).length;
  return orders.reduce((best, order) => (backwards(order) < backwards(best) ? order : best));
}
