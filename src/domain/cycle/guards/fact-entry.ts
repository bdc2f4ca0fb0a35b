import { rowsWith } from '../../index-by.ts';
import { rowsOf } from '../../plan.ts';
import { defineGuard, goalsOf } from './guard.ts';

/** An order names who enters the facts (A8): for all of it, or for each indicator. */
export const factEntry = defineGuard({
  code: 'factEntry',
  sources: ['S4'],
  check: (look) => {
    const { plan, period } = look;
    const isNamed = rowsOf(plan, 'roles').some(
      ({ role, nodeId, periodId }) =>
        role === 'factEntry' && nodeId === undefined && (periodId === undefined || periodId === period.id),
    );
    if (isNamed) return [];
    const without = goalsOf(look)
      .flatMap(({ id }) => rowsWith(plan, 'indicators', 'nodeId', id))
      .filter(({ collectorId, expression, nodeId }) => !collectorId && !expression && !hasOwn(look, nodeId));
    if (without.length === 0) return [];
    return [
      {
        code: 'noFactEntry',
        params: { count: without.length },
        severity: 'block',
        rows: [
          { table: 'periods', id: period.id },
          ...without.map(({ id }) => ({ table: 'indicators' as const, id })),
        ],
        place: 'people',
      },
    ];
  },
});

const hasOwn = ({ plan }: Parameters<typeof goalsOf>[0], nodeId: string): boolean =>
  rowsWith(plan, 'roles', 'nodeId', nodeId).some(({ role }) => role === 'factEntry' || role === 'collector');
