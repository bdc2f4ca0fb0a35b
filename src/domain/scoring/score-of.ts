import type { CalendarDay } from '../date.ts';
import { type Rational, fromBasisPoints } from '../exact/rational.ts';
import { sumOf } from '../exact/mean.ts';
import type { NodeId } from '../ids.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, settingsOf } from '../plan.ts';
import { type Contributor, contributorsTo, firstIndicator } from './contributors.ts';
import { type Degree, degree, exactly, undefinedDegree } from './degree.ts';
import { factsOf } from './facts.ts';
import { measuredOf } from './measured.ts';
import { ratio } from './methods.ts';
import { type Outlook, projected } from './outlook.ts';
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
  /** What is expected by now, and where it leads. */
  readonly outlook: Outlook;
}

/** The score of a node once the scores of those that contribute to it are known. */
export function scoreOf(
  plan: Plan,
  today: CalendarDay,
  id: NodeId,
  known: ReadonlyMap<NodeId, Score>,
): Score {
  const node = plan.nodes[id];
  const span: Span = node && 'start' in node ? { start: node.start, end: node.end } : {};
  const measured = measuredOf(plan, id, today, span);
  const contributors = node ? contributorsTo(plan, id, (from) => known.get(from)?.degree) : [];
  const implied = node ? impliedDegree(plan, today, node, contributors) : undefinedDegree('noChildren');
  const { degree: whole, source } = chosen(node, measured.degree, implied);
  const outlook =
    (source === 'indicators' ? measured.outlook : null) ??
    impliedOutlook(plan, today, { node, span, degree: whole, source, contributors, known });
  const corridorLow = fromBasisPoints(settingsOf(plan).policies.corridorLowBp);
  const status = statusOf(exactly(whole), outlook.expected, corridorLow);
  return { degree: whole, source, measured: measured.degree, implied, status, outlook };
}

interface Implied {
  readonly node: Node | undefined;
  readonly span: Span;
  readonly degree: Degree;
  readonly source: Score['source'];
  readonly contributors: readonly Contributor[];
  readonly known: ReadonlyMap<NodeId, Score>;
}

/** By the days of the node; it ends where those that contribute end, or else where its own pace leads. */
function impliedOutlook(plan: Plan, today: CalendarDay, of: Implied): Outlook {
  const { node, span, degree: whole, source, contributors, known } = of;
  const expected = expectedBy(today, span);
  const rules = rulesOf(plan);
  const method = node && rollUpOf(node);
  if (source !== 'children' || !method || method === 'sum') {
    return { expected, forecast: projected(exactly(whole), expected, rules.cap) };
  }
  const parts = contributors.map(({ node: { id }, link: { weightBp } }) => ({
    degree: known.get(id)?.outlook.forecast ?? null,
    weightBp,
  }));
  return { expected, forecast: exactly(rollUp(method === 'own' ? 'weighted' : method, parts, rules)) };
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
