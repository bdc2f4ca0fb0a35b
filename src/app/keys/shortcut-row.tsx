import { Keyboard, RotateCcw } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../editor/action.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Keys, printedText } from '../../ui/keys.tsx';
import { useApp } from '../use-app.tsx';
import { actionName, message } from '../words.ts';
import { isGiven, type KeyChange } from './own-keys.ts';
import type { KeyRefusal } from './pressed-chord.ts';
import styles from './shortcut-sheet.module.css';
import type { KeyChanging } from './use-key-change.ts';

interface RowProps {
  readonly action: Action;
  /** Null while the keys are only looked up. */
  readonly changing: KeyChanging | null;
}

/** An action and its keys; while they are being changed, what is asked of the person below it. */
export function ShortcutRow({ action, changing }: RowProps) {
  const row = useRef<HTMLDivElement>(null);
  const asking = changing?.asking?.id === action.id ? changing.asking : null;
  useKeyboardBack(row, asking !== null);
  return (
    <div ref={row} className={styles['row']}>
      <dt>{actionName(action)}</dt>
      <dd className={styles['keys']}>
        <ShownKeys action={action} isChanging={changing !== null} />
      </dd>
      {changing && !action.native && (
        <dd className={styles['buttons']}>
          <RowButtons action={action} changing={changing} />
        </dd>
      )}
      {changing && asking && (
        <dd className={styles['asking']}>
          {asking.step === 'listening' ? (
            <Listening action={action} changing={changing} refusal={asking.refusal} />
          ) : (
            <Clash changing={changing} change={asking.change} />
          )}
        </dd>
      )}
    </div>
  );
}

/** What was asked went away with the keyboard in it: it goes on from the button that began it. */
function useKeyboardBack(row: React.RefObject<HTMLElement | null>, isAsking: boolean): void {
  const wasAsking = useRef(false);
  useEffect(() => {
    const isOver = wasAsking.current && !isAsking;
    wasAsking.current = isAsking;
    if (isOver && !document.activeElement?.closest('button,input'))
      row.current?.querySelector('button')?.focus();
  }, [row, isAsking]);
}

function ShownKeys({
  action,
  isChanging,
}: {
  readonly action: Action;
  readonly isChanging: boolean;
}): ReactNode {
  const { t } = useTranslation('keys');
  const keys = withoutTwins(action.keys ?? []);
  if (isChanging && action.native) return <span className={styles['note']}>{t('system')}</span>;
  if (keys.length === 0) return <span className={styles['note']}>{t('none')}</span>;
  return keys.map((chord) => <Keys key={chord} chord={chord} />);
}

/** Ctrl and the plus key is one thing on paper, with and without Shift. */
const withoutTwins = (keys: readonly string[]): readonly string[] =>
  keys.filter((chord, at) => keys.findIndex((other) => printedText(other) === printedText(chord)) === at);

function RowButtons({ action, changing }: { readonly action: Action; readonly changing: KeyChanging }) {
  const { given } = useApp();
  const { t } = useTranslation('keys');
  const { id, keys = [] } = action;
  const name = actionName(action);
  return (
    <>
      <IconButton
        icon={Keyboard}
        label={t(keys.length === 0 ? 'add' : 'change', { action: name })}
        onPress={() => changing.listen(id)}
      />
      {!isGiven(given, id, keys) && (
        <IconButton
          icon={RotateCcw}
          label={t('reset', { action: name })}
          onPress={() => changing.reset(action)}
        />
      )}
    </>
  );
}

interface ListeningProps {
  readonly action: Action;
  readonly changing: KeyChanging;
  readonly refusal: KeyRefusal | null;
}

/** Takes whatever is pressed, Tab too; Escape leaves it. */
function Listening({ action, changing, refusal }: ListeningProps) {
  const { t } = useTranslation('keys');
  const hintId = useId();
  const press = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') changing.cancel();
    else changing.press(action.id, event.nativeEvent);
  };
  return (
    <>
      <input
        className={styles['listening']}
        readOnly
        autoFocus
        aria-label={t('listeningFor', { action: actionName(action) })}
        aria-describedby={hintId}
        placeholder={t('listening')}
        onKeyDown={press}
        onBlur={changing.cancel}
      />
      <span id={hintId} className={styles['note']}>
        {t('cancelHint')}
      </span>
      {refusal && (
        <span role="alert" className={styles['refusal']}>
          {refusalText(refusal)}
        </span>
      )}
    </>
  );
}

function refusalText(refusal: KeyRefusal): string {
  const keys = 'chord' in refusal ? printedText(refusal.chord) : '';
  const action = refusal.code === 'system' ? actionName(refusal.action) : '';
  return message(`keys:refused.${refusal.code}`, { keys, action });
}

function Clash({ changing, change }: { readonly changing: KeyChanging; readonly change: KeyChange }) {
  const { t } = useTranslation(['keys', 'common']);
  const keys = change.keys.map(printedText).join(', ');
  const actions = change.losers.map(({ action }) => actionName(action)).join(', ');
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    changing.cancel();
  };
  return (
    <div className={styles['clash']} onKeyDownCapture={leave}>
      <span role="alert">{t('keys:taken', { keys, actions })}</span>
      <Button variant="primary" autoFocus onPress={() => changing.takeOver(change)}>
        {t('keys:takeOver')}
      </Button>
      <Button onPress={changing.cancel}>{t('common:cancel')}</Button>
    </div>
  );
}
