import { asOf } from '../cycle/members.ts';
import type { CalendarDay } from '../date.ts';
import {
  type Rational,
  exact,
  fromBasisPoints,
  isLess,
  subtract,
  ONE,
  divide,
  ZERO,
} from '../exact/rational.ts';
import { sumOf } from '../exact/mean.ts';
import type { PartyId, PeriodId } from '../ids.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { Party } from '../rows/party.ts';
import type { Period } from '../rows/period.ts';
import { type Gate, gateOf } from './gate.ts';
import { type MatrixLine, type MatrixSource, sourcesOf } from './lines.ts';
import { type MatrixRule, matrixRuleOf } from './matrix-rule.ts';
import { judgedLine } from './judged-line.ts';

/** What the lines of a section have in common: the kind of goal (domain A12), or none named. */
export const SECTIONS = ['typical', 'period', 'common', 'other'] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface MatrixSection {
  readonly id: SectionId;
  readonly lines: readonly MatrixLine[];
  /** What its lines weigh together. */
  readonly weight: Rational;
  /** What they bring together; null while one of them cannot be told. */
  readonly weighted: Rational | null;
}

/**
 * The goals of a person for a period with their indicators, weighed and judged (domain A8, C4). All sums are exact, so
 * that no order of the lines and no binary fraction decides over a bonus.
 */
export interface Matrix {
  readonly party: Party;
  readonly period: Period;
  readonly rule: MatrixRule;
  readonly sections: readonly MatrixSection[];
  readonly lines: readonly MatrixLine[];
  /** What all lines weigh together: one in a matrix that is complete. */
  readonly weight: Rational;
  /** Σ weight × share; null while a line that weighs something cannot be told. */
  readonly total: Rational | null;
  /** What the lines bring that can be told, and what these weigh. */
  readonly soFar: { readonly weighted: Rational; readonly weight: Rational };
  readonly gate: Gate;
}

export function matrixOf(
  plan: Plan,
  partyId: PartyId,
  periodId: PeriodId,
  today: CalendarDay,
): Matrix | null {
  const party = plan.parties[partyId];
  const period = plan.periods[periodId];
  if (!party || !period) return null;
  const rule = matrixRuleOf(settingsOf(plan).policies);
  const sources = sourcesOf(plan, partyId, periodId);
  const weights = weightsOf(sources);
  const judged = sources.map((source, at) =>
    judgedLine(plan, { source, weight: weights[at] ?? ZERO, day: asOf(period, today), periodId, rule }),
  );
  const sections = SECTIONS.map((id) => sectionOf(id, judged)).filter((section) => section.lines.length > 0);
  const lines = sections.flatMap((section) => section.lines);
  const known = lines.filter(({ weighted }) => weighted !== null);
  const total = lines.length > 0 && lines.every(isTold) ? broughtBy(lines) : null;
  return {
    party,
    period,
    rule,
    sections,
    lines,
    weight: weightOf(lines),
    total,
    soFar: { weighted: broughtBy(known), weight: weightOf(known) },
    gate: gateOf(lines, total, rule),
  };
}

/** What weighs nothing holds nothing up. */
const isTold = ({ weighted, weight }: MatrixLine): boolean => weighted !== null || !isLess(ZERO, weight);

function sectionOf(id: SectionId, all: readonly MatrixLine[]): MatrixSection {
  const lines = all.filter((line) => line.section === id);
  return { id, lines, weight: weightOf(lines), weighted: lines.every(isTold) ? broughtBy(lines) : null };
}

const weightOf = (lines: readonly MatrixLine[]): Rational => sumOf(lines.map(({ weight }) => weight));
const broughtBy = (lines: readonly MatrixLine[]): Rational =>
  sumOf(lines.map(({ weighted }) => weighted ?? ZERO));

/**
 * The weight of a line is its share of the whole matrix, entered there; lines without one share evenly what the others
 * leave of 100 % [OURS]: the source names the column only.
 */
function weightsOf(sources: readonly MatrixSource[]): readonly Rational[] {
  const given = sources.map(({ indicator }) => indicator.matrixWeightBp);
  const left = subtract(ONE, sumOf(given.map((bp) => fromBasisPoints(bp ?? 0))));
  const open = given.filter((bp) => bp === undefined).length;
  const share = open === 0 || isLess(left, ZERO) ? ZERO : divide(left, exact(open));
  return given.map((bp) => (bp === undefined ? share : fromBasisPoints(bp)));
}
