import { hasReached, insideOf } from '../neighbours.ts';
import { defineGuard } from './guard.ts';

/** The facts of a whole are those of its parts: they are closed first. */
export const childrenClosed = defineGuard({
  code: 'childrenClosed',
  sources: ['ours'],
  check: ({ plan, period }) =>
    insideOf(plan, period.id)
      .filter((child) => !hasReached(plan, child, 'closed'))
      .map((child) => ({
        code: 'childOpen',
        params: { period: child.title },
        severity: 'block' as const,
        rows: [{ table: 'periods' as const, id: child.id }],
        place: 'periods' as const,
      })),
});
