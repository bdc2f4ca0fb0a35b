import { asOf } from '../cycle/members.ts';
import type { CalendarDay } from '../date.ts';
import type { PartyId, PeriodId } from '../ids.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { Party } from '../rows/party.ts';
import type { Period } from '../rows/period.ts';
import { settled } from '../scoring/degree.ts';
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
  /** What its lines weigh together, in basis points. */
  readonly weightBp: number;
  /** What they bring together; null while one of them cannot be told. */
  readonly weighted: number | null;
}

/** The goals of a person for a period with their indicators, weighed and judged (domain A8, C4). */
export interface Matrix {
  readonly party: Party;
  readonly period: Period;
  readonly rule: MatrixRule;
  readonly sections: readonly MatrixSection[];
  readonly lines: readonly MatrixLine[];
  /** What all lines weigh together, in basis points: 10 000 in a matrix that is complete. */
  readonly weightBp: number;
  /** Σ weight × share; null while a line that weighs something cannot be told. */
  readonly total: number | null;
  /** What the lines bring that can be told, and what these weigh. */
  readonly soFar: { readonly weighted: number; readonly weightBp: number };
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
  const lines = sources.map((source, at) =>
    judgedLine(plan, { source, weightBp: weights[at] ?? 0, day: asOf(period, today), rule }),
  );
  const known = lines.filter(({ weighted }) => weighted !== null);
  const total = lines.length > 0 && lines.every(isTold) ? sumOf(lines) : null;
  return {
    party,
    period,
    rule,
    sections: SECTIONS.map((id) => sectionOf(id, lines)).filter((section) => section.lines.length > 0),
    lines,
    weightBp: weightOf(lines),
    total,
    soFar: { weighted: sumOf(known), weightBp: weightOf(known) },
    gate: gateOf(lines, total, rule),
  };
}

/** What weighs nothing holds nothing up. */
const isTold = ({ weighted, weightBp }: MatrixLine): boolean => weighted !== null || weightBp === 0;

function sectionOf(id: SectionId, all: readonly MatrixLine[]): MatrixSection {
  const lines = all.filter((line) => line.section === id);
  return { id, lines, weightBp: weightOf(lines), weighted: lines.every(isTold) ? sumOf(lines) : null };
}

const weightOf = (lines: readonly MatrixLine[]): number =>
  settled(lines.reduce((sum, { weightBp }) => sum + weightBp, 0));

/** Sorted, so that the last binary digit cannot depend on the order of the lines. */
const sumOf = (lines: readonly MatrixLine[]): number =>
  settled(
    lines
      .map(({ weighted }) => weighted ?? 0)
      .toSorted((a, b) => a - b)
      .reduce((sum, share) => sum + share, 0),
  );

/**
 * The weight of a line is its share of the whole matrix, entered there; lines without one share evenly what the others
 * leave of 100 % [OURS]: the source names the column only.
 */
function weightsOf(sources: readonly MatrixSource[]): readonly number[] {
  const given = sources.reduce((sum, { indicator }) => sum + (indicator.matrixWeightBp ?? 0), 0);
  const open = sources.filter(({ indicator }) => indicator.matrixWeightBp === undefined).length;
  const share = open === 0 ? 0 : Math.max(0, 10_000 - given) / open;
  return sources.map(({ indicator }) => indicator.matrixWeightBp ?? share);
}
