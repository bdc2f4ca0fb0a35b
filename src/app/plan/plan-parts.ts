import { VIEWS, type ViewId } from '../../views/registry.ts';
import { type LaterPart, laterPart } from './later-part.tsx';

export const views: Readonly<Record<string, LaterPart>> = Object.fromEntries(
  VIEWS.map(({ id, load }) => [id, laterPart(load)]),
);
export const inspector = laterPart(() => import('../../views/inspector/inspector.tsx'));

/** Fetches what the page of a plan will show. */
export function preparePlanPage(viewId: ViewId, inspectorOpen: boolean): void {
  views[viewId]?.prepare();
  if (inspectorOpen) inspector.prepare();
}
