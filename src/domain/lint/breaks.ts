import type { CalendarDay } from '../date.ts';
import type { LinkId, NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import { scoresOf } from '../scoring/scores.ts';
import { type Judgement, judgementsOf } from './judgements.ts';

/** Produced as planned, and yet not half of the change has come. */
const PRODUCED = 0.9;
const NOT_HALF = 0.5;

/** An arrow that does not hold: the output at its tail is there, the outcome at its head is not. */
export interface Break {
  readonly link: LinkId;
  readonly output: NodeId;
  readonly outcome: NodeId;
  readonly outputBp: number;
  readonly outcomeBp: number;
  /** The assumptions that bear on the arrow or on the outcome: what should have held, and may not have. */
  readonly suspects: readonly NodeId[];
  readonly verdict: Judgement | undefined;
}

/** The breaks in a plan; null where no output leads to an outcome that both are measured. */
export function breaksOf(plan: Plan, today: CalendarDay): readonly Break[] | null {
  const scores = scoresOf(plan, today);
  const judgements = judgementsOf(plan);
  let isMeasured = false;
  const breaks: Break[] = [];
  for (const node of rowsWith(plan, 'nodes', 'kind', 'outcome')) {
    const outcome = scores(node.id).degree.value;
    if (outcome === null) continue;
    for (const { id, from, type } of rowsWith(plan, 'links', 'to', node.id)) {
      const isOutput = type === 'contributes' && plan.nodes[from]?.kind === 'output';
      const output = isOutput ? scores(from).degree.value : null;
      if (output === null) continue;
      isMeasured = true;
      if (output < PRODUCED || outcome >= NOT_HALF) continue;
      breaks.push({
        link: id,
        output: from,
        outcome: node.id,
        outputBp: Math.round(output * 10_000),
        outcomeBp: Math.round(outcome * 10_000),
        suspects: suspectsOf(plan, id, node.id),
        verdict: judgements.get(id),
      });
    }
  }
  return isMeasured ? breaks : null;
}

const suspectsOf = (plan: Plan, link: LinkId, outcome: NodeId): NodeId[] => [
  ...new Set(
    [link, outcome].flatMap((id) =>
      rowsWith(plan, 'links', 'to', id).flatMap(({ type, from }) => (type === 'conditions' ? [from] : [])),
    ),
  ),
];
