import { workingDaysBetween } from '../../working-days.ts';
import { deadlinesOf } from '../../agreement/deadlines.ts';
import { defineGuard } from './guard.ts';

/** Agreed 60 working days (policy) before the period: asked of months, of others only where they name a day (A8, C6). */
export const agreedInTime = defineGuard({
  code: 'agreedInTime',
  sources: ['S4'],
  check: ({ plan, period, settings, today }) => {
    const by = deadlinesOf(plan, period).agreeBy;
    if (by === null || today <= by) return [];
    const count = workingDaysBetween(today, period.start, settings);
    const required = settings.policies.agreeWorkingDays;
    return [
      {
        code: 'agreedLate',
        params: { by: { day: by }, count, required },
        severity: 'warn',
        rows: [{ table: 'periods', id: period.id }],
        place: 'periods',
      },
    ];
  },
});
