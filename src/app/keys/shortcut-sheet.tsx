import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action, ActionGroup } from '../../editor/action.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Keys, printedKeys } from '../../ui/keys.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { rank } from '../palette/rank.ts';
import { useApp } from '../use-app.tsx';
import { actionName, message } from '../words.ts';
import styles from './shortcut-sheet.module.css';

const GROUPS: readonly ActionGroup[] = ['node', 'edit', 'select', 'view', 'go', 'plan', 'file', 'settings'];

/** All keys there are, made from the actions themselves. */
export default function ShortcutSheet() {
  const app = useApp();
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = [...app.actions.values()].filter((action) => isFound(action, typed));
  const groups = GROUPS.map((group) => ({ group, actions: found.filter((one) => one.group === group) }));
  return (
    <Dialog title={t('shortcuts.title')} closeLabel={t('close')} onClose={() => app.show(null)} size="large">
      <SearchField label={t('shortcuts.search')} value={typed} onChange={setTyped} autoFocus />
      {found.length === 0 && <p className={styles['empty']}>{t('shortcuts.empty')}</p>}
      <div className={styles['groups']}>
        {groups
          .filter(({ actions }) => actions.length > 0)
          .map(({ group, actions }) => (
            <section key={group} className={styles['group']}>
              <h3 className={styles['heading']}>{message(`actions:group.${group}`)}</h3>
              <dl className={styles['list']}>
                {actions.map((action) => (
                  <Shortcut key={action.id} action={action} />
                ))}
              </dl>
            </section>
          ))}
      </div>
    </Dialog>
  );
}

const Shortcut = ({ action }: { readonly action: Action }) => (
  <div className={styles['row']}>
    <dt>{actionName(action)}</dt>
    <dd className={styles['keys']}>
      {withoutTwins(action.keys ?? []).map((chord) => (
        <Keys key={chord} chord={chord} />
      ))}
    </dd>
  </div>
);

/** Ctrl and the plus key is one thing on paper, with and without Shift. */
const withoutTwins = (keys: readonly string[]): readonly string[] =>
  keys.filter((chord, at) => keys.findIndex((other) => printed(other) === printed(chord)) === at);
const printed = (chord: string): string => printedKeys(chord).join(' ');

/** By name or by key: "undo" and "ctrl z" both find it. */
function isFound(action: Action, typed: string): boolean {
  const { keys = [] } = action;
  if (keys.length === 0) return false;
  return rank([actionName(action), ...keys.map(printed)], typed) !== null;
}
