import { factsDue } from '../deadlines.ts';
import { defineGuard } from './guard.ts';

/** Results go to payroll by the 3rd (policy) of the month after (A8, C6). */
export const factsInTime = defineGuard({
  code: 'factsInTime',
  sources: ['S4'],
  check: ({ period, settings, today }) => {
    const by = factsDue(period, settings);
    if (today <= by) return [];
    return [
      {
        code: 'factsLate',
        params: { by: { day: by } },
        severity: 'warn',
        rows: [{ table: 'periods', id: period.id }],
        place: 'checkIn',
      },
    ];
  },
});
