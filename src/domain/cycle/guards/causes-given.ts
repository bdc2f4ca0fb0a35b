import { type Evaluation, evaluationOf } from '../../evaluation/evaluation.ts';
import { defineGuard, goalsOf, type GuardLook, nodeRow, type Open } from './guard.ts';

/** Why a goal came out above or below the corridor (A7), and why it is judged otherwise than the facts compute. */
export const causesGiven = defineGuard({
  code: 'causesGiven',
  sources: ['S4'],
  check: (look) =>
    goalsOf(look).flatMap(({ id }) => ofGoal(look, evaluationOf(look.plan, id, look.period, look.today))),
});

function ofGoal({ settings }: GuardLook, { nodeId, judgedBp, computedBp, needs }: Evaluation): Open[] {
  const bp = judgedBp ?? computedBp ?? 0;
  const about = {
    params: { node: { node: nodeId }, degree: { bp } },
    severity: 'block' as const,
    rows: [nodeRow(nodeId)],
    place: 'evaluation' as const,
  };
  const code = bp < settings.policies.corridorLowBp ? 'noCauseOfFailure' : 'noCauseOfSuccess';
  return [
    ...(needs.includes('cause') ? [{ ...about, code }] : []),
    ...(needs.includes('reason') ? [{ ...about, code: 'noReason' }] : []),
  ];
}
