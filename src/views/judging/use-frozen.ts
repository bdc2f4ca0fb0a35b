import { useTranslation } from 'react-i18next';
import type { FieldGroup } from '../../domain/cycle/edit-matrix.ts';
import { cellOf } from '../../domain/cycle/edit-matrix.ts';
import { phaseThatLocks } from '../../domain/cycle/locks.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';

/** Why nothing can be said here now: the phase of the period does not let it (domain E, edit matrix); null where it does. */
export function useFrozen(plan: Plan, period: Period, group: FieldGroup): string | null {
  const { t } = useTranslation('judging');
  const words = usePlanWords(settingsOf(plan));
  const phase = phaseThatLocks(plan, period);
  if (!phase || cellOf(group, phase) === 'free') return null;
  return t(`frozen.${cellOf(group, phase) === 'request' ? 'request' : 'frozen'}`, {
    phase: words.choice('phase', phase),
  });
}
