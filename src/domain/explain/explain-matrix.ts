import { toNumber } from '../exact/rational.ts';
import type { MatrixLine } from '../matrix/lines.ts';
import { type Matrix, matrixOf } from '../matrix/matrix.ts';
import { type Case, type Explainer, figureOf, type Given, type Step } from './explanation.ts';
import { methodStep } from './explain-indicator.ts';

/** The total of a matrix: Σ weight × share, and what the rule of the plan makes of it (domain A8, C4). */
export const explainMatrix: Explainer<'matrixTotal'> = (of, { partyId, periodId }) => {
  const matrix = matrixOf(of.plan, partyId, periodId, of.today);
  if (!matrix) return null;
  const { total, rule, gate } = matrix;
  return {
    rule: `matrix.${rule.name}`,
    title: matrix.party.name,
    given: { gate: { type: 'share', bp: rule.gateBp } },
    figure: { type: 'degree', value: total && toNumber(total), ...(total === null && { why: 'noFact' }) },
    note: gate.state === 'empty' ? undefined : `gate.${gate.state}`,
    isOurs: rule.name === 'corridor',
    steps: () => matrix.lines.map((line) => lineStep({ ...of, periodId }, matrix, line)),
  };
};

export const explainMatrixLine: Explainer<'matrixLine'> = (of, { partyId, periodId, indicatorId }) => {
  const matrix = matrixOf(of.plan, partyId, periodId, of.today);
  const line = matrix?.lines.find(({ indicator }) => indicator.id === indicatorId);
  return matrix && line ? lineStep({ ...of, periodId }, matrix, line) : null;
};

function lineStep(of: Case, { rule }: Matrix, line: MatrixLine): Step {
  const { indicator, node, degree, bound, weight } = line;
  const given: Record<string, Given> = {
    threshold: { type: 'share', bp: indicator.corridorLowBp ?? 0 },
    cap: { type: 'share', bp: indicator.capBp ?? rule.lineCapBp ?? 0 },
  };
  return {
    rule: `matrixLine.${bound}`,
    title: indicator.title,
    given,
    figure: figureOf(degree),
    weightBp: toNumber(weight) * 10_000,
    at: { nodeId: node.id, indicatorId: indicator.id },
    note: indicator.matrixWeightBp === undefined ? 'weightShared' : undefined,
    steps: () => [methodStep(of, indicator)],
  };
}
