import { aroundOf, hasReached } from '../neighbours.ts';
import { defineGuard } from './guard.ts';

/** A part leaves its plan once the whole is agreed; or it is planned from the bottom up, with a warning. */
export const parentOrganized = defineGuard({
  code: 'parentOrganized',
  sources: ['ours'],
  params: [{ name: 'bottomUp', default: 'warn', options: ['warn', 'block'] }],
  check: ({ plan, period }, { bottomUp }) => {
    const around = aroundOf(plan, period);
    if (!around || hasReached(plan, around, 'organize')) return [];
    return [
      {
        code: 'bottomUp',
        params: { period: around.title },
        severity: bottomUp === 'block' ? 'block' : 'warn',
        rows: [{ table: 'periods', id: around.id }],
        place: 'periods',
      },
    ];
  },
});
