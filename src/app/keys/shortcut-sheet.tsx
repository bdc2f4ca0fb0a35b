import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action, ActionGroup } from '../../editor/action.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { printedKeys } from '../../ui/keys.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { rank } from '../palette/rank.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { actionName, message } from '../words.ts';
import { ShortcutRow } from './shortcut-row.tsx';
import styles from './shortcut-sheet.module.css';
import { type KeyChanging, useKeyChange } from './use-key-change.ts';

const GROUPS: readonly ActionGroup[] = [
  'node',
  'edit',
  'select',
  'view',
  'present',
  'go',
  'plan',
  'file',
  'settings',
];

/** All keys there are, made from the actions themselves; here they can be changed too. */
export default function ShortcutSheet() {
  const app = useApp();
  const { t } = useTranslation(['common', 'keys']);
  const [typed, setTyped] = useState('');
  const [isChanging, setChanging] = useState(false);
  const actions = useAppState((state) => state.actions);
  const changing = useKeyChange();
  const found = [...actions.values()].filter((action) => isFound(action, typed, isChanging));
  const toggle = () => {
    changing.cancel();
    setChanging(!isChanging);
  };
  return (
    <Dialog title={t('shortcuts.title')} closeLabel={t('close')} onClose={() => app.show(null)} size="large">
      <div className={styles['top']}>
        <SearchField label={t('shortcuts.search')} value={typed} onChange={setTyped} autoFocus />
        {isChanging ? <ResetAll changing={changing} onDone={toggle} /> : <ChangeButton onPress={toggle} />}
      </div>
      {isChanging && <p className={styles['hint']}>{t('keys:editHint')}</p>}
      {found.length === 0 && <p className={styles['empty']}>{t('shortcuts.empty')}</p>}
      <Groups actions={found} changing={isChanging ? changing : null} />
    </Dialog>
  );
}

function ChangeButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('keys');
  return <Button onPress={onPress}>{t('edit')}</Button>;
}

function ResetAll({ changing, onDone }: { readonly changing: KeyChanging; readonly onDone: () => void }) {
  const { t } = useTranslation('keys');
  const isOwn = useAppState(({ preferences }) => Object.keys(preferences.keys).length > 0);
  return (
    <>
      <Button isDisabled={!isOwn} onPress={changing.resetAll}>
        {t('resetAll')}
      </Button>
      <Button variant="primary" onPress={onDone}>
        {t('done')}
      </Button>
    </>
  );
}

interface GroupsProps {
  readonly actions: readonly Action[];
  readonly changing: KeyChanging | null;
}

const Groups = ({ actions, changing }: GroupsProps) => (
  <div className={styles['groups']}>
    {GROUPS.map((group) => ({ group, own: actions.filter((one) => one.group === group) }))
      .filter(({ own }) => own.length > 0)
      .map(({ group, own }) => (
        <section key={group} className={styles['group']}>
          <h3 className={styles['heading']}>{message(`actions:group.${group}`)}</h3>
          <dl className={styles['list']}>
            {own.map((action) => (
              <ShortcutRow key={action.id} action={action} changing={changing} />
            ))}
          </dl>
        </section>
      ))}
  </div>
);

/** By name or by key: "undo" and "ctrl z" both find it. What has no keys is only there to be given some. */
function isFound(action: Action, typed: string, isChanging: boolean): boolean {
  const { keys = [] } = action;
  if (keys.length === 0 && !isChanging) return false;
  return rank([actionName(action), ...keys.map((chord) => printedKeys(chord).join(' '))], typed) !== null;
}
