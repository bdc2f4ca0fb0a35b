import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditorProvider } from '../../editor/react.tsx';
import GoalTree from '../../views/goal-tree/goal-tree.tsx';
import { useApp } from '../use-app.tsx';
import styles from './gallery.module.css';
import { shownTree } from './shown-cards.ts';

/** The real goal tree of a plan with long titles in several scripts, a fold and an arrow across. */
export function TreePage() {
  const app = useApp();
  const { t, i18n } = useTranslation('gallery');
  const [editor] = useState(() => shownTree(t, i18n.language));
  return (
    <EditorProvider editor={editor} actions={app.actions}>
      <div className={styles['frame']}>
        <GoalTree />
      </div>
    </EditorProvider>
  );
}
