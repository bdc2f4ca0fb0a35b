import { decisionOf } from '../decisions.ts';
import { lessonsOf } from '../lessons.ts';
import { defineGuard } from './guard.ts';

/** At least one lesson is drawn, or it is said why there was nothing to learn (A2). */
export const lessonDrawn = defineGuard({
  code: 'lessonDrawn',
  sources: ['S0', 'ours'],
  check: ({ plan, period }) =>
    lessonsOf(plan, period.id).length > 0 || decisionOf(plan, period.id, 'noLessons')
      ? []
      : [
          {
            code: 'noLesson',
            severity: 'block',
            rows: [{ table: 'periods', id: period.id }],
            place: 'evaluation',
          },
        ],
});
