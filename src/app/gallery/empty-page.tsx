import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditorProvider } from '../../editor/react.tsx';
import GoalTree from '../../views/goal-tree/goal-tree.tsx';
import Inspector from '../../views/inspector/inspector.tsx';
import Outline from '../../views/outline/outline.tsx';
import { useApp } from '../use-app.tsx';
import styles from './gallery.module.css';
import { ShownPlan } from './shown-plan.ts';

/** The views of a plan in which nothing stands yet. */
export function EmptyPage() {
  const app = useApp();
  const { t, i18n } = useTranslation(['gallery', 'common']);
  const [{ editor }] = useState(() => new ShownPlan(t('heading'), i18n.language));
  return (
    <EditorProvider editor={editor} actions={app.actions}>
      <h2 className={styles['group']}>{t('common:view.tree')}</h2>
      <div className={`${styles['frame']} ${styles['low']}`}>
        <GoalTree />
      </div>
      <h2 className={styles['group']}>{t('common:view.outline')}</h2>
      <div className={`${styles['frame']} ${styles['low']}`}>
        <Outline />
      </div>
      <h2 className={styles['group']}>{t('common:inspector')}</h2>
      <div className={styles['frame']}>
        <Inspector />
      </div>
    </EditorProvider>
  );
}
