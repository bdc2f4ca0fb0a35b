import { expect } from 'vitest';
import { mergeDiff } from '../../../src/domain/apply-diff.ts';
import type { StoredEntry } from '../../../src/domain/journal.ts';
import { type Plan, TABLES } from '../../../src/domain/plan.ts';
import { rawExport } from '../../../src/storage/raw-export.ts';
import type { FakeBrowser } from './fake-browser.ts';

interface Record_ {
  readonly planId: string;
  readonly id: string;
  readonly row: unknown;
}

/** What lies in the database, read past everything under test. */
export interface Stored {
  /** The rows of a plan in the shape of a plan. */
  readonly plan: (planId: string) => Plan;
  readonly journal: (planId: string) => StoredEntry[];
  readonly summaries: readonly {
    readonly id: string;
    readonly revision: number;
    readonly rowCount: number;
  }[];
  readonly quarantine: readonly { readonly id: string; readonly reason: string; readonly row: unknown }[];
  readonly rows: number;
}

export async function stored(browser: FakeBrowser, name = 'throughline'): Promise<Stored> {
  const { stores } = JSON.parse(await rawExport(browser.indexedDB!, name)) as {
    stores: Record<string, unknown[]>;
  };
  const records = (table: string) => (stores[table] ?? []) as Record_[];
  const journal = (stores['journal'] ?? []) as (StoredEntry & { planId: string })[];
  return {
    plan: (planId) =>
      Object.fromEntries(
        TABLES.map((table) => [
          table,
          Object.fromEntries(
            records(table)
              .filter((record) => record.planId === planId)
              .map(({ id, row }) => [id, row]),
          ),
        ]),
      ) as unknown as Plan,
    journal: (planId) => journal.filter((entry) => entry.planId === planId),
    summaries: (stores['plans'] ?? []) as Stored['summaries'],
    quarantine: (stores['quarantine'] ?? []) as Stored['quarantine'],
    rows: TABLES.reduce((sum, table) => sum + records(table).length, 0),
  };
}

/** No half of anything: the rows are what the journal makes of the plan as it was created, and are counted right. */
export async function expectWhole(browser: FakeBrowser, planId: string, created: Plan): Promise<void> {
  const { plan, journal, summaries, rows } = await stored(browser);
  const entries = journal(planId);
  const replayed = entries.reduce((at, { changes }) => mergeDiff(at, changes), created);
  expect(plan(planId)).toEqual(replayed);
  expect(entries.map(({ revision }) => revision)).toEqual(entries.map((_, at) => at + 1));
  const summary = summaries.find(({ id }) => id === planId);
  expect(summary).toMatchObject({ revision: entries.length });
  expect(summaries.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(rows);
}
