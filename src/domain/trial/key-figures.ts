import { actualPoolOf } from '../bonus/pool-of.ts';
import { projectsOf } from '../bonus/project.ts';
import type { CalendarDay } from '../date.ts';
import { toNumber } from '../exact/rational.ts';
import type { NodeId } from '../ids.ts';
import { type Plan, rowAt } from '../plan.ts';
import { scoresOf } from '../scoring/scores.ts';
import { tree } from '../tree/tree.ts';

/** A number one looks at to see what a what-if would come to: as it is, and as it would be. */
export interface KeyFigure {
  readonly of: 'score' | 'realisation' | 'pool';
  readonly nodeId: NodeId;
  readonly title: string;
  /** A degree or, of a pool, money in minor units; null where it is not known. */
  readonly before: number | null;
  readonly after: number | null;
}

/** The scores of the goals on top, and degree and amount of every project's pool; what changes comes first. */
export function keyFigures(before: Plan, after: Plan, today: CalendarDay): readonly KeyFigure[] {
  const ids = [...new Set([...tree(before).roots, ...tree(after).roots])];
  const [was, is] = [scoresOf(before, today), scoresOf(after, today)];
  const scores = ids.map((nodeId) =>
    figure(after, before, nodeId, 'score', was(nodeId).degree.value, is(nodeId).degree.value),
  );
  const projects = [...new Set([...projectsOf(before), ...projectsOf(after)].map(({ id }) => id))];
  const pools = projects.flatMap((nodeId) => {
    const [one, other] = [poolAt(before, nodeId, today), poolAt(after, nodeId, today)];
    return [
      figure(after, before, nodeId, 'realisation', one.degree, other.degree),
      figure(after, before, nodeId, 'pool', one.minor, other.minor),
    ];
  });
  const known = [...pools, ...scores].filter((each) => each.before !== null || each.after !== null);
  return known.toSorted((a, b) => Number(isChanged(b)) - Number(isChanged(a)));
}

export const isChanged = ({ before, after }: KeyFigure): boolean => before !== after;

function figure(
  after: Plan,
  before: Plan,
  nodeId: NodeId,
  of: KeyFigure['of'],
  was: number | null,
  is: number | null,
): KeyFigure {
  const title = (rowAt(after, 'nodes', nodeId) ?? rowAt(before, 'nodes', nodeId))?.title ?? '';
  return { of, nodeId, title, before: was, after: is };
}

function poolAt(plan: Plan, id: NodeId, today: CalendarDay) {
  const pool = actualPoolOf(plan, id, today);
  return {
    degree: pool?.degree ? toNumber(pool.degree) : null,
    minor: pool?.minor === undefined || pool.minor === null ? null : Number(pool.minor),
  };
}
