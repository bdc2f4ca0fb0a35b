import { factsOf } from '../../scoring/facts.ts';
import { defineRule, type Found } from '../rule.ts';

type Trend = 'maximise' | 'minimise' | 'maintain';
const trendOf = (baseline: number, target: number): Trend =>
  target === baseline ? 'maintain' : target > baseline ? 'maximise' : 'minimise';

/** The way from baseline to target is not the one the indicator is said to go. */
export const indDir = defineRule({
  code: 'IND-DIR',
  severity: 'warning',
  sources: ['IATI', 'ours'],
  checkNode: ({ plan, id, indicators }, { today }) => {
    const directed = indicators.filter(({ trend }) => trend !== undefined);
    if (directed.length === 0) return null;
    return directed.flatMap((indicator): Found[] => {
      const { baseline, target } = factsOf(plan, indicator, today);
      if (baseline === undefined || target === undefined) return [];
      const leads = trendOf(baseline, target);
      if (leads === indicator.trend || indicator.trend === 'maintain') return [];
      const params = { indicator: { indicator: indicator.id }, baseline, target };
      return [{ at: indicator.id, message: leads, params, nodes: [id], indicators: [indicator.id] }];
    });
  },
  fix: ({ message, indicators = [] }) => ({
    name: `trend-${message}`,
    steps: [{ type: 'editRows', table: 'indicators', ids: indicators, fields: { trend: message } }],
  }),
});
