import { settingsOf } from '../../plan.ts';
import { defineRule, NOTHING } from '../rule.ts';
import { isCompound, wordingOf } from '../wording.ts';

/** Several changes in one statement: if one comes and another does not, nobody can say whether it is achieved. */
export const compound = defineRule({
  code: 'COMPOUND',
  severity: 'info',
  sources: ['UNDG', 'S1'],
  byWords: true,
  kinds: ['impact', 'outcome', 'output', 'goal'],
  checkNode: ({ plan, node: { id, title } }) => {
    const wording = wordingOf(title, settingsOf(plan).language);
    if (!wording) return null;
    return isCompound(title, wording) ? [{ at: id, nodes: [id] }] : NOTHING;
  },
});
