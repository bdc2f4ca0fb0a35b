import type { Policies } from '../rows/settings.ts';

/** How a plan judges matrices: all or nothing in management by objectives, by degree within a corridor in BSC (A8). */
export const MATRIX_RULES = ['total', 'everyLine', 'corridor'] as const;
export type MatrixRuleName = (typeof MATRIX_RULES)[number];

export interface MatrixRule {
  readonly name: MatrixRuleName;
  /** What has to be reached for anything to be paid, in basis points. */
  readonly gateBp: number;
  /** What a line without a cap of its own is capped at; nothing in management by objectives (domain C3). */
  readonly lineCapBp: number | undefined;
}

/** MBO-100 with its gate on the total unless the plan says otherwise (domain C4). */
export function matrixRuleOf({ matrixRule, mboGateBp, corridorLowBp, corridorHighBp }: Policies): MatrixRule {
  const name = matrixRule ?? 'total';
  return name === 'corridor'
    ? { name, gateBp: corridorLowBp, lineCapBp: corridorHighBp }
    : { name, gateBp: mboGateBp, lineCapBp: undefined };
}
