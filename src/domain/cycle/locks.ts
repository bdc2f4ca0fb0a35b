import type { NodeId } from '../ids.ts';
import { type Plan, rowAt, rowsOf, type TableName } from '../plan.ts';
import type { Period } from '../rows/period.ts';
import { cellOf, type FieldGroup, type WayOut, wayOutOf } from './edit-matrix.ts';
import { groupOf } from './field-groups.ts';
import { periodOf } from './members.ts';
import type { Phase } from './phases.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Why a field of a row cannot simply be edited now. */
export interface Lock {
  readonly period: Period;
  readonly phase: Phase;
  readonly group: FieldGroup;
  readonly wayOut: WayOut;
}

/**
 * Why a field of a row is locked, or null where it is not; without a field whether the row may go, or (for a row that
 * is not there yet) come. Only periods whose baseline the cycle has taken lock anything (domain E; FREEZE).
 */
export function lockOf(plan: Plan, table: TableName, row: object, field?: string): Lock | null {
  if (!locksAnything(plan)) return null;
  const fields = row as Fields;
  const group = groupOf(table, fields, field, kindAt(plan, fields['from']));
  const period = group && periodOfRow(plan, table, fields);
  const phase = period && phaseThatLocks(plan, period);
  if (!group || !period || !phase || cellOf(group, phase) === 'free') return null;
  return { period, phase, group, wayOut: wayOutOf(group, phase) };
}

/** The phase by which a period locks; null while it has no baseline of its own making. */
export function phaseThatLocks(plan: Plan, { phase, baselineEntryId }: Period): Phase | null {
  const baseline = baselineEntryId && rowAt(plan, 'entries', baselineEntryId);
  return baseline && baseline.type === 'snapshot' && baseline.data?.['rows'] !== undefined
    ? (phase ?? 'plan')
    : null;
}

let last: {
  readonly periods: Plan['periods'];
  readonly entries: Plan['entries'];
  readonly is: boolean;
} | null = null;

const tried = new WeakSet<Plan>();
/** A plan that is only tried out is locked by nothing; what of it may be taken over is asked when it is to be. */
export function unlocked(plan: Plan): Plan {
  tried.add(plan);
  return plan;
}

/** Most plans lock nothing: then nobody need ask what belongs to which period. */
export function locksAnything(plan: Plan): boolean {
  if (tried.has(plan)) return false;
  const { periods, entries } = plan;
  if (last?.periods === periods && last.entries === entries) return last.is;
  const is = rowsOf(plan, 'periods').some((period) => phaseThatLocks(plan, period) !== null);
  last = { periods, entries, is };
  return is;
}

/** The period a row belongs to: the one it names, else that of the node it is about. */
function periodOfRow(plan: Plan, table: TableName, row: Fields): Period | undefined {
  const own = table !== 'nodes' && typeof row['periodId'] === 'string' ? row['periodId'] : undefined;
  const node = nodeOfRow(plan, table, row);
  const id = own ?? (node && periodOf(plan, node));
  return id ? rowAt(plan, 'periods', id) : undefined;
}

function nodeOfRow(plan: Plan, table: TableName, row: Fields): NodeId | undefined {
  if (table === 'nodes') return row['id'] as NodeId;
  if (table === 'links') return row['from'] as NodeId;
  if (table !== 'values') return row['nodeId'] as NodeId | undefined;
  return rowAt(plan, 'indicators', String(row['indicatorId']))?.nodeId;
}

const kindAt = (plan: Plan, id: unknown) =>
  typeof id === 'string' ? rowAt(plan, 'nodes', id)?.kind : undefined;
