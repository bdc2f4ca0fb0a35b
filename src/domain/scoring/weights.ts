import { apportion } from '../exact/apportion.ts';
import { exact } from '../exact/rational.ts';
import type { NodeId } from '../ids.ts';
import type { Node } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';
import type { Link } from '../rows/link.ts';
import { contributionsTo } from '../tree/links.ts';
import { wholeWeights } from './roll-up.ts';

/** One that contributes to a node, and what it weighs there; a node with several parents weighs differently in each. */
export interface WeightLine {
  readonly link: Link;
  readonly node: Node;
  /** What it counts of 100 % as the weights are now: basis points, together exactly 10,000. */
  readonly shareBp: number;
}

export interface Weights {
  readonly lines: readonly WeightLine[];
  /** Of the weights that were given. */
  readonly sumBp: number;
  /** How many have none and share what the others leave. */
  readonly open: number;
}

const WHOLE = 10_000;

export function weightsBelow(plan: Plan, id: NodeId): Weights {
  const found = contributionsTo(plan, id).flatMap(({ from, link }) => {
    const node = plan.nodes[from];
    return node ? [{ link, node }] : [];
  });
  const shares = toWhole(
    found.map(({ link }) => link),
    WHOLE,
  );
  return {
    lines: found.map((line) => ({ ...line, shareBp: shares.get(line.link.id) ?? 0 })),
    sumBp: found.reduce((sum, { link }) => sum + (link.weightBp ?? 0), 0),
    open: found.filter(({ link }) => link.weightBp === undefined).length,
  };
}

/**
 * The weights that make exactly 100.00 %: what is locked stays, the others fill the rest in the proportions they count
 * with now, to the basis point by largest remainder. Null where what is locked leaves nothing, or is more.
 */
export function normalisedWeights(plan: Plan, id: NodeId): ReadonlyMap<Link['id'], number> | null {
  const links = weightsBelow(plan, id).lines.map(({ link }) => link);
  const isLocked = ({ weightLocked, weightBp }: Link) => weightLocked === true && weightBp !== undefined;
  const locked = links.filter(isLocked);
  const free = links.filter((link) => !isLocked(link));
  const rest = WHOLE - locked.reduce((sum, { weightBp = 0 }) => sum + weightBp, 0);
  if (rest < 0 || (free.length === 0 && rest !== 0)) return null;
  return new Map([
    ...locked.map(({ id: link, weightBp = 0 }) => [link, weightBp] as const),
    ...toWhole(free, rest),
  ]);
}

/** Equal parts where nothing weighs anything. */
function toWhole(links: readonly Link[], whole: number): ReadonlyMap<Link['id'], number> {
  const weights = wholeWeights(links);
  const isNothing = weights.every((weight) => weight === 0);
  const portions = links.map(({ id }, at) => ({ id, weight: exact(isNothing ? 1 : (weights[at] ?? 0)) }));
  const shares = apportion(BigInt(whole), portions);
  return new Map(links.map(({ id }) => [id, Number(shares.get(id) ?? 0n)]));
}
