import { useSyncExternalStore } from 'react';

/** Where the page shows one thing at a time; the style sheets have the same number. */
const narrow = window.matchMedia('(max-width: 720px)');

export const isNarrow = (): boolean => narrow.matches;

export const useNarrow = (): boolean =>
  useSyncExternalStore((listener) => {
    narrow.addEventListener('change', listener);
    return () => narrow.removeEventListener('change', listener);
  }, isNarrow);
