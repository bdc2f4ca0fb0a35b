import { startTransition, useEffect, useEffectEvent, useReducer } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { shallow } from 'zustand/vanilla/shallow';
import type { StoreApi } from 'zustand/vanilla';

/** Who follows once the next picture is on the screen. */
let waiting: Set<() => void> | null = null;

/**
 * Calls back after the next picture has been painted and before the one after that: what is done right behind a frame
 * runs into the next, which moves what has been done into its place.
 */
function oncePainted(act: () => void): void {
  if (!waiting) {
    const acts = (waiting = new Set<() => void>());
    const callAll = () => {
      waiting = null;
      startTransition(() => acts.forEach((each) => each()));
    };
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(callAll)));
  }
  waiting.add(act);
}

/**
 * Part of a store's state for what may come some frames later: the component renders in a transition, after the browser
 * has painted what the change was made for. A whole page of such readers then costs a key press nothing.
 */
export function useStoreSoon<S, T>(
  store: Pick<StoreApi<S>, 'getState' | 'subscribe'>,
  select: (state: S) => T,
): T {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const value = useShallow(select)(store.getState());
  const follow = useEffectEvent(() => {
    if (!shallow(value, select(store.getState()))) oncePainted(renderAgain);
  });
  useEffect(() => store.subscribe(() => follow()), [store]);
  // What has just been committed was rendered some time ago: by now the store may have gone on, or gone back.
  useEffect(() => follow());
  return value;
}
