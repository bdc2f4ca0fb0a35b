import type { Backups } from './backups/backups.ts';
import type { Backup, PlanId, StorageFailure } from './contract.ts';
import type { Database, StoredSummary } from './database.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tabs } from './tabs.ts';
import type { Result } from '../domain/result.ts';

const MINUTE_MS = 60_000;
const BACKUP_EVERY_MS = 15 * MINUTE_MS;
const DAY_MS = 86_400_000;
const TRASH_DAYS = 30;
const JOURNAL_ENTRIES = 1_000;
const LOCK = 'throughline.caretaker';
/** Nothing of this may compete with opening the plan. */
const START_AFTER_MS = 3_000;

export interface Care {
  readonly db: Database;
  readonly tabs: Tabs;
  readonly backups: Backups;
  readonly now: () => Date;
  readonly backUp: (id: PlanId, why: Backup['why']) => Promise<Result<Backup, StorageFailure>>;
  readonly deleteForever: (id: PlanId) => Promise<unknown>;
}

/** Does, in one tab of all, what has to be done now and then: backups, emptying the trash, shortening the journals. */
export class Caretaker {
  readonly #care: Care;
  readonly #end = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #touched: Set<PlanId> | 'all' = 'all';

  constructor(care: Care, locks: Surroundings['locks']) {
    this.#care = care;
    care.tabs.listen((planId) => {
      if (planId !== null && this.#touched !== 'all') this.#touched.add(planId);
    });
    const { signal } = this.#end;
    const work = () => this.#work(signal);
    // The lock is held, and the work this tab's, until the tab goes; then another tab's turn comes.
    if (locks) void locks.request(LOCK, { signal }, work).catch(() => {});
    else void work();
  }

  close(): void {
    this.#end.abort();
    clearTimeout(this.#timer);
  }

  #work(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve());
      const tidyThenWatch = async () => {
        await tidy(this.#care).catch(() => {});
        await this.#look();
      };
      this.#timer = setTimeout(() => void tidyThenWatch(), START_AFTER_MS);
    });
  }

  async #look(): Promise<void> {
    const touched = this.#touched;
    this.#touched = new Set();
    const waiting = await backUpDue(this.#care, touched).catch(() => [...(touched === 'all' ? [] : touched)]);
    for (const id of waiting) this.#touched.add(id);
    if (!this.#end.signal.aborted) this.#timer = setTimeout(() => void this.#look(), MINUTE_MS);
  }
}

/** Backs up the plans changed since their last backup, if that is a quarter of an hour ago; those whose turn will come. */
async function backUpDue(
  { db, backups, now, backUp }: Care,
  touched: ReadonlySet<PlanId> | 'all',
): Promise<PlanId[]> {
  if (touched !== 'all' && touched.size === 0) return [];
  const { backups: taken, unavailable } = await backups.list();
  if (unavailable !== null) return [];
  const waiting: PlanId[] = [];
  for (const { id, changedAt, trashedAt } of await db.plans.toArray()) {
    if (trashedAt || (touched !== 'all' && !touched.has(id))) continue;
    const last = taken.find(({ planId }) => planId === id)?.takenAt;
    if (last !== undefined && last > changedAt) continue;
    if (last !== undefined && now().getTime() - Date.parse(last) < BACKUP_EVERY_MS) waiting.push(id);
    else await backUp(id, 'interval');
  }
  return waiting;
}

/** Once per start: the trash of a month ago, journals longer than any undo needs, backups of plans long gone. */
async function tidy({ db, backups, now, deleteForever }: Care): Promise<void> {
  const limit = new Date(now().getTime() - TRASH_DAYS * DAY_MS).toISOString();
  const plans = await db.plans.toArray();
  const isOld = (trashedAt: string | undefined) => trashedAt !== undefined && trashedAt < limit;
  for (const { id, trashedAt } of plans) {
    // Somebody may have taken it out of the trash since the list was read.
    if (isOld(trashedAt) && isOld((await db.plans.get(id))?.trashedAt)) await deleteForever(id);
  }
  for (const plan of plans) await shortenJournal(db, plan);
  await backups.sweep(new Set(plans.map(({ id }) => id)));
}

async function shortenJournal(db: Database, { id, revision }: StoredSummary): Promise<void> {
  const last = revision - JOURNAL_ENTRIES;
  if (last < 1 || (await db.journalOf(id, 0, last).count()) === 0) return;
  await db.write([], () => db.journalOf(id, 0, last).delete());
}
