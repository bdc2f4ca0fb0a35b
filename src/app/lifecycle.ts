import type { SaveState } from '../storage/contract.ts';
import type { App } from './app.ts';

/**
 * The page may be gone at any moment after it is hidden: then everything still in hand is sent off. Only `hidden` is
 * dependable on phones; the other two are for browsers that skip it.
 */
export function watchLifecycle(app: App): () => void {
  const flush = () => void app.open?.flush();
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  const onLeaving = (event: BeforeUnloadEvent) => {
    flush();
    if (isUnsaved(app)) event.preventDefault();
  };
  document.addEventListener('visibilitychange', onVisibility);
  document.addEventListener('freeze', flush);
  window.addEventListener('pagehide', flush);
  window.addEventListener('beforeunload', onLeaving);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    document.removeEventListener('freeze', flush);
    window.removeEventListener('pagehide', flush);
    window.removeEventListener('beforeunload', onLeaving);
  };
}

/** Whether leaving now would lose something. */
export function isUnsaved({ open, left, workspace, store }: App): boolean {
  const plans = [...(open ? [open] : []), ...left.waiting];
  if (plans.some(({ session }) => isPending(session.saveState))) return true;
  // In memory, all that is in no file goes with the page, whichever plan is on screen.
  const inMemory = workspace.storage.kind === 'memory' ? (store.getState().plans ?? []) : [];
  return inMemory.some(
    ({ trashedAt, changesSinceSavedOutside }) => !trashedAt && changesSinceSavedOutside > 0,
  );
}

const isPending = (state: SaveState): boolean =>
  state.state !== 'saved' && (state.state === 'saving' || state.unsaved > 0);
