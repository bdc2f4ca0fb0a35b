import { useEffectEvent, useLayoutEffect } from 'react';

/**
 * Calls when what is being typed may be lost: the page is hidden or about to go, or the component is taken away. It is
 * called before anybody asks whether all is kept, and while the fields of the component can still be read.
 */
export function useLeaving(keep: () => void): void {
  const leaving = useEffectEvent(keep);
  useLayoutEffect(() => {
    const onLeaving = () => leaving();
    const onHidden = () => {
      if (document.visibilityState === 'hidden') leaving();
    };
    document.addEventListener('visibilitychange', onHidden, true);
    window.addEventListener('beforeunload', onLeaving, true);
    window.addEventListener('pagehide', onLeaving, true);
    return () => {
      document.removeEventListener('visibilitychange', onHidden, true);
      window.removeEventListener('beforeunload', onLeaving, true);
      window.removeEventListener('pagehide', onLeaving, true);
      leaving();
    };
  }, []);
}
