import { PanelRight, Redo2, Share, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEditorState } from '../../editor/react.tsx';
import { Menu } from '../../ui/menu.tsx';
import { IconButton, ToggleIconButton } from '../../ui/icon-button.tsx';
import { redoWords, undoWords } from '../notices/step-words.ts';
import { AppIcon } from '../app-icon.tsx';
import type { OpenPlan } from '../open-plan.ts';
import { START_PATH } from '../routes.ts';
import { SettingsMenu } from '../settings-menu.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { useActionEntries } from '../use-action-entries.ts';
import { PlanTitle } from './plan-title.tsx';
import { SaveStateText } from './save-state.tsx';
import styles from './top-bar.module.css';

export function TopBar({ open }: { readonly open: OpenPlan }) {
  const app = useApp();
  const { t } = useTranslation();
  const isInspectorOpen = useAppState(({ preferences }) => preferences.inspectorOpen);
  return (
    <header className={styles['bar']}>
      <a className={styles['home']} href={`#${START_PATH}`} aria-label={t('home')} title={t('home')}>
        <AppIcon />
      </a>
      <PlanTitle />
      <HistoryButtons />
      <SaveStateText open={open} />
      <FileMenu />
      <SettingsMenu />
      <ToggleIconButton
        icon={PanelRight}
        label={t('inspector')}
        keys="alt+i"
        isSelected={isInspectorOpen}
        onChange={() => app.press('inspector')}
      />
    </header>
  );
}

function HistoryButtons() {
  const app = useApp();
  useTranslation();
  const undo = useEditorState(({ history }) => history.undo.at(-1)?.label);
  const redo = useEditorState(({ history }) => history.redo.at(-1)?.label);
  const readOnly = useEditorState((state) => state.readOnly);
  return (
    <div className={styles['history']}>
      <IconButton
        icon={Undo2}
        label={undoWords(undo)}
        keys="mod+z"
        isDisabled={!undo || readOnly}
        onPress={() => app.press('undo')}
      />
      <IconButton
        icon={Redo2}
        label={redoWords(redo)}
        keys="mod+shift+z"
        isDisabled={!redo || readOnly}
        onPress={() => app.press('redo')}
      />
    </div>
  );
}

function FileMenu() {
  const { t } = useTranslation();
  const entries = useActionEntries();
  return (
    <Menu
      label={t('fileMenu')}
      groups={[
        { id: 'save', entries: entries('saveCopy', 'duplicatePlan') },
        { id: 'picture', entries: entries('exportSvg', 'exportPng', 'print') },
        { id: 'open', entries: entries('openFile', 'import', 'pasteOutline') },
        { id: 'keep', entries: entries('backups', 'storage') },
      ]}
    >
      <IconButton icon={Share} label={t('fileMenu')} />
    </Menu>
  );
}
