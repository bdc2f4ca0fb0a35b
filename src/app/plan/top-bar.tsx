import {
  Ellipsis,
  FlaskConical,
  PanelRight,
  Presentation,
  Redo2,
  Search,
  Settings,
  Share,
  Undo2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hasRows, settingsOf } from '../../domain/plan.ts';
import { useEditorState, useEditorStateSoon, useKeysOf } from '../../editor/react.tsx';
import { IconButton, ToggleIconButton } from '../../ui/icon-button.tsx';
import { Menu, type MenuGroup } from '../../ui/menu.tsx';
import type { ViewId } from '../../views/registry.ts';
import { AppIcon } from '../app-icon.tsx';
import { redoWords, undoWords } from '../notices/step-words.ts';
import type { OpenPlan } from '../open-plan.ts';
import { START_PATH } from '../routes.ts';
import { useActionEntries } from '../use-action-entries.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { useNarrow } from '../use-narrow.ts';
import { useSettingsGroups } from '../use-settings-groups.ts';
import { PageName } from './page-name.tsx';
import { PlanTitle } from './plan-title.tsx';
import { SaveStateText } from './save-state.tsx';
import styles from './top-bar.module.css';

/** Above every view: what plan this is, whether it is kept, and what can be done with it as a whole. */
export function TopBar({ open, viewId }: { readonly open: OpenPlan; readonly viewId: ViewId }) {
  const app = useApp();
  const { t } = useTranslation();
  const keysOf = useKeysOf();
  const isInspectorOpen = useAppState(({ preferences }) => preferences.inspectorOpen);
  return (
    <header className={styles['bar']}>
      <PageName viewId={viewId} />
      <a className={styles['home']} href={`#${START_PATH}`} aria-label={t('home')} title={t('home')}>
        <AppIcon />
      </a>
      <div className={styles['names']}>
        <PlanTitle />
        <SaveStateText open={open} />
      </div>
      <HistoryButtons />
      <FindButton />
      <WhatIfButton />
      <PresentButton />
      <Menus />
      <ToggleIconButton
        icon={PanelRight}
        label={t('inspector')}
        keys={keysOf('inspector')}
        isSelected={isInspectorOpen}
        onChange={() => app.press('inspector')}
      />
    </header>
  );
}

function HistoryButtons() {
  const app = useApp();
  const keysOf = useKeysOf();
  // The words change with the language.
  useTranslation();
  const { undo, redo, readOnly, naming } = useEditorStateSoon(({ history, readOnly: no, plan }) => ({
    undo: history.undo.at(-1)?.label,
    redo: history.redo.at(-1)?.label,
    readOnly: no,
    naming: settingsOf(plan),
  }));
  return (
    <div className={styles['history']}>
      <IconButton
        icon={Undo2}
        label={undoWords(undo, naming)}
        keys={keysOf('undo')}
        isDisabled={!undo || readOnly}
        onPress={() => app.press('undo')}
      />
      <IconButton
        icon={Redo2}
        label={redoWords(redo, naming)}
        keys={keysOf('redo')}
        isDisabled={!redo || readOnly}
        onPress={() => app.press('redo')}
      />
    </div>
  );
}

/** Where there is little room it stands in the menu. */
function FindButton() {
  const app = useApp();
  const keysOf = useKeysOf();
  const { t } = useTranslation('actions');
  return useNarrow() ? null : (
    <IconButton icon={Search} label={t('find')} keys={keysOf('find')} onPress={() => app.press('find')} />
  );
}

/** Where there is little room it stands in the menu. */
function WhatIfButton() {
  const app = useApp();
  const { t } = useTranslation('actions');
  const { isTrying, readOnly } = useEditorState(({ trial, readOnly: no }) => ({
    isTrying: trial !== null,
    readOnly: no,
  }));
  return useNarrow() ? null : (
    <IconButton
      icon={FlaskConical}
      label={t('whatIf')}
      isDisabled={isTrying || readOnly}
      onPress={() => app.press('whatIf')}
    />
  );
}

/** Where there is little room it stands in the menu. */
function PresentButton() {
  const app = useApp();
  const keysOf = useKeysOf();
  const { t } = useTranslation('actions');
  const canShow = useEditorState(({ plan }) => hasRows(plan, 'nodes'));
  return useNarrow() ? null : (
    <IconButton
      icon={Presentation}
      label={t('present')}
      keys={keysOf('present')}
      isDisabled={!canShow}
      onPress={() => app.press('present')}
    />
  );
}

/** Two menus, or where there is room for one only, one. */
function Menus() {
  const { t } = useTranslation();
  const isNarrow = useNarrow();
  const entries = useActionEntries();
  const files = useFileGroups();
  const settings = useSettingsGroups();
  if (isNarrow) {
    return (
      <Menu
        label={t('moreMenu')}
        groups={[
          { id: 'find', entries: entries('find', 'filter', 'whatIf', 'present') },
          ...files,
          ...settings,
        ]}
      >
        <IconButton icon={Ellipsis} label={t('moreMenu')} />
      </Menu>
    );
  }
  return (
    <>
      <Menu label={t('fileMenu')} groups={files}>
        <IconButton icon={Share} label={t('fileMenu')} />
      </Menu>
      <Menu label={t('settingsMenu')} groups={settings}>
        <IconButton icon={Settings} label={t('settingsMenu')} />
      </Menu>
    </>
  );
}

function useFileGroups(): readonly MenuGroup[] {
  const entries = useActionEntries();
  return [
    { id: 'save', entries: entries('saveCopy', 'duplicatePlan') },
    { id: 'picture', entries: entries('exportSvg', 'exportPng', 'print', 'printView') },
    { id: 'outline', entries: entries('export.markdown', 'export.indentedText') },
    { id: 'open', entries: entries('openFile', 'import', 'pasteOutline') },
    { id: 'keep', entries: entries('backups', 'storage') },
  ];
}
