import type { Migration } from '../../domain/file/migrations.ts';
import type { Plan } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Backup, BackupList, PlanId, StorageFailure } from '../contract.ts';
import { detailOf, failureOf } from '../failure.ts';
import type { Files } from '../files.ts';
import { planFrom, type PlanText } from '../plans/plan-text.ts';
import { backupName, backupNamed } from './backup-name.ts';
import { spareBackups } from './rotation.ts';

export interface BackedUpPlan {
  readonly planId: PlanId;
  readonly plan: Plan;
}

/** A backup of a plan that is gone stays this long. */
const ORPHAN_DAYS = 90;
const DAY_MS = 86_400_000;

/** Whole plans as files outside the database: the first line is the sha256 of all that follows. */
export class Backups {
  readonly #files: Files | string;
  readonly #now: () => Date;
  readonly #migrations: readonly Migration[] | undefined;

  constructor(files: Files | string, now: () => Date, migrations?: readonly Migration[]) {
    this.#files = files;
    this.#now = now;
    this.#migrations = migrations;
  }

  async list(): Promise<BackupList> {
    if (typeof this.#files === 'string') return { backups: [], unavailable: this.#files };
    try {
      const names = await this.#files.list();
      const backups = names.flatMap((name) => backupNamed(name) ?? []);
      return { backups: backups.sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1)), unavailable: null };
    } catch (error) {
      return { backups: [], unavailable: detailOf(error) };
    }
  }

  /**
   * Writes a plan as it was at `readAt`, reads it back, and lets go of those that are one too many. What is edited
   * while this goes on is not in it, and must count as later.
   */
  async take(
    planId: PlanId,
    { text: body, title, nodeCount }: PlanText,
    why: Backup['why'],
    readAt = this.#now(),
  ): Promise<Result<Backup, StorageFailure>> {
    const files = this.#files;
    if (typeof files === 'string') return fail({ code: 'noStorage', detail: files });
    try {
      const bytes = new TextEncoder().encode(`${await sha256(body)}\n${body}`);
      const details = {
        planId,
        title,
        takenAt: await this.#freshTime(planId, readAt.getTime()),
        why,
        nodeCount,
        bytes: bytes.length,
      };
      const id = backupName(details);
      await files.write(id, bytes);
      if ((await this.#body(files, id)) !== body) {
        await files.remove(id);
        return fail({ code: 'unreadable', detail: 'sha256' });
      }
      await this.#rotate(files, planId);
      return ok({ id, ...details });
    } catch (error) {
      return fail(failureOf(error));
    }
  }

  async read(id: string): Promise<Result<BackedUpPlan, StorageFailure>> {
    const [files, backup] = [this.#files, backupNamed(id)];
    if (typeof files === 'string') return fail({ code: 'noStorage', detail: files });
    if (!backup) return fail({ code: 'noSuchPlan' });
    try {
      const body = await this.#body(files, id);
      if (body === null) return fail({ code: 'unreadable', detail: 'sha256' });
      const plan = planFrom(body, this.#migrations);
      return plan.ok ? ok({ planId: backup.planId, plan: plan.value }) : plan;
    } catch (error) {
      return fail(failureOf(error));
    }
  }

  /** Lets go of backups whose plan was deleted long ago. */
  async sweep(living: ReadonlySet<PlanId>): Promise<void> {
    const [files, { backups }] = [this.#files, await this.list()];
    if (typeof files === 'string') return;
    const limit = new Date(this.#now().getTime() - ORPHAN_DAYS * DAY_MS).toISOString();
    for (const { id, planId, takenAt } of backups) {
      if (!living.has(planId) && takenAt < limit) await files.remove(id);
    }
  }

  /** What the file says, if it says what was written. */
  async #body(files: Files, id: string): Promise<string | null> {
    const bytes = await files.read(id);
    if (!bytes) return null;
    const text = new TextDecoder().decode(bytes);
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === (await sha256(body)) ? body : null;
  }

  /** That time, or a moment after the newest backup: two of one millisecond would be one file. */
  async #freshTime(planId: PlanId, time: number): Promise<string> {
    const { backups } = await this.list();
    const newest = backups.find((backup) => backup.planId === planId);
    return new Date(Math.max(time, newest ? Date.parse(newest.takenAt) + 1 : time)).toISOString();
  }

  async #rotate(files: Files, planId: PlanId): Promise<void> {
    const { backups } = await this.list();
    const own = backups.filter((backup) => backup.planId === planId);
    for (const { id } of spareBackups(own, this.#now())) await files.remove(id);
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
