import {
  ChevronLeft,
  ChevronRight,
  Crosshair,
  Lock,
  LockOpen,
  type LucideIcon,
  SignalHigh,
  SunMedium,
  X,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONFIDENCES } from '../../../domain/rows/entry.ts';
import { useActions, useEditor, useEditorState, useKeysOf } from '../../../editor/react.tsx';
import type { Presenting } from '../../../editor/session.ts';
import { Spoken } from '../../../ui/hidden.tsx';
import { IconButton, ToggleIconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import styles from './stage-bar.module.css';
import { useStep } from './use-step.ts';

/** Below what is presented: where one is, the way on, the lock, the pointer and the way out. */
export function StageBar({ presenting }: { readonly presenting: Presenting }) {
  const { t } = useTranslation('canvas');
  const step = useStep(presenting);
  // A live region is heard of by what changes in it.
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return (
    <section className={styles['bar']} aria-label={t('stage.title')} data-control>
      <div className={styles['walk']}>
        <StageButton id="presentPrevious" icon={ChevronLeft} isDisabled={step.index === 0} />
        <span className={styles['count']}>{t('stage.step', { at: step.index + 1, count: step.count })}</span>
        <StageButton id="presentNext" icon={ChevronRight} isDisabled={step.isLast} />
      </div>
      <h1 className={styles['name']} dir="auto">
        {step.title}
      </h1>
      <div className={styles['tools']}>
        <LockToggle isLocked={presenting.isLocked} />
        <MarkMenu />
        <PointerToggles pointer={presenting.pointer} />
        <StageButton id="presentLeave" icon={X} />
      </div>
      <Spoken number={step.index} text={isThere ? step.spoken : ''} />
      <Spoken number={0} text={isThere ? t(presenting.isLocked ? 'stage.locked' : 'stage.unlocked') : ''} />
    </section>
  );
}

/** Pressed by mouse or finger, the keyboard stays with what is presented, and so does a remote control. */
function useRun(): (id: string, isByKey: boolean) => void {
  const editor = useEditor();
  const actions = useActions();
  return (id, isByKey) => {
    void actions.get(id)?.run(editor);
    if (!isByKey) editor.viewport?.focus();
  };
}

interface StageButtonProps {
  readonly id: 'presentPrevious' | 'presentNext' | 'presentLeave';
  readonly icon: LucideIcon;
  readonly isDisabled?: boolean;
}

function StageButton({ id, icon, isDisabled = false }: StageButtonProps) {
  const run = useRun();
  const keysOf = useKeysOf();
  const { t } = useTranslation('actions');
  return (
    <IconButton
      icon={icon}
      label={t(id)}
      keys={keysOf(id)}
      placement="top"
      isDisabled={isDisabled}
      onPress={({ pointerType }) => run(id, pointerType === 'keyboard' || pointerType === 'virtual')}
    />
  );
}

/** Told in a word too: whether a press changes something must not hang on a small sign. */
function LockToggle({ isLocked }: { readonly isLocked: boolean }) {
  const run = useRun();
  const { t } = useTranslation(['canvas', 'actions']);
  const Icon = isLocked ? Lock : LockOpen;
  return (
    <button
      type="button"
      className={styles['lock']}
      aria-pressed={isLocked}
      aria-label={t('actions:presentLock')}
      title={t(isLocked ? 'canvas:stage.unlock' : 'canvas:stage.lock')}
      onClick={({ detail }) => run('presentLock', detail === 0)}
    >
      <Icon size={18} aria-hidden />
      <span aria-hidden>{t(isLocked ? 'canvas:stage.locked' : 'canvas:stage.unlocked')}</span>
    </button>
  );
}

/** How sure people are of what is shown, for those without a keyboard. */
function MarkMenu() {
  const editor = useEditor();
  const actions = useActions();
  const keysOf = useKeysOf();
  const { t } = useTranslation(['canvas', 'actions']);
  const isNothingChosen = useEditorState(({ session }) => session.selection.length === 0);
  const entries = CONFIDENCES.map((confidence) => ({
    id: confidence,
    label: t(`actions:confidence.${confidence}`),
    keys: keysOf(`confidence.${confidence}`),
    onAction: () => void actions.get(`confidence.${confidence}`)?.run(editor),
  }));
  return (
    <Menu label={t('canvas:stage.mark')} groups={[{ id: 'marks', entries }]} placement="top start">
      <IconButton
        icon={SignalHigh}
        label={t('canvas:stage.mark')}
        placement="top"
        isDisabled={isNothingChosen}
      />
    </Menu>
  );
}

function PointerToggles({ pointer }: Pick<Presenting, 'pointer'>) {
  const keysOf = useKeysOf();
  const run = useRun();
  const { t } = useTranslation('actions');
  return (
    <div className={styles['pointers']}>
      <ToggleIconButton
        icon={Crosshair}
        label={t('presentPointer')}
        keys={keysOf('presentPointer')}
        isSelected={pointer === 'dot'}
        onChange={() => run('presentPointer', true)}
      />
      <ToggleIconButton
        icon={SunMedium}
        label={t('presentSpotlight')}
        keys={keysOf('presentSpotlight')}
        isSelected={pointer === 'spotlight'}
        onChange={() => run('presentSpotlight', true)}
      />
    </div>
  );
}
