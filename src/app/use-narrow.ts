import { useSyncExternalStore } from 'react';
import { isNarrow } from './narrow.ts';

const subscribe = (listener: () => void) => {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
};

/** Whether the page shows one thing at a time. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow);
