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
export function isUnsaved({ open }: App): boolean {
  const state = open?.session.saveState;
  if (!state || state.state === 'saved') return false;
  return state.state === 'saving' || state.unsaved > 0;
}
