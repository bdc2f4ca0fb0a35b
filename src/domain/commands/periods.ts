import { nestingFault } from '../cycle/nesting.ts';
import { arranged } from '../cycle/period-tree.ts';
import type { NodeId, PeriodId } from '../ids.ts';
import { nodeFields } from '../kinds/index.ts';
import { rowsOf } from '../plan.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { type Period, periodTable } from '../rows/period.ts';
import { schemaOf } from '../rows/table.ts';
import type { Run } from './command.ts';
import type { Draft } from './draft.ts';
import { checkedFields } from './edit-rows.ts';
import { kindsOf } from './kinds-of.ts';

type Days = Pick<Period, 'title' | 'type' | 'start' | 'end'> & Pick<Partial<Period>, 'agreeBy' | 'factsBy'>;

/** New periods, a year with its quarters at once; each goes into the shortest that holds it (domain I7). */
export interface AddPeriods {
  readonly type: 'addPeriods';
  readonly periods: readonly (Days & { readonly id: PeriodId })[];
}

export const addPeriods: Run<AddPeriods> = (draft, { periods }) => {
  if (periods.length === 0) return fail(refusal('nothingToDo'));
  for (const { id, ...given } of periods) {
    if (draft.get('periods', id)) return fail(refusal('badValue', { field: 'id' }));
    const checked = checkedFields(periodTable.fields, given, () => false);
    if (!checked.ok) return checked;
    const known = Object.entries(checked.value).filter(([, value]) => value !== undefined);
    const row = { id, ...Object.fromEntries(known), phase: 'plan' };
    if (!schemaOf(periodTable).safeParse(row).success) return fail(refusal('badValue'));
    draft.put('periods', row as Period);
  }
  const ids = new Set(periods.map(({ id }) => id));
  takeIn(draft, ids);
  for (const id of ids) {
    const no = misplaced(draft, id);
    if (no) return fail(no);
  }
  return ok({ count: ids.size });
};

/** What lay directly around the new periods before now lies in them, where it fits; and they name what they lie in. */
function takeIn(draft: Draft, ids: ReadonlySet<PeriodId>): void {
  const free = rowsOf(draft.plan, 'periods');
  const loose = free.map(({ parentId: _, ...period }): Period => period);
  const { parentOf } = arranged(loose);
  for (const { id, parentId } of free) {
    const parent = parentOf.get(id) ?? undefined;
    const isTaken = parent !== undefined && ids.has(parent);
    if ((ids.has(id) || isTaken) && parent !== parentId) draft.patch('periods', id, { parentId: parent });
  }
}

function misplaced(draft: Draft, id: PeriodId): Refusal | null {
  const fault = nestingFault(rowsOf(draft.plan, 'periods'), id);
  return fault && refusal(fault.code, { title: fault.other?.title ?? '' });
}

/** Another name or other days for a period; refused where it would leave its parent or overlap a sibling. */
export interface EditPeriod {
  readonly type: 'editPeriod';
  readonly id: PeriodId;
  readonly fields: Partial<Days>;
}

export const editPeriod: Run<EditPeriod> = (draft, { id, fields }) => {
  if (!draft.get('periods', id)) return fail(refusal('notFound'));
  const checked = checkedFields(periodTable.fields, fields, (field) => field === 'id' || field === 'phase');
  if (!checked.ok) return checked;
  draft.patch('periods', id, checked.value);
  const no = 'start' in fields || 'end' in fields ? misplaced(draft, id) : null;
  return no ? fail(no) : ok({ count: 1 });
};

/** Plans nodes in a period, or (null) leaves them to what they hang below. */
export interface PlanIn {
  readonly type: 'planIn';
  readonly ids: readonly NodeId[];
  readonly periodId: PeriodId | null;
}

export const planIn: Run<PlanIn> = (draft, { ids, periodId }) => {
  if (periodId !== null && !draft.get('periods', periodId)) return fail(refusal('notFound'));
  const nodes = [...new Set(ids)]
    .flatMap((id) => draft.get('nodes', id) ?? [])
    .filter(({ kind }) => 'periodId' in nodeFields(kind));
  if (nodes.length === 0) return fail(refusal('notFound'));
  const changed = nodes.filter((node) => (('periodId' in node && node.periodId) || null) !== periodId);
  const field: Readonly<Record<string, unknown>> = { periodId: periodId ?? undefined };
  for (const { id } of changed) draft.patch('nodes', id, field);
  const kind = kindsOf(
    draft.base,
    changed.map(({ id }) => id),
  );
  return ok({ count: changed.length, ...(kind && { kind }), focus: changed.map(({ id }) => id) });
};
