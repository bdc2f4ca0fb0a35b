import { lessonsToConsider, verdictOn } from '../lessons.ts';
import { defineGuard, nodeRow } from './guard.ts';

/** What was learnt before is considered or rejected before the next plan is agreed. */
export const lessonsConsidered = defineGuard({
  code: 'lessonsConsidered',
  sources: ['S0', 'S3', 'ours'],
  check: ({ plan, period }) =>
    lessonsToConsider(plan, period)
      .filter((lesson) => verdictOn(plan, period.id, lesson) === 'open')
      .map(({ id }) => ({
        code: 'lessonOpen',
        params: { node: { node: id } },
        severity: 'block' as const,
        rows: [nodeRow(id)],
        place: 'agreement' as const,
        fix: {
          name: 'considerLesson',
          steps: [
            {
              type: 'decide' as const,
              about: 'lessonConsidered' as const,
              periodId: period.id,
              nodeId: id,
              data: { verdict: 'considered' },
            },
          ],
        },
      })),
});
