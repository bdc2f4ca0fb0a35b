import { SETTINGS_ID } from '../ids.ts';
import { DEFAULT_LIMITS, type LimitName, limitOf, MOST } from '../lint/limits.ts';
import { settingsOf } from '../plan.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import type { Run } from './command.ts';

/** From where on a rule of the method speaks in this plan; `null` as by default. */
export interface SetLimit {
  readonly type: 'setLimit';
  readonly limit: LimitName;
  readonly value: number | null;
}

export const setLimit: Run<SetLimit> = (draft, { limit, value }) => {
  if (!Object.hasOwn(DEFAULT_LIMITS, limit)) return fail(refusal('notFound'));
  if (value !== null && (!Number.isInteger(value) || value < 1 || value > MOST[limit]))
    return fail(refusal('badValue', { field: limit }));
  const { policies } = settingsOf(draft.base);
  if (limitOf(policies, limit) === (value ?? DEFAULT_LIMITS[limit])) return fail(refusal('nothingToDo'));
  const { [limit]: _, ...others } = policies;
  const changed = value === null ? others : { ...others, [limit]: value };
  draft.patch('settings', SETTINGS_ID, { policies: changed });
  return ok({ count: 1 });
};
