import { SETTINGS_ID } from '../domain/ids.ts';
import { type Plan, settingsOf } from '../domain/plan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Backups } from './backups/backups.ts';
import { restoreBackup } from './backups/restore-backup.ts';
import { Caretaker } from './caretaker.ts';
import type {
  Backup,
  BackupList,
  LoadedPlan,
  Loss,
  PlanId,
  PlanSession,
  PlanSummary,
  StorageFailure,
  StorageKind,
  Workspace,
} from './contract.ts';
import type { Database, StoredSummary } from './database.ts';
import { failureOf, reasonOf } from './failure.ts';
import type { Files } from './files.ts';
import { MarkerKeeper, nextDatabase, writeMarker } from './marker.ts';
import { PlanList } from './plan-list.ts';
import { changeSummary, createPlan, deletePlan } from './plans/create-plan.ts';
import { loadPlan } from './plans/load-plan.ts';
import type { PlanAndJournal } from './plans/read-plan.ts';
import { planText } from './plans/plan-text.ts';
import { rawExport } from './raw-export.ts';
import { estimate } from './estimate.ts';
import { OpenSessions } from './session/open-sessions.ts';
import type { Surroundings } from './surroundings.ts';
import { Tabs } from './tabs.ts';

type Outcome<T> = Promise<Result<T, StorageFailure>>;

export interface BrowserParts {
  readonly db: Database;
  readonly backups: Backups;
  readonly files: Files | null;
  readonly loss: Loss | null;
  /** What the marker last said: after a loss, sequences go on from there. */
  readonly lastSequence: number;
  readonly surroundings: Surroundings;
}

/** The plan that will be opened first, on its way already. */
export interface ReadAhead {
  readonly id: PlanId;
  readonly reading: Promise<PlanAndJournal>;
}

/** Whether it can be read is told to whoever loads it. */
const noMatter = (): void => undefined;

/** The workspace in the browser's database. */
export class BrowserWorkspace implements Workspace {
  readonly storage: StorageKind = { kind: 'browser' };
  readonly firstRead: Promise<void> | null;
  readonly #parts: BrowserParts;
  readonly #tabs: Tabs;
  readonly #list: PlanList;
  readonly #marker: MarkerKeeper;
  readonly #sessions: OpenSessions;
  #caretaker: Caretaker | null = null;
  #loss: Loss | null;
  /** Held until it is taken: all rows of a plan. */
  #ahead: ReadAhead | null;

  constructor(parts: BrowserParts, ahead: ReadAhead | null) {
    const { db, files, surroundings } = parts;
    this.#parts = parts;
    this.#loss = parts.loss;
    // What is put right after a loss has to be read anew.
    this.#ahead = parts.loss ? null : ahead;
    this.firstRead = this.#ahead?.reading.then(noMatter, noMatter) ?? null;
    this.#tabs = new Tabs(db.name);
    this.#list = new PlanList(db, this.#tabs);
    this.#marker = new MarkerKeeper(db, surroundings.localStorage, files);
    this.#sessions = new OpenSessions(db, this.#tabs, surroundings.newId);
    if (!parts.loss) this.#takeCare();
  }

  get loss(): Loss | null {
    return this.#loss;
  }

  async acceptLoss(): Promise<void> {
    await this.#attempt(() => this.#parts.db.adopt(this.#parts.lastSequence));
    this.#loss = null;
    this.#takeCare();
  }

  onPlans(listener: (plans: readonly PlanSummary[]) => void): () => void {
    return this.#list.onPlans(listener);
  }

  async create(plan: Plan, options: Parameters<Workspace['create']>[1] = {}): Outcome<PlanId> {
    const id = this.#parts.surroundings.newId();
    const creation = { ...options, id, plan, now: this.#now() };
    const created = await this.#attempt(() => createPlan(this.#parts.db, creation));
    if (!created.ok) return created;
    this.#tabs.tell(null);
    void this.#askToPersist();
    return ok(id);
  }

  async load(id: PlanId): Outcome<LoadedPlan> {
    const { db, backups } = this.#parts;
    const before = db.lastState;
    const loaded = await this.#attempt(() => loadPlan(db, backups, id, this.#now(), this.#takeAhead(id)));
    // Reading may have migrated or mended.
    if (db.lastState !== before) this.#tabs.tell(id);
    return loaded;
  }

  open(loaded: LoadedPlan): PlanSession {
    return this.#sessions.open(loaded);
  }

  async duplicate(id: PlanId, title: string): Outcome<PlanId> {
    const loaded = await this.load(id);
    if (!loaded.ok) return loaded;
    const { plan } = loaded.value;
    return this.create({ ...plan, settings: { [SETTINGS_ID]: { ...settingsOf(plan), title } } });
  }

  trash(id: PlanId): Outcome<null> {
    return this.#change(id, (summary) => ({ ...summary, trashedAt: this.#now() }));
  }
  untrash(id: PlanId): Outcome<null> {
    return this.#change(id, ({ trashedAt: _, ...summary }) => summary);
  }
  markSavedOutside(id: PlanId): Outcome<null> {
    return this.#change(id, (summary) => ({
      ...summary,
      savedOutsideAt: this.#now(),
      changesSinceSavedOutside: 0,
    }));
  }

  async deleteForever(id: PlanId): Outcome<null> {
    // A plan that cannot be backed up, since it cannot be read or there is no place, can still be deleted.
    await this.backUp(id, 'delete');
    const deleted = await this.#attempt(() => deletePlan(this.#parts.db, id));
    if (!deleted.ok) return deleted;
    this.#tabs.tell(id);
    return ok(null);
  }

  backups(): Promise<BackupList> {
    return this.#parts.backups.list();
  }

  async backUp(id: PlanId, why: Backup['why']): Outcome<Backup> {
    const { backups, surroundings } = this.#parts;
    const readAt = surroundings.now();
    const open = this.#sessions.storedPlan(id);
    if (open) return backups.take(id, planText(open), why, readAt);
    const loaded = await this.load(id);
    return loaded.ok ? backups.take(id, planText(loaded.value.plan), why, readAt) : loaded;
  }

  async restore(backupId: string): Outcome<PlanId> {
    const { db, backups, surroundings, lastSequence } = this.#parts;
    if (this.#loss) await this.#attempt(() => db.adopt(lastSequence));
    const now = this.#now();
    const restored = await restoreBackup({ db, backups, backupId, now, newId: surroundings.newId });
    if (restored.ok) this.#tabs.tell(restored.value);
    return restored;
  }

  rawExport(): Promise<string> {
    const { indexedDB } = this.#parts.surroundings;
    return indexedDB ? rawExport(indexedDB, this.#parts.db.name) : Promise.resolve('{}');
  }

  async startEmpty(): Promise<void> {
    const { db, files, surroundings } = this.#parts;
    const marker = { database: nextDatabase(db.name), sequence: 0, plans: 0 };
    await writeMarker(marker, surroundings.localStorage, files);
  }

  estimate(): ReturnType<Workspace['estimate']> {
    return estimate(this.#parts.surroundings.storage);
  }

  close(): void {
    this.#caretaker?.close();
    this.#list.close();
    void this.#sessions.close().then(() => {
      this.#marker.close();
      this.#tabs.close();
      this.#parts.db.close();
    });
  }

  /** What was read before anybody asked, the first time somebody does. */
  #takeAhead(id: PlanId): Promise<PlanAndJournal> | undefined {
    const ahead = this.#ahead;
    this.#ahead = null;
    return ahead?.id === id ? ahead.reading : undefined;
  }

  #now(): string {
    return this.#parts.surroundings.now().toISOString();
  }

  #takeCare(): void {
    const { db, backups, surroundings } = this.#parts;
    const backUp = this.backUp.bind(this);
    const deleteForever = this.deleteForever.bind(this);
    const care = { db, tabs: this.#tabs, backups, now: surroundings.now, backUp, deleteForever };
    this.#caretaker ??= new Caretaker(care, surroundings.locks);
  }

  async #change(id: PlanId, change: (summary: StoredSummary) => StoredSummary): Outcome<null> {
    const changed = await this.#attempt(() => changeSummary(this.#parts.db, id, change));
    if (!changed.ok) return changed;
    this.#tabs.tell(null);
    return ok(null);
  }

  /** Does it, if need be a second time over a fresh connection. */
  async #attempt<T>(work: () => Promise<T>): Outcome<T> {
    try {
      return ok(await work());
    } catch (error) {
      if (reasonOf(error) !== 'damaged') return fail(failureOf(error));
    }
    try {
      await this.#parts.db.reopen();
      return ok(await work());
    } catch (error) {
      return fail(failureOf(error));
    }
  }

  /** Asked when there is something to lose, not at the first look; a browser may decide without asking anybody. */
  async #askToPersist(): Promise<void> {
    const { storage } = this.#parts.surroundings;
    try {
      if (storage && !(await storage.persisted())) await storage.persist();
    } catch {
      // Where it cannot be asked, the settings show that nothing was granted.
    }
  }
}
