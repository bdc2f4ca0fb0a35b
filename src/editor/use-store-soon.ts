import { useEffect, useEffectEvent, useReducer } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { shallow } from 'zustand/vanilla/shallow';
import type { StoreApi } from 'zustand/vanilla';
import { onceCalm } from './once-calm.ts';

/**
 * Part of a store's state for what may come some frames later (`onceCalm`): the component renders after the browser has
 * painted what the change was made for. A whole page of such readers then costs a key press nothing.
 */
export function useStoreSoon<S, T>(
  store: Pick<StoreApi<S>, 'getState' | 'subscribe'>,
  select: (state: S) => T,
): T {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const value = useShallow(select)(store.getState());
  const follow = useEffectEvent(() => {
    if (!shallow(value, select(store.getState()))) onceCalm(renderAgain);
  });
  useEffect(() => store.subscribe(() => follow()), [store]);
  // What has just been committed was rendered some time ago: by now the store may have gone on, or gone back.
  useEffect(() => follow());
  return value;
}
