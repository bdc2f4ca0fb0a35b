import { ownerOf } from '../../tree/owner.ts';
import { defineRule } from '../rule.ts';

/** Who collects the data, and how often. */
export const indSrc = defineRule({
  code: 'IND-SRC',
  severity: 'info',
  sources: ['UNDG', 'S4'],
  checkNode: ({ id, indicators }) => {
    if (indicators.length === 0) return null;
    return indicators.flatMap((indicator) => {
      const { collectorId, frequency } = indicator;
      if (collectorId && frequency) return [];
      const message = collectorId ? 'frequency' : frequency ? 'collector' : 'both';
      const params = { indicator: { indicator: indicator.id } };
      return [{ at: indicator.id, message, params, nodes: [id], indicators: [indicator.id] }];
    });
  },
  fix: ({ message, nodes: [id], indicators = [] }, { plan }) => {
    const party = id && ownerOf(plan, id);
    if (!party || message === 'frequency') return null;
    return {
      name: 'collectorIsOwner',
      params: { name: party.name },
      steps: [{ type: 'editRows', table: 'indicators', ids: indicators, fields: { collectorId: party.id } }],
    };
  },
});
