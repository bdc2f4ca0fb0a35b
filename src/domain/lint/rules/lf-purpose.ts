import { rowsWith } from '../../index-by.ts';
import { defineRule, NOTHING } from '../rule.ts';

/** In these vocabularies an outcome is the purpose of a logframe. */
const LOGFRAMES: ReadonlySet<string> = new Set(['ec', 'zopp']);

/** A logframe has one purpose: two would be two projects. */
export const lfPurpose = defineRule({
  code: 'LF-PURPOSE',
  severity: 'warning',
  sources: ['EC', 'ZOPP'],
  reads: ['nodes', 'settings'],
  checkPlan: ({ plan, vocabulary }) => {
    if (!LOGFRAMES.has(vocabulary)) return null;
    const purposes = rowsWith(plan, 'nodes', 'kind', 'outcome');
    const count = purposes.length;
    if (count <= 1) return NOTHING;
    return [
      { at: 'plan', params: { count, purpose: { kind: 'outcome' } }, nodes: purposes.map(({ id }) => id) },
    ];
  },
});
