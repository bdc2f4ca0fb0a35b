import type { RoleId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { roleTable } from '../rows/role.ts';
import { freshId, type Run } from './command.ts';
import { partyNamed } from './party-named.ts';

/** Somebody with a stake in the plan as a whole, by name: a party that is known, or a new group. */
export interface AddStakeholder {
  readonly type: 'addStakeholder';
  readonly name: string;
}

export const addStakeholder: Run<AddStakeholder> = (draft, { name }, context) => {
  const party = partyNamed(draft, name, 'group', context);
  if (!party.ok) return party;
  const isThere = rowsWith(draft.base, 'roles', 'partyId', party.value).some(
    (role) => role.role === 'stakeholder' && role.nodeId === undefined && role.periodId === undefined,
  );
  if (isThere) return fail(refusal('nothingToDo'));
  draft.put('roles', { id: freshId<RoleId>(context), role: 'stakeholder', partyId: party.value });
  return ok({ count: 1 });
};

/** Where stakeholders stand in the matrix; null takes what has been said back. */
export interface RateStakeholders {
  readonly type: 'rateStakeholders';
  readonly ids: readonly RoleId[];
  readonly interest?: number | null;
  readonly influence?: number | null;
}

export const rateStakeholders: Run<RateStakeholders> = (draft, { ids, interest, influence }) => {
  const roles = [...new Set(ids)].flatMap((id) => draft.get('roles', id) ?? []);
  if (roles.length === 0) return fail(refusal('notFound'));
  for (const [field, value] of Object.entries({ interest, influence })) {
    if (typeof value === 'number' && !roleTable.fields.interest.schema().safeParse(value).success)
      return fail(refusal('badValue', { field }));
  }
  for (const { id } of roles) {
    if (interest !== undefined) draft.patch('roles', id, { interest: interest ?? undefined });
    if (influence !== undefined) draft.patch('roles', id, { influence: influence ?? undefined });
  }
  return ok({ count: roles.length });
};
