import { fromBasisPoints, rational } from '../exact/rational.ts';
import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { kindOf, type Node } from '../kinds/index.ts';
import { type Plan, rowsOf } from '../plan.ts';
import type { Link } from '../rows/link.ts';
import type { Rational } from '../exact/rational.ts';
import { contributionsTo } from '../tree/links.ts';

/** A goal that is run as a project (domain A12). */
export type Project = Extract<Node, { readonly kind: 'goal' }>;

export const projectOf = (plan: Plan, id: NodeId): Project | null => {
  const node = Object.hasOwn(plan.nodes, id) ? plan.nodes[id] : undefined;
  return node?.kind === 'goal' && node.isProject ? node : null;
};

/** All of them, by title. */
export const projectsOf = (plan: Plan): readonly Project[] =>
  rowsOf(plan, 'nodes')
    .filter((node): node is Project => node.kind === 'goal' && node.isProject === true)
    .toSorted((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));

/** The states in which a project has ended (PMBOK 5 in domain A12). */
const ENDED: ReadonlySet<string> = new Set(['achieved', 'partly', 'notAchieved', 'cancelled', 'obsolete']);
export const hasEnded = ({ state }: Project): boolean => state !== undefined && ENDED.has(state);

export interface ProjectGoal {
  readonly node: Node;
  readonly link: Link;
  readonly weight: Rational;
  /** Will not, cannot or need not be reached any more. */
  readonly isOut: boolean;
}

/** The goals of a project's card: what contributes to it and can be achieved; work and means are no goals. */
export function goalsOf(plan: Plan, id: NodeId): readonly ProjectGoal[] {
  const found = new Map<NodeId, { readonly node: Node; readonly link: Link }>();
  for (const { from, link } of contributionsTo(plan, id)) {
    const node = plan.nodes[from];
    const rival = found.get(from);
    // Two writers may have drawn the same arrow: one of them counts, the same one everywhere.
    if (node && 'rollup' in kindOf(node.kind).fields && !(rival && rival.link.id < link.id))
      found.set(from, { node, link });
  }
  const goals = [...found.values()].toSorted((a, b) => (a.node.order < b.node.order ? -1 : 1));
  const open = openShare(goals.map(({ link }) => link));
  return goals.map((goal) => ({
    ...goal,
    weight: goal.link.weightBp === undefined ? open : fromBasisPoints(goal.link.weightBp),
    isOut: 'state' in goal.node && (goal.node.state === 'cancelled' || goal.node.state === 'obsolete'),
  }));
}

/** What a goal without a weight has: an equal share of what the others leave of 100 %. */
function openShare(links: readonly Link[]): Rational {
  const given = links.reduce((total, { weightBp }) => total + (weightBp ?? 0), 0);
  const open = links.filter(({ weightBp }) => weightBp === undefined).length;
  return open === 0 ? rational(0) : rational(Math.max(0, 10_000 - given), 10_000 * open);
}

/** The kinds of goals of a functional project's card in the order of domain A12, and those not sorted yet. */
export const GOAL_TYPES = ['typical', 'period', 'common', 'none'] as const;
export type GoalType = (typeof GOAL_TYPES)[number];
export const goalTypeOf = (node: Node): GoalType => ('goalType' in node && node.goalType) || 'none';

/** The risks that threaten a project or anything in its card. */
export function risksOf(plan: Plan, id: NodeId): readonly Extract<Node, { readonly kind: 'risk' }>[] {
  const at = new Set<NodeId>([id, ...goalsOf(plan, id).map(({ node }) => node.id)]);
  const risks = [...at].flatMap((target) =>
    rowsWith(plan, 'links', 'to', target).flatMap((link) => {
      const risk = link.type === 'threatens' ? plan.nodes[link.from] : undefined;
      return risk?.kind === 'risk' ? [risk] : [];
    }),
  );
  return [...new Set(risks)].toSorted((a, b) => (a.order < b.order ? -1 : 1));
}
