import type { Indicator } from '../../rows/indicator.ts';
import type { Value } from '../../rows/value.ts';
import { valuesOf } from '../node-facts.ts';
import { defineRule, type Found } from '../rule.ts';

const JUDGED = ['baseline', 'target', 'actual'] as const satisfies readonly Value['kind'][];
const IN_NUMBERS: ReadonlySet<Indicator['type']> = new Set([
  'quantitative',
  'percentage',
  'currency',
  undefined,
]);

const isWordsOnly = ({ amount, numerator, text }: Value): boolean =>
  amount === undefined && numerator === undefined && (text ?? '') !== '';

/** A number where numbers are counted, words where words are: IATI rules 8.8.1 to 8.10.3. */
export const indNum = defineRule({
  code: 'IND-NUM',
  severity: 'error',
  sources: ['IATI'],
  checkNode: ({ plan, id, indicators }) => {
    if (indicators.length === 0) return null;
    return indicators.flatMap((indicator): Found[] => {
      const { type } = indicator;
      // Without a type, words alone do not yet contradict it.
      const counts = type !== undefined && IN_NUMBERS.has(type);
      const values = JUDGED.flatMap((kind) => valuesOf(plan, indicator, kind));
      const found = {
        at: indicator.id,
        params: { indicator: { indicator: indicator.id } },
        nodes: [id],
        indicators: [indicator.id],
      };
      if (counts && values.some(isWordsOnly)) return [{ ...found, message: 'words' }];
      const isCounted = type === 'qualitative' && !indicator.scale?.length;
      return isCounted && values.some(({ amount }) => amount !== undefined)
        ? [{ ...found, message: 'number', severity: 'info' }]
        : [];
    });
  },
});
