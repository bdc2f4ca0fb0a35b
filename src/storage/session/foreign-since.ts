import type { StoredEntry } from '../../domain/journal.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PlanId } from '../contract.ts';
import type { Database } from '../database.ts';
import { readPlan, readSummary } from '../plans/read-plan.ts';
import { soundRows } from '../plans/sound-rows.ts';
import { valueDiff } from '../plans/value-diff.ts';
import { entriesAfter } from './commit-entries.ts';

export interface ForeignEntries {
  readonly entries: readonly StoredEntry[];
  readonly revision: number;
}

/**
 * What other writers have stored after `revision`. Where the journal no longer reaches back that far (a tab that slept
 * through a thousand changes) the plan is read anew, and what differs from `known` stands in for the entries.
 */
export async function foreignSince(
  db: Database,
  planId: PlanId,
  revision: number,
  known: () => Plan,
): Promise<ForeignEntries> {
  const found = await db.read(['plans', 'journal', 'meta'], async () => {
    const summary = await readSummary(db, planId);
    return { entries: await entriesAfter(db, summary, revision), revision: summary.revision };
  });
  return found.entries ? { ...found, entries: found.entries } : readAnew(db, planId, known());
}

async function readAnew(db: Database, planId: PlanId, known: Plan): Promise<ForeignEntries> {
  const { summary, rows } = await readPlan(db, planId);
  const { plan } = soundRows(rows, { ...summary, migrations: db.migrations });
  const changes = valueDiff(known, plan);
  const { revision, changedAt: at } = summary;
  if (changes.length === 0) return { entries: [], revision };
  const label = { command: 'repairPlan', count: changes.length } as const;
  return {
    entries: [{ step: 'mend', group: 'anew', label, changes, at, revision, writer: 'storage' }],
    revision,
  };
}
