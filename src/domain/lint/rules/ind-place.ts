import { settingsOf } from '../../plan.ts';
import { defineRule } from '../rule.ts';
import { wordingOf } from '../wording.ts';

/** "Number of trainings held" tells what was done, not what has changed. */
export const indPlace = defineRule({
  code: 'IND-PLACE',
  severity: 'info',
  sources: ['ADS', 'S1'],
  byWords: true,
  kinds: ['outcome', 'impact'],
  checkNode: ({ plan, id, indicators }) => {
    const { language } = settingsOf(plan);
    const named = indicators.filter(({ title }) => title !== '');
    if (named.length === 0) return null;
    return named
      .filter(({ title }) => wordingOf(title, language)?.countsDoing.test(title))
      .map((indicator) => ({
        at: indicator.id,
        params: { indicator: { indicator: indicator.id } },
        nodes: [id],
        indicators: [indicator.id],
      }));
  },
});
