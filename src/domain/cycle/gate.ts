import { asRowChange, type Diff, type RowChange, sameValue } from '../diff.ts';
import type { NodeId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import type { Refusal } from '../refusal.ts';
import { frozenBy } from './frozen-by.ts';
import { type Lock, locksAnything, lockOf } from './locks.ts';

/** Why a command may not change what it would: the first locked field it touches (domain E, edit matrix). */
export function lockedBy(before: Plan, after: Plan, diff: Diff): Refusal | null {
  if (!locksAnything(before)) return null;
  for (const change of diff.map(asRowChange)) {
    const lock = lockOn(before, after, change);
    if (lock) return frozenBy(lock, nodeOf(change));
  }
  return null;
}

function lockOn(before: Plan, after: Plan, { table, before: was, after: is }: RowChange): Lock | null {
  if (!was) return is ? lockOf(after, table, is) : null;
  if (!is) return lockOf(before, table, was);
  for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (sameValue(was[field], is[field])) continue;
    // What moves from one period to another leaves the one and enters the other.
    const lock = lockOf(before, table, was, field) ?? lockOf(after, table, is, field);
    if (lock) return lock;
  }
  return null;
}

function nodeOf({ table, id, after, before }: RowChange): NodeId | undefined {
  const node = table === 'nodes' ? id : (after ?? before)?.['nodeId'];
  return typeof node === 'string' ? (node as NodeId) : undefined;
}
