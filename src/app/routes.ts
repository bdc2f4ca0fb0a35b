import type { NodeId } from '../domain/ids.ts';
import type { Session } from '../editor/session.ts';
import { isLanguage, type Language } from '../i18n/index.ts';
import type { PlanId } from '../storage/contract.ts';
import { type ViewDefinition, VIEWS, type ViewId } from '../views/registry.ts';
import { type Theme, THEMES } from './preferences.ts';

/** What the part of the address after `#` names. */
export type Route =
  | { readonly page: 'start' }
  | {
      readonly page: 'plan';
      readonly planId: PlanId;
      readonly viewId: ViewId;
      readonly part: PlanPart;
    }
  | GalleryRoute
  | { readonly page: 'unknown' };

/** What of a plan is looked at: a branch alone, in a chain only what leads to a node and follows from it, or all of it. */
export type PlanPart = Pick<Session, 'focus' | 'through'>;

const WHOLE: PlanPart = { focus: null, through: null };

/** Pages for looking at the parts of the app in all their states; no menu leads there. */
export const GALLERY_PAGES = ['cards', 'tree', 'controls', 'empty'] as const;
export type GalleryPage = (typeof GALLERY_PAGES)[number];

export interface GalleryRoute {
  readonly page: 'gallery';
  /** None: what pages there are. */
  readonly shown: GalleryPage | null;
  /** None: the person's own. */
  readonly theme: Theme | null;
  readonly language: Language | null;
}

export const START_PATH = '/';

const isViewId = (text: string | undefined): text is ViewId => VIEWS.some(({ id }) => id === text);

/**
 * `/`, `/plan/<id>`, `/plan/<id>/<view>`, then `/node/<id>` for a branch and `/path/<id>` for the path through a node;
 * `/gallery/<page>/<theme>/<language>`.
 */
export function routeOf(path: string): Route {
  const [place, ...parts] = path.split('/').filter(Boolean).map(decoded);
  if (place === undefined) return { page: 'start' };
  if (place === 'gallery') return galleryRoute(parts);
  return place === 'plan' ? planRoute(parts) : { page: 'unknown' };
}

function planRoute([planId, viewId = VIEWS[0].id, ...rest]: readonly string[]): Route {
  const branch = idAfter('node', rest);
  const path = idAfter('path', branch.rest);
  if (!planId || !isViewId(viewId) || path.rest.length > 0) return { page: 'unknown' };
  return { page: 'plan', planId, viewId, part: { focus: branch.id, through: path.id } };
}

function idAfter(word: string, names: readonly string[]) {
  const [first, id, ...rest] = names;
  return first === word && id ? { id: id as NodeId, rest } : { id: null, rest: names };
}

export function planPath(planId: PlanId, viewId: ViewId, { focus, through }: PlanPart = WHOLE): string {
  const named = (word: string, id: NodeId | null) =>
    id === null ? '' : `/${word}/${encodeURIComponent(id)}`;
  return `/plan/${encodeURIComponent(planId)}/${viewId}${named('node', focus)}${named('path', through)}`;
}

function galleryRoute([page, look, tongue, ...rest]: readonly string[]): Route {
  const shown = GALLERY_PAGES.find((known) => known === page) ?? null;
  const theme = THEMES.find((known) => known === look) ?? null;
  const language = isLanguage(tongue) ? tongue : null;
  const isKnown = (part: string | undefined, found: string | null) => part === undefined || found !== null;
  return isKnown(page, shown) && isKnown(look, theme) && isKnown(tongue, language) && rest.length === 0
    ? { page: 'gallery', shown, theme, language }
    : { page: 'unknown' };
}

export const galleryPath = (page: GalleryPage, theme: Theme, language: Language): string =>
  `/gallery/${page}/${theme}/${language}`;

/** The view the address names. */
export function viewOnScreen(): ViewDefinition | null {
  const route: Route = routeOf(location.hash.slice(1));
  return (route.page === 'plan' && VIEWS.find(({ id }) => id === route.viewId)) || null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
