import { ok, fail } from '../domain/result.ts';
import { Backups } from './backups/backups.ts';
import { restoreBackup } from './backups/restore-backup.ts';
import { BrowserWorkspace } from './browser-workspace.ts';
import type { Loss, PlanId, Workspace } from './contract.ts';
import { Database, type DatabaseState } from './database.ts';
import { detailOf, failureOf, reasonOf } from './failure.ts';
import type { Files } from './files.ts';
import {
  FIRST_DATABASE,
  type Marker,
  nextDatabase,
  readFileMarker,
  readLocalMarker,
  writeMarker,
} from './marker.ts';
import { type MemoryParts, MemoryWorkspace } from './memory-workspace.ts';
import { readPlanAndJournal } from './plans/read-plan.ts';
import { rawExport } from './raw-export.ts';
import type { Surroundings } from './surroundings.ts';

/** Everything known before the database is opened. */
interface Before {
  readonly surroundings: Surroundings;
  readonly files: Files | null;
  readonly backups: Backups;
  readonly marker: Marker | null;
}

/**
 * Opens what the app keeps in this browser and compares it with what is known outside about it. Whatever goes wrong,
 * there is a workspace to go on with: `storage` and `loss` say which. The reading of the plan `first` begins as soon as
 * it can.
 */
export async function openWorkspace(
  surroundings: Surroundings,
  first: PlanId | null = null,
): Promise<Workspace> {
  const { indexedDB, IDBKeyRange, migrations } = surroundings;
  const database =
    indexedDB && IDBKeyRange
      ? (name: string) => new Database({ name, indexedDB, IDBKeyRange, migrations })
      : null;
  const local = readLocalMarker(surroundings.localStorage);
  // A database known by name opens while the files are looked for.
  const ahead = local && database && begun(database(local.database));
  const found = await surroundings.files();
  const files = typeof found === 'string' ? null : found;
  const backups = new Backups(found, surroundings.now, surroundings.migrations);
  const marker = local ?? (files && (await readFileMarker(files)));
  const before: Before = { surroundings, files, backups, marker };
  if (!indexedDB || !database) return withoutDatabase(before, 'indexedDB', null);
  const name = marker?.database ?? FIRST_DATABASE;
  const { db, opening } = ahead ?? begun(database(name));
  try {
    await opening;
    return await withDatabase(before, db, first);
  } catch (error) {
    db.close();
    const beside = besideDatabase(before, indexedDB, name, database);
    return withoutDatabase(before, error, beside);
  }
}

/** Begins to open it; whoever waits for it may have something else to wait for first. */
function begun(db: Database) {
  const opening = db.openInTime();
  opening.catch(() => undefined);
  return { db, opening };
}

async function withDatabase(before: Before, db: Database, first: PlanId | null): Promise<Workspace> {
  const { surroundings, files, backups, marker } = before;
  const searching = searchedForLoss(db, before);
  const ahead = first === null ? null : { id: first, reading: readPlanAndJournal(db, first) };
  ahead?.reading.catch(() => undefined);
  const { loss, sequence } = await searching;
  const lastSequence = marker?.sequence ?? 0;
  if (!loss && lastSequence > sequence) await db.adopt(lastSequence);
  return new BrowserWorkspace({ db, backups, files, loss, lastSequence, surroundings }, ahead);
}

/** How far the database has come, and whether there is less in it than has been written to it. */
async function searchedForLoss(
  db: Database,
  before: Before,
): Promise<{ loss: Loss | null; sequence: number }> {
  const [state, count] = await db.read(['plans', 'meta'], () => Promise.all([db.state(), db.plans.count()]));
  return { loss: await lossIn(state, count, before), sequence: state?.sequence ?? 0 };
}

async function lossIn(
  state: DatabaseState | undefined,
  count: number,
  { marker, backups }: Before,
): Promise<Loss | null> {
  const lastKnownPlans = Math.max(marker?.plans ?? 0, state?.plans ?? 0);
  if (!state || count < state.plans) return { kind: 'older', lastKnownPlans, detail: 'plans' };
  if (marker && marker.plans > 0 && marker.sequence > state.sequence) {
    return { kind: count === 0 ? 'empty' : 'older', lastKnownPlans, detail: 'sequence' };
  }
  if (marker || state.sequence > 0) return null;
  // Nothing was ever written here, nobody knows better, and yet there are backups.
  const plans = new Set((await backups.list()).backups.map(({ planId }) => planId));
  return plans.size === 0 ? null : { kind: 'empty', lastKnownPlans: plans.size, detail: 'backups' };
}

async function withoutDatabase(
  { surroundings, backups, marker }: Before,
  error: unknown,
  beside: MemoryParts['beside'],
): Promise<Workspace> {
  const { backups: kept } = await backups.list();
  const lastKnownPlans = marker?.plans ?? new Set(kept.map(({ planId }) => planId)).size;
  const kind = reasonOf(error) === 'timeout' ? 'timeout' : 'unreadable';
  const loss: Loss | null = lastKnownPlans === 0 ? null : { kind, lastKnownPlans, detail: detailOf(error) };
  const reason = loss && beside ? 'damaged' : 'noStorage';
  return new MemoryWorkspace({ storage: { kind: 'memory', reason }, loss, backups, surroundings, beside });
}

/** What can be done while the database does not open: it is left as it is, and another begun under the next name. */
function besideDatabase(
  { surroundings, files, backups }: Before,
  indexedDB: IDBFactory,
  name: string,
  open: (name: string) => Database,
): NonNullable<MemoryParts['beside']> {
  let fresh: Database | null = null;
  const mark = async (sequence: number, plans: number) => {
    const marker = { database: nextDatabase(name), sequence, plans };
    await writeMarker(marker, surroundings.localStorage, files);
  };
  return {
    rawExport: () => rawExport(indexedDB, name),
    startEmpty: () => mark(0, 0),
    restore: async (backupId) => {
      try {
        fresh ??= open(nextDatabase(name));
        await fresh.openInTime();
        const now = surroundings.now().toISOString();
        const { newId } = surroundings;
        const restored = await restoreBackup({ db: fresh, backups, backupId, now, newId });
        if (!restored.ok) return restored;
        const state = fresh.lastState;
        await mark(state?.sequence ?? 0, state?.plans ?? 0);
        return ok(restored.value);
      } catch (error) {
        return fail(failureOf(error));
      }
    },
  };
}
