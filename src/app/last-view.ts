import type { PlanId } from '../storage/contract.ts';
import { VIEWS, type ViewId } from '../views/registry.ts';
import { isNarrow } from './narrow.ts';

/** How a plan was last looked at on this device. */
const keyOf = (id: PlanId) => `throughline.view.${id}`;

/** The view a plan opens in that has not been looked at: a picture, or on a phone the outline. */
export const firstView = (): ViewId => (isNarrow() ? 'outline' : VIEWS[0].id);

/** The view a plan opens in: the last one, else the first. */
export const viewFor = (id: PlanId): ViewId => VIEWS.find((view) => view.id === read(id))?.id ?? firstView();

export function keepView(id: PlanId, viewId: ViewId): void {
  try {
    localStorage.setItem(keyOf(id), viewId);
  } catch {
    // Then the plan opens in the first view next time.
  }
}

function read(id: PlanId): string | null {
  try {
    return localStorage.getItem(keyOf(id));
  } catch {
    return null;
  }
}
