import type { EditRows } from '../commands/edit-rows.ts';
import { toWhole } from '../lint/whole.ts';
import { toNumber } from '../exact/rational.ts';
import type { Matrix } from './matrix.ts';

/** The commands that bring the weights of a matrix to 100 % in their proportions, in whole basis points. */
export function normalised({ lines }: Matrix): readonly EditRows[] {
  const weights = toWhole(lines.map(({ weight }) => toNumber(weight) * 10_000));
  return lines.flatMap(({ indicator }, at) => {
    const matrixWeightBp = weights[at];
    return matrixWeightBp === indicator.matrixWeightBp
      ? []
      : [{ type: 'editRows', table: 'indicators', ids: [indicator.id], fields: { matrixWeightBp } }];
  });
}
