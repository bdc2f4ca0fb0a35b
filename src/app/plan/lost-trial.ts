import type { Editor } from '../../editor/editor.ts';
import type { PlanId } from '../../storage/contract.ts';

const keyOf = (id: PlanId) => `throughline.trial.${id}`;

/**
 * Remembers, in this tab, that something is being tried out on a plan: a what-if is kept nowhere, so whoever reloads the
 * page is to be told that it is gone.
 */
export const watchTrial = (id: PlanId, editor: Editor): (() => void) =>
  editor.store.subscribe(({ trial, history }, before) => {
    if (trial === before.trial && history === before.history) return;
    mark(id, trial !== null && history.undo.length > 0);
  });

function mark(id: PlanId, isTrying: boolean): void {
  try {
    if (isTrying) sessionStorage.setItem(keyOf(id), '1');
    else sessionStorage.removeItem(keyOf(id));
  } catch {
    // Without a storage nobody is told; nothing else is lost by it.
  }
}

/** Whether a what-if of this plan went with the page; told once. */
export function takeLostTrial(id: PlanId): boolean {
  try {
    const wasTrying = sessionStorage.getItem(keyOf(id)) !== null;
    sessionStorage.removeItem(keyOf(id));
    return wasTrying;
  } catch {
    return false;
  }
}
