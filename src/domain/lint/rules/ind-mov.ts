import { defineRule } from '../rule.ts';

/** The methods by which data are collected are disclosed (A1.8). */
export const indMov = defineRule({
  code: 'IND-MOV',
  severity: 'warning',
  sources: ['EC', 'UNDG', 'S0'],
  checkNode: ({ id, indicators }) => {
    if (indicators.length === 0) return null;
    return indicators
      .filter(({ meansOfVerification, source }) => !meansOfVerification && !source)
      .map((indicator) => ({
        at: indicator.id,
        params: { indicator: { indicator: indicator.id } },
        nodes: [id],
        indicators: [indicator.id],
      }));
  },
});
