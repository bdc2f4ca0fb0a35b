import { SETTINGS_ID } from '../ids.ts';
import type { Setting } from '../lint/rule.ts';
import { settingsOf } from '../plan.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import type { Run } from './command.ts';

/** As codes of rules are written; which there are the rules know, and a newer version may know more. */
const CODE = /^[A-Z][A-Z-]{1,30}$/;

/** How grave what a rule finds is in this plan; `null` as the rule itself says. */
export interface SetSeverity {
  readonly type: 'setSeverity';
  readonly rule: string;
  readonly severity: Setting | null;
}

export const setSeverity: Run<SetSeverity> = (draft, { rule, severity }) => {
  if (!CODE.test(rule)) return fail(refusal('notFound'));
  const { policies } = settingsOf(draft.base);
  const { [rule]: _, ...others } = policies.severities;
  const severities = severity === null ? others : { ...others, [rule]: severity };
  draft.patch('settings', SETTINGS_ID, { policies: { ...policies, severities } });
  return ok({ count: 1 });
};
