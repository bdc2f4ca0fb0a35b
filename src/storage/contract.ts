import type { DueKind } from '../domain/cycle/due-dates.ts';
import type { CalendarDay } from '../domain/date.ts';
import type { JournalEntry, StoredEntry } from '../domain/journal.ts';
import type { Plan } from '../domain/plan.ts';
import type { Result } from '../domain/result.ts';

/** Names a plan in this browser; a file knows nothing of it. */
export type PlanId = string;

/** What the list of plans shows, without reading the plans. */
export interface PlanSummary {
  readonly id: PlanId;
  readonly title: string;
  readonly changedAt: string;
  readonly nodeCount: number;
  /** When a copy was last saved outside the browser, and how many changes came since. */
  readonly savedOutsideAt?: string;
  readonly changesSinceSavedOutside: number;
  /** Set while the plan lies in the trash; it is removed 30 days later. */
  readonly trashedAt?: string;
  /** A small picture: boxes in a 0–100 × 0–60 field, parents before children; `y` is the middle of a box. */
  readonly thumbnail: readonly ThumbnailBox[];
  /** What is due next, as it was when the plan was last changed; a plan kept by an older version has none. */
  readonly due?: readonly DueSoon[];
}
export interface DueSoon {
  readonly what: DueKind;
  readonly day: CalendarDay;
  readonly period: string;
  readonly count?: number;
}
export interface ThumbnailBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly parent?: number;
}

export interface LoadedPlan {
  readonly id: PlanId;
  readonly plan: Plan;
  readonly revision: number;
  /** The tail of the journal, oldest first, that the undo history is rebuilt from. */
  readonly entries: readonly StoredEntry[];
  /** Rows that could not be read and were set aside, not lost: they are in the quarantine and in the raw export. */
  readonly setAside: number;
  /** Rows the list of plans counts on and that are no longer there: the storage was damaged; a backup may have them. */
  readonly missing: number;
}

export type StorageFailure =
  /** No such plan here. */
  | { readonly code: 'noSuchPlan' }
  /** Written by a newer version of the app. */
  | { readonly code: 'newerSchema' }
  | { readonly code: 'unreadable'; readonly detail: string }
  | { readonly code: 'quota' }
  /** The signal said so; nothing has been kept. */
  | { readonly code: 'cancelled' }
  | { readonly code: 'noStorage'; readonly detail: string };

/**
 * What the save state says; `saved` only after the transaction has completed. `retrying` goes on by itself after 1, 2,
 * 5 and then every 10 s; `blocked` for quota and damage after 30 s. `newerSchema` (another tab runs a newer version)
 * and `gone` (the plan has been deleted for good) do not pass; `noStorage` is a workspace in memory, where the unsaved
 * are the changes since a copy was last saved outside.
 */
export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'retrying'; readonly attempt: number; readonly unsaved: number }
  | {
      readonly state: 'blocked';
      readonly reason: 'quota' | 'damaged' | 'newerSchema' | 'gone' | 'noStorage';
      readonly unsaved: number;
    };

/** One open plan: takes this tab's changes, brings the other tabs'. */
export interface PlanSession {
  readonly id: PlanId;
  /** Queues an entry; writing starts at once. Entries are stored in the order given, each in one transaction with its rows. */
  write(entry: JournalEntry): void;
  /** Each of our entries once it is stored, and other writers' entries, in the order of the storage. */
  onStored(
    listener: (
      event:
        | { readonly type: 'acknowledged' }
        | { readonly type: 'foreign'; readonly entries: readonly StoredEntry[] },
    ) => void,
  ): () => void;
  readonly saveState: SaveState;
  onSaveState(listener: (state: SaveState) => void): () => void;
  /** Tries again now what could not be written. */
  retry(): void;
  /** Resolves when nothing is left to write, or it cannot be written for now; `saveState` says which. */
  flush(): Promise<void>;
  /** Ends listening; what is still queued is written nevertheless. */
  close(): void;
}

export interface Backup {
  readonly id: string;
  readonly planId: PlanId;
  readonly title: string;
  readonly takenAt: string;
  readonly why: 'interval' | 'import' | 'restore' | 'delete' | 'migration' | 'manual';
  readonly nodeCount: number;
  readonly bytes: number;
}

/** The backups there are, newest first; `unavailable` is the browser's reason where it can keep none. */
export interface BackupList {
  readonly backups: readonly Backup[];
  readonly unavailable: string | null;
}

/** Something was here that is gone or unreadable now. */
export interface Loss {
  /** `empty`: nothing is left. `older`: there is less than there was. `unreadable`, `timeout`: it does not open. */
  readonly kind: 'empty' | 'older' | 'unreadable' | 'timeout';
  readonly lastKnownPlans: number;
  /** The browser's own words, for "copy details"; may be empty. */
  readonly detail: string;
}

/** Where this storage stands: in the browser's database, or only in memory with the reason. */
export type StorageKind =
  | { readonly kind: 'browser' }
  | { readonly kind: 'memory'; readonly reason: 'noStorage' | 'damaged' };

/** Everything the app keeps in this browser; made by `openWorkspace`, which never fails and never waits for ever. */
export interface Workspace {
  readonly storage: StorageKind;
  /**
   * Not null: the recovery page must be shown before anything is written. It offers to try again (load the page anew),
   * `restore`, `rawExport`, `startEmpty` and, if the loss is `older` or the storage is memory, `acceptLoss`.
   */
  readonly loss: Loss | null;
  /** Ends, well or badly, with the reading of the plan that was asked for together with the workspace; null without one. */
  readonly firstRead: Promise<void> | null;
  /** The person goes on with what is here; `loss` is null from then on. */
  acceptLoss(): Promise<void>;
  onPlans(listener: (plans: readonly PlanSummary[]) => void): () => void;
  /** Stores a whole plan at once, strictly durable; progress from 0 to 1; cancelled by the signal, then nothing is kept. */
  create(
    plan: Plan,
    options?: { readonly signal?: AbortSignal; readonly onProgress?: (share: number) => void },
  ): Promise<Result<PlanId, StorageFailure>>;
  load(id: PlanId): Promise<Result<LoadedPlan, StorageFailure>>;
  open(loaded: LoadedPlan): PlanSession;
  duplicate(id: PlanId, title: string): Promise<Result<PlanId, StorageFailure>>;
  trash(id: PlanId): Promise<Result<null, StorageFailure>>;
  untrash(id: PlanId): Promise<Result<null, StorageFailure>>;
  deleteForever(id: PlanId): Promise<Result<null, StorageFailure>>;
  markSavedOutside(id: PlanId): Promise<Result<null, StorageFailure>>;
  backups(): Promise<BackupList>;
  backUp(id: PlanId, why: Backup['why']): Promise<Result<Backup, StorageFailure>>;
  /**
   * Puts a backup back in the place of its plan, after a backup of what is there now; open tabs follow. While there is
   * a `loss` the page must be loaded anew afterwards.
   */
  restore(backupId: string): Promise<Result<PlanId, StorageFailure>>;
  /** The rows as they lie, readable or not, as text for a file. */
  rawExport(): Promise<string>;
  /** Leaves the damaged database alone and names an empty one beside it; the page must be loaded anew afterwards. */
  startEmpty(): Promise<void>;
  estimate(): Promise<{
    readonly usedBytes: number;
    readonly quotaBytes: number;
    readonly persisted: boolean;
  } | null>;
  close(): void;
}
