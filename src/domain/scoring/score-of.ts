import type { CalendarDay } from '../date.ts';
import { type Rational, fromBasisPoints } from '../exact/rational.ts';
import { sumOf } from '../exact/mean.ts';
import type { NodeId } from '../ids.ts';
import type { Node } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';
import { type Contributor, contributorsTo, firstIndicator } from './contributors.ts';
import { type Degree, degree, exactly, undefinedDegree } from './degree.ts';
import { factsOf } from './facts.ts';
import { measuredOf } from './measured.ts';
import { ratio } from './methods.ts';
import { rollUp } from './roll-up.ts';
import { rulesOf } from './rules-of.ts';
import { expectedBy, spanOf, type Status, statusOf } from './status.ts';

/** How far a node is, and where the number comes from. */
export interface Score {
  readonly degree: Degree;
  readonly source: 'indicators' | 'children' | 'byHand' | 'none';
  /** What its own indicators say, and what those that contribute to it imply: shown side by side (domain C4). */
  readonly measured: Degree;
  readonly implied: Degree;
  readonly status: Status;
  /** What should have been reached by now; where it leads tells `outlooksOf`. */
  readonly expected: Rational;
}

/** The score of a node once the scores of those that contribute to it can be told. */
export function scoreOf(
  plan: Plan,
  today: CalendarDay,
  id: NodeId,
  told: (id: NodeId) => Score | undefined,
): Score {
  const node = plan.nodes[id];
  const span = spanOf(node);
  const measured = measuredOf(plan, id, today, span);
  const contributors = node ? contributorsTo(plan, id, (from) => told(from)?.degree) : [];
  const implied = node ? impliedDegree(plan, today, node, contributors) : undefinedDegree('noChildren');
  const { degree: whole, source } = chosen(node, measured.degree, implied);
  const expected = (source === 'indicators' ? measured.expected : null) ?? expectedBy(today, span);
  const status = statusOf(exactly(whole), expected, rulesOf(plan).corridorLow);
  return { degree: whole, source, measured: measured.degree, implied, status, expected };
}

/** How what contributes to a node is rolled up: as the node says, else by weights. */
export const rollUpOf = (node: Node) => ('rollup' in node ? node.rollup : undefined) ?? 'weighted';

function impliedDegree(
  plan: Plan,
  today: CalendarDay,
  node: Node,
  contributors: readonly Contributor[],
): Degree {
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
  const actual = sumOfAll(facts.map((at) => at.exactly.actual));
  const target = sumOfAll(facts.map((at) => at.exactly.target));
  return actual === null ? undefinedDegree('noFact') : ratio(actual, { target: target ?? undefined });
}

/** None where one is missing. */
const sumOfAll = (amounts: readonly (Rational | undefined)[]): Rational | null => {
  const given = amounts.flatMap((amount) => amount ?? []);
  return given.length < amounts.length ? null : sumOf(given);
};

/**
 * Whose word counts: the roll-up the node names; else its own indicators, else those that contribute, else the share
 * entered by hand. For outcomes and impacts lower results support the argument but prove nothing (domain C4).
 */
function chosen(node: Node | undefined, measured: Degree, implied: Degree): Pick<Score, 'degree' | 'source'> {
  const named = node && 'rollup' in node ? node.rollup : undefined;
  const ownOnly = named === 'own' || (!named && (node?.kind === 'outcome' || node?.kind === 'impact'));
  const byHand =
    node && 'progressBp' in node && node.progressBp !== undefined
      ? degree(fromBasisPoints(node.progressBp))
      : null;
  if (named && named !== 'own' && implied.value !== null) return { degree: implied, source: 'children' };
  if (measured.value !== null) return { degree: measured, source: 'indicators' };
  if (!ownOnly && implied.value !== null) return { degree: implied, source: 'children' };
  if (byHand) return { degree: byHand, source: 'byHand' };
  if (measured.why !== 'noIndicator') return { degree: measured, source: 'indicators' };
  return { degree: implied.why === 'noChildren' || ownOnly ? measured : implied, source: 'none' };
}
