import type { Indicator } from '../../rows/indicator.ts';
import { defineRule, type Found } from '../rule.ts';

const PERCENT = /%|percent|per cent|процент|проц\.|п\.\s?п\./i;
const COUNTS: ReadonlySet<Indicator['type']> = new Set(['quantitative', undefined]);

/** A number says nothing without its unit; a percentage in tons says two things at once. */
export const indUnit = defineRule({
  code: 'IND-UNIT',
  severity: 'warning',
  sources: ['IATI', 'S4'],
  checkNode: ({ id, indicators }) => {
    const numbers = indicators.filter(({ type }) => COUNTS.has(type) || type === 'percentage');
    if (numbers.length === 0) return null;
    return numbers.flatMap((indicator): Found[] => {
      const unit = indicator.unit ?? '';
      const isMixed = indicator.type === 'percentage' && unit !== '' && !PERCENT.test(unit);
      const isMissing = COUNTS.has(indicator.type) && unit === '';
      if (!isMixed && !isMissing) return [];
      return [
        {
          at: indicator.id,
          message: isMixed ? 'mixed' : 'none',
          params: { indicator: { indicator: indicator.id }, ...(isMixed && { unit }) },
          nodes: [id],
          indicators: [indicator.id],
        },
      ];
    });
  },
  fix: ({ message, indicators = [] }) =>
    message === 'mixed'
      ? {
          name: 'unitPercent',
          steps: [{ type: 'editRows', table: 'indicators', ids: indicators, fields: { unit: '%' } }],
        }
      : null,
});
