import { isAgreed } from '../../agreement/standing.ts';
import { accountableRoles } from '../../tree/owner.ts';
import { defineGuard, goalsOf, nodeRow } from './guard.ts';

/** Every planned goal is agreed with its owner, or an arbiter has decided (A6, A7). Who has no owner OWNER tells. */
export const allAgreed = defineGuard({
  code: 'allAgreed',
  sources: ['S3', 'S4'],
  check: (look) =>
    goalsOf(look).flatMap(({ id }) => {
      const waiting = accountableRoles(look.plan, id).filter(
        (role) =>
          (role.periodId === undefined || role.periodId === look.period.id) && !isAgreed(look.plan, role),
      );
      return waiting.map(({ id: role, agreement }) => ({
        code: agreement?.state === 'disputed' ? 'disputed' : 'notAgreed',
        params: { node: { node: id } },
        severity: 'block' as const,
        rows: [nodeRow(id), { table: 'roles' as const, id: role }],
        place: 'agreement' as const,
      }));
    }),
});
