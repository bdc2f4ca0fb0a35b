import { type Evaluation, evaluationOf } from '../../evaluation/evaluation.ts';
import { defineGuard, goalsOf, nodeRow, type Open, type ParamValues } from './guard.ts';

/**
 * Every goal is scored by its owner and by the manager: what measures itself is scored for both, unless the template
 * wants ratings of people always.
 */
export const scored = defineGuard({
  code: 'scored',
  sources: ['S4', 'S3', 'ours'],
  params: [{ name: 'ratings', default: 'unmeasured', options: ['unmeasured', 'always'] }],
  check: (look, params) =>
    goalsOf(look).flatMap(({ id }) => ofGoal(evaluationOf(look.plan, id, look.period, look.today), params)),
});

function ofGoal({ nodeId, computedBp, needs }: Evaluation, { ratings }: ParamValues): Open[] {
  if (ratings !== 'always' && computedBp !== null) return [];
  const about = {
    params: { node: { node: nodeId } },
    severity: 'block' as const,
    rows: [nodeRow(nodeId)],
    place: 'evaluation' as const,
  };
  return [
    ...(needs.includes('self') ? [{ ...about, code: 'noSelfRating' }] : []),
    ...(needs.includes('manager') ? [{ ...about, code: 'noManagerRating' }] : []),
  ];
}
