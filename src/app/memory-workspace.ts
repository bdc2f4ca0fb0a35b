import { mergeDiff } from '../domain/apply-diff.ts';
import { type Plan, rowsOf, settingsOf } from '../domain/plan.ts';
import { fail, ok } from '../domain/result.ts';
import type { LoadedPlan, PlanSession, PlanSummary, Workspace } from '../storage/contract.ts';

/** Plans of this page only, until the database is in place. */
export function memoryWorkspace(): Workspace {
  const plans = new Map<string, Plan>();
  const trashed = new Map<string, string>();
  const listeners = new Set<(plans: readonly PlanSummary[]) => void>();
  const summaries = () =>
    [...plans].map(([id, plan]): PlanSummary => {
      const trashedAt = trashed.get(id);
      return {
        id,
        title: settingsOf(plan).title,
        changedAt: new Date().toISOString(),
        nodeCount: rowsOf(plan, 'nodes').length,
        changesSinceSavedOutside: 0,
        thumbnail: [],
        ...(trashedAt && { trashedAt }),
      };
    });
  const tell = () => listeners.forEach((listener) => listener(summaries()));
  return {
    storage: { kind: 'browser' },
    loss: null,
    onPlans(listener) {
      listeners.add(listener);
      listener(summaries());
      return () => listeners.delete(listener);
    },
    async create(plan) {
      const id = crypto.randomUUID();
      plans.set(id, plan);
      tell();
      return ok(id);
    },
    async load(id) {
      const plan = plans.get(id);
      return plan
        ? ok({ id, plan, revision: 0, entries: [], setAside: 0, missing: 0 } as LoadedPlan)
        : fail({ code: 'noSuchPlan' });
    },
    open({ id }): PlanSession {
      const stored = new Set<(event: { readonly type: 'acknowledged' }) => void>();
      return {
        id,
        write(entry) {
          const plan = plans.get(id);
          if (plan) plans.set(id, mergeDiff(plan, entry.changes));
          queueMicrotask(() => stored.forEach((listener) => listener({ type: 'acknowledged' })));
        },
        onStored(listener) {
          stored.add(listener);
          return () => stored.delete(listener);
        },
        saveState: { state: 'saved' },
        onSaveState: () => () => undefined,
        retry: () => undefined,
        flush: async () => undefined,
        close: tell,
      };
    },
    async duplicate(id) {
      const plan = plans.get(id);
      if (!plan) return fail({ code: 'noSuchPlan' });
      const copy = crypto.randomUUID();
      plans.set(copy, plan);
      tell();
      return ok(copy);
    },
    async trash(id) {
      trashed.set(id, new Date().toISOString());
      tell();
    },
    async untrash(id) {
      trashed.delete(id);
      tell();
    },
    async deleteForever(id) {
      plans.delete(id);
      tell();
    },
    markSavedOutside: async () => undefined,
    backups: async () => ({ backups: [], unavailable: null }),
    acceptLoss: async () => undefined,
    backUp: async () => fail({ code: 'noStorage', detail: '' }),
    restore: async () => fail({ code: 'noStorage', detail: '' }),
    rawExport: async () => '',
    startEmpty: async () => undefined,
    estimate: async () => null,
    close: () => undefined,
  };
}
