import { useSyncExternalStore } from 'react';

/** Where the page shows one thing at a time; the style sheets have the same number. */
const QUERY = '(max-width: 720px)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the screen has room for one column only. */
export const useNarrowScreen = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
