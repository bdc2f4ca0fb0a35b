import { defineGuard } from './guard.ts';

/** Work is monitored once the period has begun; before that only with a reason. */
export const begun = defineGuard({
  code: 'begun',
  sources: ['ours'],
  check: ({ period, today }) =>
    today >= period.start
      ? []
      : [
          {
            code: 'notBegun',
            params: { start: { day: period.start } },
            severity: 'block',
            rows: [{ table: 'periods', id: period.id }],
            place: 'periods',
          },
        ],
});
