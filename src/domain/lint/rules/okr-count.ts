import { rowsWith } from '../../index-by.ts';
import { parentOf } from '../../tree/tree.ts';
import { defineRule, NOTHING } from '../rule.ts';

const OBJECTIVES = { least: 3, most: 5 } as const;
const KEY_RESULTS = { least: 2, most: 5 } as const;
const isWithin = (count: number, { least, most }: typeof OBJECTIVES | typeof KEY_RESULTS) =>
  count >= least && count <= most;

/** Three to five objectives, each with two to five key results. */
export const okrCount = defineRule({
  code: 'OKR-COUNT',
  severity: 'info',
  sources: ['OKR'],
  kinds: ['goal'],
  checkNode: (at, { vocabulary }) => {
    if (vocabulary !== 'okr' || at.servesKind('goal')) return null;
    const count = at.servedBy.filter(({ node }) => node.kind === 'goal').length;
    if (isWithin(count, KEY_RESULTS)) return NOTHING;
    return [{ at: at.id, message: 'keyResults', params: { count, ...KEY_RESULTS }, nodes: [at.id] }];
  },
  reads: ['nodes', 'links', 'settings'],
  checkPlan: ({ plan, vocabulary }) => {
    if (vocabulary !== 'okr') return null;
    const objectives = rowsWith(plan, 'nodes', 'kind', 'goal').filter(
      ({ id }) => parentOf(plan, id) === null,
    );
    const count = objectives.length;
    if (count === 0 || isWithin(count, OBJECTIVES)) return NOTHING;
    return [
      {
        at: 'plan',
        message: 'objectives',
        params: { count, ...OBJECTIVES },
        nodes: objectives.map(({ id }) => id),
      },
    ];
  },
});
