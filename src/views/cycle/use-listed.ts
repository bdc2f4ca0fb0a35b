import { useState, useSyncExternalStore } from 'react';

const NARROW = '(max-width: 720px)';
const subscribe = (listener: () => void) => {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether a cycle is shown as a list: as chosen, else where a drawing would be too small to read. */
export function useListed(): readonly [boolean, (isList: boolean) => void] {
  const isNarrow = useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
  const [chosen, setChosen] = useState<boolean | null>(null);
  return [chosen ?? isNarrow, setChosen];
}
