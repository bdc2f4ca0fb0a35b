import { rowsWith } from '../../index-by.ts';
import { type Kind, kindOf } from '../../kinds/index.ts';
import { defineRule, type Found } from '../rule.ts';
import type { NodeFacts } from '../node-facts.ts';

/** From outputs on, others decide whether a result follows: there an arrow rests on assumptions (EC). */
const BEYOND_CONTROL: ReadonlySet<Kind> = new Set(['output', 'outcome']);
const OUTCOME_RANK = 3;
/** Important and improbable, each on its scale of 5: a killer assumption (EC assumptions algorithm; the cut is ours). */
const IMPORTANT = 4;
const IMPROBABLE = 2;

/** One bears on the arrow itself, or on the result at its head: then on every arrow that leads there. */
const isConditioned = ({ plan }: NodeFacts, id: string): boolean =>
  rowsWith(plan, 'links', 'to', id).some(({ type }) => type === 'conditions');

export const assump = defineRule({
  code: 'ASSUMP',
  severity: 'info',
  atAgree: 'warning',
  sources: ['EC', 'TOC', 'UNDG'],
  kinds: ['output', 'outcome', 'assumption'],
  checkNode: (at) => {
    const { node, id } = at;
    if (node.kind === 'assumption') return killer(at);
    const arrows = at.serves.filter(
      (arrow) =>
        BEYOND_CONTROL.has(node.kind) && (kindOf(arrow.node.kind).rank ?? OUTCOME_RANK) >= OUTCOME_RANK,
    );
    if (arrows.length === 0) return null;
    return arrows
      .filter(({ link, node: target }) => !isConditioned(at, link.id) && !isConditioned(at, target.id))
      .map(({ link, node: target }) => ({
        at: link.id,
        message: 'missing',
        params: { from: { node: id }, to: { node: target.id } },
        nodes: [id, target.id],
        links: [link.id],
      }));
  },
  fix: ({ message, nodes: [, under], links: [link] = [] }) => {
    if (message !== 'missing' || !under || !link) return null;
    return {
      name: 'addAssumption',
      steps: [
        { type: 'addNode', kind: 'assumption', title: '', under },
        (made) => ({ type: 'addLink', linkType: 'conditions', from: made, to: link }),
      ],
    };
  },
});

function killer({ node, id }: NodeFacts): readonly Found[] | null {
  if (node.kind !== 'assumption' || node.importance === undefined || node.probability === undefined)
    return null;
  if (node.importance < IMPORTANT || node.probability > IMPROBABLE) return [];
  return [
    {
      at: id,
      message: 'killer',
      params: { node: { node: id } },
      nodes: [id],
      severity: 'error',
      atAgree: 'error',
    },
  ];
}
