import { settingsOf } from '../../plan.ts';
import { defineRule } from '../rule.ts';
import { wordingOf } from '../wording.ts';

/** An indicator says what is measured; how much of it is wanted stands in its target. */
export const indNeutral = defineRule({
  code: 'IND-NEUTRAL',
  severity: 'info',
  sources: ['UNDG', 'EC'],
  byWords: true,
  checkNode: ({ plan, id, indicators }) => {
    const { language } = settingsOf(plan);
    const named = indicators.filter(({ title }) => title !== '');
    if (named.length === 0) return null;
    return named
      .filter(({ title }) => wordingOf(title, language)?.hasTarget.test(title))
      .map((indicator) => ({
        at: indicator.id,
        params: { indicator: { indicator: indicator.id } },
        nodes: [id],
        indicators: [indicator.id],
      }));
  },
});
