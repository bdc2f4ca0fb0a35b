import { rowsOf } from '../../plan.ts';
import { limitOf } from '../limits.ts';
import { defineRule, NOTHING } from '../rule.ts';

/** Too many at once for anybody to keep in mind, below one node or on a strategy map. */
export const span = defineRule({
  code: 'SPAN',
  severity: 'info',
  sources: ['KN', 'ours'],
  limits: ['span', 'mapObjectives'],
  checkNode: ({ id, servedBy }, { policies }) => {
    if (servedBy.length === 0) return null;
    const limit = limitOf(policies, 'span');
    const count = servedBy.length;
    return count <= limit
      ? NOTHING
      : [{ at: id, message: 'children', params: { count, limit }, nodes: [id] }];
  },
  reads: ['nodes'],
  checkPlan: ({ plan, policies }) => {
    const count = rowsOf(plan, 'nodes').filter((node) => 'perspective' in node && node.perspective).length;
    if (count === 0) return null;
    const limit = limitOf(policies, 'mapObjectives');
    return count <= limit ? NOTHING : [{ at: 'map', message: 'map', params: { count, limit }, nodes: [] }];
  },
});
