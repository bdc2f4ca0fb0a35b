import type { CalendarDay } from '../date.ts';
import type { NodeId } from '../ids.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, settingsOf } from '../plan.ts';
import { type Contributor, contributorsTo, firstIndicator } from './contributors.ts';
import { type Degree, degree, undefinedDegree } from './degree.ts';
import { factsOf, sumOf } from './facts.ts';
import { measuredDegree } from './indicator-degree.ts';
import { rollUp } from './roll-up.ts';
import { rulesOf } from './rules-of.ts';
import { expectedBy, type Span, type Status, statusOf } from './status.ts';

/** How far a node is, and where the number comes from. */
export interface Score {
  readonly degree: Degree;
  readonly source: 'indicators' | 'children' | 'byHand' | 'none';
  /** What its own indicators say, and what those that contribute to it imply: shown side by side (domain C4). */
  readonly measured: Degree;
  readonly implied: Degree;
  readonly status: Status;
}

/** The score of a node once the scores of those that contribute to it are known. */
export function scoreOf(
  plan: Plan,
  today: CalendarDay,
  id: NodeId,
  known: ReadonlyMap<NodeId, Score>,
): Score {
  const node = plan.nodes[id];
  const measured = measuredDegree(plan, id, today);
  const implied = node ? impliedDegree(plan, today, node, known) : undefinedDegree('noChildren');
  const { degree: whole, source } = chosen(node, measured, implied);
  const corridorLow = settingsOf(plan).policies.corridorLowBp / 10_000;
  const status = statusOf(whole.value, expectedBy(today, spanOf(plan, today, node, source)), corridorLow);
  return { degree: whole, source, measured, implied, status };
}

/** The time a degree is to be reached in: of the target it was measured against, else of the node. */
function spanOf(plan: Plan, today: CalendarDay, node: Node | undefined, source: Score['source']): Span {
  if (!node) return {};
  if (source === 'indicators') {
    const first = firstIndicator(plan, node.id);
    const span = first && factsOf(plan, first, today).span;
    if (span) return span;
  }
  return 'start' in node ? { start: node.start, end: node.end } : {};
}

/** How what contributes to a node is rolled up: as the node says, else by weights. */
export const rollUpOf = (node: Node) => ('rollup' in node ? node.rollup : undefined) ?? 'weighted';

function impliedDegree(
  plan: Plan,
  today: CalendarDay,
  node: Node,
  known: ReadonlyMap<NodeId, Score>,
): Degree {
  const contributors = contributorsTo(plan, node.id, (from) => known.get(from)?.degree);
  const method = rollUpOf(node);
  if (method === 'sum') return summed(plan, today, contributors);
  const parts = contributors.map(({ degree: value, link }) => ({ degree: value, weightBp: link.weightBp }));
  return rollUp(method === 'own' ? 'weighted' : method, parts, rulesOf(plan));
}

/**
 * The facts of the contributors' first indicators added up against their targets added up; only where units agree and
 * adding is allowed (domain C4).
 */
function summed(plan: Plan, today: CalendarDay, contributors: readonly Contributor[]): Degree {
  const indicators = contributors.flatMap(({ node }) => firstIndicator(plan, node.id) ?? []);
  if (indicators.length === 0) return undefinedDegree('noIndicator');
  const units = new Set(indicators.map(({ unit }) => unit));
  if (units.size > 1 || indicators.some(({ aggregation }) => aggregation === 'none')) {
    return undefinedDegree('differentUnits');
  }
  const facts = indicators.map((indicator) => factsOf(plan, indicator, today));
  const actual = sumOfAll(facts.map((at) => at.actual));
  const target = sumOfAll(facts.map((at) => at.target));
  if (actual === null) return undefinedDegree('noFact');
  if (target === null) return undefinedDegree('noTarget');
  if (target <= 0) return undefinedDegree(target === 0 ? 'targetIsZero' : 'targetIsNegative');
  return degree(actual / target);
}

/** Sorted, so that the last binary digit cannot depend on the order of the contributors. */
const sumOfAll = (amounts: readonly (number | undefined)[]): number | null => {
  const given = amounts.flatMap((amount) => amount ?? []);
  return given.length < amounts.length ? null : sumOf(given.toSorted((a, b) => a - b));
};

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
