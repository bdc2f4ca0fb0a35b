import type { NodeId } from '../domain/ids.ts';
import type { PlanId } from '../storage/contract.ts';
import { VIEWS, type ViewId } from '../views/registry.ts';

/** What the part of the address after `#` names. */
export type Route =
  | { readonly page: 'start' }
  | {
      readonly page: 'plan';
      readonly planId: PlanId;
      readonly viewId: ViewId;
      /** The branch looked at alone. */
      readonly focus: NodeId | null;
    }
  | { readonly page: 'unknown' };

export const START_PATH = '/';

const isViewId = (text: string | undefined): text is ViewId => VIEWS.some(({ id }) => id === text);

/** `/`, `/plan/<id>`, `/plan/<id>/<view>` and `/plan/<id>/<view>/node/<id>`. */
export function routeOf(path: string): Route {
  const [place, planId, viewId, node, focus, ...rest] = path.split('/').filter(Boolean).map(decoded);
  if (place === undefined) return { page: 'start' };
  if (place !== 'plan' || !planId || rest.length > 0) return { page: 'unknown' };
  if (viewId === undefined) return { page: 'plan', planId, viewId: VIEWS[0].id, focus: null };
  if (!isViewId(viewId)) return { page: 'unknown' };
  if (node === undefined) return { page: 'plan', planId, viewId, focus: null };
  if (node !== 'node' || !focus) return { page: 'unknown' };
  return { page: 'plan', planId, viewId, focus: focus as NodeId };
}

export const planPath = (planId: PlanId, viewId: ViewId, focus: NodeId | null = null): string =>
  `/plan/${encodeURIComponent(planId)}/${viewId}${focus === null ? '' : `/node/${encodeURIComponent(focus)}`}`;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
