import { useCallback, useEffect, useState } from 'react';
import { addChild } from '../../editor/title-editing.ts';
import type { PlanId, StorageFailure } from '../../storage/contract.ts';
import { type OpenPlan, openPlan } from '../open-plan.ts';
import { useApp } from '../use-app.tsx';

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly open: OpenPlan }
  | { readonly state: 'failed'; readonly failure: StorageFailure; readonly retry: () => void };

/** The plan of this id while the component lives; it is closed, and all of it written, when it leaves. */
export function useOpenPlan(id: PlanId): Opening {
  const app = useApp();
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((number) => number + 1), []);
  useEffect(() => {
    let isGone = false;
    let opened: OpenPlan | null = null;
    setOpening({ state: 'opening' });
    void openPlan(app.workspace, id).then((result) => {
      if (!result.ok) {
        if (!isGone) setOpening({ state: 'failed', failure: result.error, retry });
        return;
      }
      if (isGone) return result.value.close();
      opened = result.value;
      if (app.takeBeginning(id)) addChild(opened.editor, null);
      app.store.setState({ open: opened });
      setOpening({ state: 'open', open: opened });
    });
    return () => {
      isGone = true;
      if (!opened) return;
      opened.close();
      app.store.setState(({ open }) => (open === opened ? { open: null } : {}));
    };
  }, [app, id, attempt, retry]);
  return opening.state === 'open' && opening.open.id !== id ? { state: 'opening' } : opening;
}
