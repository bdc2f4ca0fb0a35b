import { useCallback, useEffect, useState } from 'react';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Editor } from '../../editor/editor.ts';
import { addChild, endTyping, extendTitle } from '../../editor/title-editing.ts';
import type { PlanId, StorageFailure } from '../../storage/contract.ts';
import { type OpenPlan, openPlan } from '../open-plan.ts';
import type { App } from '../app.ts';
import { useApp } from '../use-app.tsx';
import { message } from '../words.ts';
import { takeLostTrial } from './lost-trial.ts';

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly open: OpenPlan }
  | { readonly state: 'failed'; readonly failure: StorageFailure; readonly retry: () => void };

/** What came of an attempt; one of another plan, or an earlier one, no longer counts. */
interface Outcome {
  readonly id: PlanId;
  readonly attempt: number;
  readonly result: Result<OpenPlan, StorageFailure>;
}

/** The plan of this id while the component lives; it is closed, and all of it written, when it leaves. */
export function useOpenPlan(id: PlanId): Opening {
  const app = useApp();
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const retry = useCallback(() => setAttempt((number) => number + 1), []);
  useEffect(() => {
    let isGone = false;
    let opened: OpenPlan | null = null;
    const back = app.left.takeBack(id);
    const attempted = back ? Promise.resolve(ok(back)) : openPlan(app.workspace, id).catch(unreadable);
    void attempted.then((result) => {
      if (isGone) return result.ok ? void app.left.leave(result.value) : undefined;
      const typed = app.beginning.take(id);
      if (result.ok) {
        opened = result.value;
        if (takeLostTrial(id)) tellLostTrial(app);
        if (typed !== null && addChild(opened.editor, null)) extendTitle(opened.editor, () => typed);
        app.store.setState({ open: opened });
      }
      setOutcome({ id, attempt, result });
    });
    return () => {
      isGone = true;
      if (!opened) return;
      endTyping(opened.editor);
      discardTrial(app, opened.editor);
      void app.left.leave(opened);
      app.closeMenu();
      app.store.setState(({ open }) => (open === opened ? { open: null } : {}));
      setOutcome(null);
    };
  }, [app, id, attempt]);
  if (outcome?.id !== id || outcome.attempt !== attempt) return { state: 'opening' };
  const { result } = outcome;
  return result.ok
    ? { state: 'open', open: result.value }
    : { state: 'failed', failure: result.error, retry };
}

const tellLostTrial = (app: App) =>
  app.toast({ tone: 'plain', topic: 'trial', text: message('common:trial.lost') });

/** What is only tried out does not outlive the page it was tried on. */
function discardTrial(app: App, editor: Editor): void {
  const hadTried = editor.history.undo.length > 0;
  if (editor.endTrial('nothing') && hadTried) tellLostTrial(app);
}

/** A plan that even the checks on reading did not foresee: said like any other, with what there is to know of it. */
const unreadable = (error: unknown): Result<OpenPlan, StorageFailure> =>
  fail({ code: 'unreadable', detail: error instanceof Error ? error.message : String(error) });
