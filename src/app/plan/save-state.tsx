import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useCallback, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { PlanSummary, SaveState } from '../../storage/contract.ts';
import { Button } from '../../ui/button.tsx';
import { actionName, message } from '../words.ts';
import type { OpenPlan } from '../open-plan.ts';
import { agoText } from '../ago-text.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { useEachMinute } from '../use-each-minute.ts';
import styles from './save-state.module.css';

type OutsideCopy = Pick<PlanSummary, 'savedOutsideAt' | 'changesSinceSavedOutside'>;

/** Whether what is on screen is kept, in words that are true: "Saved" only after the storage has confirmed it. */
export function SaveStateText({ open }: { readonly open: OpenPlan }) {
  const app = useApp();
  const { t, i18n } = useTranslation('storage');
  const state = useSaveState(open);
  useEachMinute();
  const summary = useAppState(({ plans }) => plans?.find(({ id }) => id === open.id));
  const isTrouble = state.state === 'retrying' || state.state === 'blocked';
  const Icon = isTrouble ? CircleAlert : state.state === 'saving' ? LoaderCircle : Check;
  const saveCopy = app.actions.get('saveCopy');
  const text = mainWords(state);
  const copy = state.state === 'saved' && summary ? copyWords(summary, i18n.language) : '';
  return (
    <div className={styles['save']} data-state={state.state}>
      <div
        className={styles['text']}
        role="status"
        aria-label={t('name')}
        // Every keystroke saves: only trouble is worth interrupting somebody for.
        aria-live={isTrouble ? 'polite' : 'off'}
        title={[text, copy].filter(Boolean).join(' · ')}
      >
        <Icon className={styles['icon']} size={16} aria-hidden />
        <span className={styles['words']}>
          {text}
          {copy && ` · ${copy}`}
        </span>
      </div>
      {isTrouble && saveCopy && (
        <Button variant="danger" onPress={() => app.press('saveCopy')}>
          {actionName(saveCopy)}
        </Button>
      )}
      {state.state === 'blocked' && canPass(state.reason) && (
        <Button onPress={() => open.session.retry()}>{message('common:retry')}</Button>
      )}
    </div>
  );
}

/** Room can be made and a database mended; the others stay as they are however often one tries. */
const canPass = (reason: Extract<SaveState, { state: 'blocked' }>['reason']): boolean =>
  reason === 'quota' || reason === 'damaged';

const SAVING: SaveState = { state: 'saving' };

/** What the storage says, and what is still being typed has not even reached it. */
function useSaveState({ session, editor }: OpenPlan): SaveState {
  const subscribe = useCallback((listener: () => void) => session.onSaveState(listener), [session]);
  const stored = useSyncExternalStore(subscribe, () => session.saveState);
  const isTyping = useStore(editor.store, (state) => state.isTyping);
  return stored.state === 'saved' && isTyping ? SAVING : stored;
}

function mainWords(state: SaveState): string {
  switch (state.state) {
    case 'saved':
      return message('storage:saved');
    case 'saving':
      return message('storage:saving');
    case 'retrying':
      return message('storage:retrying', { count: state.unsaved });
    case 'blocked': {
      const why = message(`storage:blocked.${state.reason}`);
      const rest = state.reason === 'noStorage' ? 'storage:notInFile' : 'storage:waiting';
      return state.unsaved > 0 ? `${why} · ${message(rest, { count: state.unsaved })}` : why;
    }
  }
}

function copyWords({ savedOutsideAt, changesSinceSavedOutside }: OutsideCopy, language: string): string {
  if (!savedOutsideAt) return message('storage:copyNever');
  if (changesSinceSavedOutside === 0) return message('storage:copyFresh');
  // "From now" is no time a copy can be from: it begins at a minute.
  const now = new Date(Math.max(Date.now(), new Date(savedOutsideAt).getTime() + 60_000));
  return message('storage:copyOld', { when: agoText(savedOutsideAt, language, now) });
}
