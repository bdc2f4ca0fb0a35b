import { settingsOf } from '../../plan.ts';
import { defineRule, NOTHING } from '../rule.ts';
import { wordingOf } from '../wording.ts';

/** Not what should be done but what changes must be made (A4); an activity the other way round. */
export const word = defineRule({
  code: 'WORD',
  severity: 'info',
  sources: ['S1', 'OECD'],
  byWords: true,
  kinds: ['impact', 'outcome', 'output', 'activity'],
  checkNode: ({ plan, node: { id, kind, title } }) => {
    const wording = wordingOf(title, settingsOf(plan).language);
    if (!wording) return null;
    if (kind === 'activity') {
      const isChange = wording.asChange.test(title) && !wording.asDoing.test(title);
      return isChange ? [{ at: id, message: 'activity', nodes: [id] }] : NOTHING;
    }
    return wording.asDoing.test(title) && !wording.asChange.test(title)
      ? [{ at: id, message: 'result', nodes: [id] }]
      : NOTHING;
  },
  fix: ({ message, nodes: [id] }) =>
    id && message === 'activity'
      ? {
          name: 'setKind',
          params: { kind: { kind: 'output' } },
          steps: [{ type: 'setKind', ids: [id], kind: 'output' }],
        }
      : null,
});
