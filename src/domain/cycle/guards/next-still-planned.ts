import { hasReached, nextOf } from '../neighbours.ts';
import { defineGuard } from './guard.ts';

/** A closed period is opened again only while the next is still being planned; later, corrections go to the next one. */
export const nextStillPlanned = defineGuard({
  code: 'nextStillPlanned',
  sources: ['ours'],
  check: ({ plan, period }) => {
    const next = nextOf(plan, period);
    if (!next || !hasReached(plan, next, 'organize')) return [];
    return [
      {
        code: 'nextBegan',
        params: { period: next.title },
        severity: 'block',
        rows: [{ table: 'periods', id: next.id }],
        place: 'periods',
      },
    ];
  },
});
