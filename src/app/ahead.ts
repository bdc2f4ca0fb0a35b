import { openWorkspace } from '../storage/open-workspace.ts';
import { browserSurroundings } from '../storage/surroundings.ts';

/** The plan that the address names, if any; `routes.ts` knows all of an address, and more than is needed so early. */
const planIn = (hash: string): string | null => {
  const [, id] = /^#\/plan\/([^/?]+)/.exec(hash) ?? [];
  return id ?? null;
};

/**
 * The storage, and the rows of the plan in the address, on their way. In the build the page runs this before it has the
 * rest of the app (`scripts/script-preload.ts`): a database is mostly waited for.
 */
export const opening = openWorkspace(browserSurroundings(), planIn(location.hash));
