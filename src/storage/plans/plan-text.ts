import { type Plan, rowsOf, TABLES } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { StorageFailure } from '../contract.ts';
import { soundRows } from './sound-rows.ts';

export const planText = (plan: Plan): string => JSON.stringify(plan);

export function planFrom(text: string): Result<Plan, StorageFailure> {
  const read = JSON.parse(text) as Plan;
  const rows = new Map(
    TABLES.map((table) => [table, rowsOf(read, table).map((row) => ({ planId: '', id: row.id, row }))]),
  );
  const sound = soundRows(rows, { title: '', now: '' });
  return sound.bad.length > 0 ? fail({ code: 'unreadable', detail: 'rows' }) : ok(sound.plan);
}
