import { defineGuard } from './guard.ts';

/** Facts are closed once the period is over; before that only with a reason. */
export const ended = defineGuard({
  code: 'ended',
  sources: ['ours'],
  check: ({ period, today }) =>
    today > period.end
      ? []
      : [
          {
            code: 'notEnded',
            params: { end: { day: period.end } },
            severity: 'block',
            rows: [{ table: 'periods', id: period.id }],
            place: 'periods',
          },
        ],
});
