import { mergeDiff } from '../domain/apply-diff.ts';
import { SETTINGS_ID } from '../domain/ids.ts';
import type { JournalEntry, StoredEntry } from '../domain/journal.ts';
import { type Plan, rowsOf, settingsOf } from '../domain/plan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Backups } from './backups/backups.ts';
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
import { estimate } from './estimate.ts';
import { Listeners } from './listeners.ts';
import { MemorySession } from './session/memory-session.ts';
import { planText } from './plans/plan-text.ts';
import { dueSoon } from './plans/due-soon.ts';
import { thumbnail } from './plans/thumbnail.ts';
import type { Surroundings } from './surroundings.ts';

type Outcome<T> = Promise<Result<T, StorageFailure>>;

export interface MemoryParts {
  readonly storage: StorageKind & { readonly kind: 'memory' };
  readonly loss: Loss | null;
  readonly backups: Backups;
  readonly surroundings: Surroundings;
  /** What can be done about a database that does not open; absent where there is none. */
  readonly beside: {
    readonly rawExport: () => Promise<string>;
    readonly startEmpty: () => Promise<void>;
    readonly restore: (backupId: string) => Outcome<PlanId>;
  } | null;
}

interface KeptPlan {
  plan: Plan;
  revision: number;
  entries: readonly StoredEntry[];
  summary: PlanSummary;
}

/** The same workspace without a place to keep anything: all goes on, and says that it is not saved. */
export class MemoryWorkspace implements Workspace {
  readonly storage: StorageKind;
  readonly firstRead = null;
  readonly #parts: MemoryParts;
  readonly #plans = new Map<PlanId, KeptPlan>();
  readonly #listeners = new Listeners<readonly PlanSummary[]>();
  readonly #sessions = new Set<MemorySession>();
  #loss: Loss | null;

  constructor(parts: MemoryParts) {
    this.#parts = parts;
    this.storage = parts.storage;
    this.#loss = parts.loss;
  }

  get loss(): Loss | null {
    return this.#loss;
  }
  acceptLoss(): Promise<void> {
    this.#loss = null;
    return Promise.resolve();
  }

  onPlans(listener: (plans: readonly PlanSummary[]) => void): () => void {
    listener(this.#summaries());
    return this.#listeners.add(listener);
  }

  create(plan: Plan, options: Parameters<Workspace['create']>[1] = {}): Outcome<PlanId> {
    if (options.signal?.aborted) return Promise.resolve(fail({ code: 'cancelled' }));
    const id = this.#parts.surroundings.newId();
    const summary: PlanSummary = {
      id,
      title: settingsOf(plan).title,
      changedAt: this.#now(),
      nodeCount: rowsOf(plan, 'nodes').length,
      changesSinceSavedOutside: 0,
      thumbnail: thumbnail(plan),
      due: dueSoon(plan, this.#parts.surroundings.now()),
    };
    this.#keep({ plan, revision: 0, entries: [], summary });
    options.onProgress?.(1);
    return Promise.resolve(ok(id));
  }

  load(id: PlanId): Outcome<LoadedPlan> {
    const kept = this.#plans.get(id);
    if (!kept) return Promise.resolve(fail({ code: 'noSuchPlan' }));
    const { plan, revision, entries } = kept;
    return Promise.resolve(ok({ id, plan, revision, entries, setAside: 0, missing: 0 }));
  }

  open({ id }: LoadedPlan): PlanSession {
    const session = new MemorySession(
      id,
      (entry) => this.#take(id, entry),
      (closed) => this.#sessions.delete(closed),
    );
    this.#sessions.add(session);
    session.setUnsaved(this.#plans.get(id)?.summary.changesSinceSavedOutside ?? 0);
    return session;
  }

  async duplicate(id: PlanId, title: string): Outcome<PlanId> {
    const plan = this.#plans.get(id)?.plan;
    if (!plan) return fail({ code: 'noSuchPlan' });
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
  deleteForever(id: PlanId): Outcome<null> {
    this.#plans.delete(id);
    this.#listeners.tell(this.#summaries());
    return Promise.resolve(ok(null));
  }

  backups(): Promise<BackupList> {
    return this.#parts.backups.list();
  }
  async backUp(id: PlanId, why: Backup['why']): Outcome<Backup> {
    const plan = this.#plans.get(id)?.plan;
    return plan ? this.#parts.backups.take(id, planText(plan), why) : fail({ code: 'noSuchPlan' });
  }
  /** Into a database beside the damaged one; who has gone on without any finds the backup in memory, like all else. */
  async restore(backupId: string): Outcome<PlanId> {
    const { beside } = this.#parts;
    if (this.#loss) return beside?.restore(backupId) ?? fail({ code: 'noStorage', detail: '' });
    const backup = await this.#parts.backups.read(backupId);
    return backup.ok ? this.create(backup.value.plan) : backup;
  }

  async rawExport(): Promise<string> {
    const inMemory = JSON.stringify({ stores: { plans: [...this.#plans.values()] } });
    const beside = await this.#parts.beside?.rawExport();
    return beside === undefined ? inMemory : `{"inMemory":${inMemory},"inBrowser":${beside}}`;
  }
  startEmpty(): Promise<void> {
    return this.#parts.beside?.startEmpty() ?? Promise.resolve();
  }
  estimate(): ReturnType<Workspace['estimate']> {
    return estimate(this.#parts.surroundings.storage);
  }
  close(): void {
    this.#plans.clear();
  }

  #now(): string {
    return this.#parts.surroundings.now().toISOString();
  }

  #take(id: PlanId, entry: JournalEntry): void {
    const kept = this.#plans.get(id);
    if (!kept) return;
    const plan = mergeDiff(kept.plan, entry.changes);
    const revision = kept.revision + 1;
    const summary = {
      ...kept.summary,
      title: settingsOf(plan).title,
      changedAt: entry.at,
      nodeCount: rowsOf(plan, 'nodes').length,
      changesSinceSavedOutside: kept.summary.changesSinceSavedOutside + 1,
      thumbnail: thumbnail(plan),
      due: dueSoon(plan, this.#parts.surroundings.now()),
    };
    this.#keep({ plan, revision, summary, entries: [...kept.entries, { ...entry, revision, writer: id }] });
  }

  #change(id: PlanId, change: (summary: PlanSummary) => PlanSummary): Outcome<null> {
    const kept = this.#plans.get(id);
    if (!kept) return Promise.resolve(fail({ code: 'noSuchPlan' }));
    this.#keep({ ...kept, summary: change(kept.summary) });
    return Promise.resolve(ok(null));
  }

  #keep(kept: KeptPlan): void {
    const { id, changesSinceSavedOutside } = kept.summary;
    this.#plans.set(id, kept);
    for (const session of this.#sessions) if (session.id === id) session.setUnsaved(changesSinceSavedOutside);
    this.#listeners.tell(this.#summaries());
  }

  #summaries(): PlanSummary[] {
    return [...this.#plans.values()].map(({ summary }) => summary);
  }
}
