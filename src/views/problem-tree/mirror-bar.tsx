import { FlipVertical2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { problemsToMirror } from '../../domain/commands/mirror-problems.ts';
import { rowsOf } from '../../domain/plan.ts';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './problem-tree.module.css';

/** How many problems have their objective, and the press that gives the others theirs. */
export function MirrorBar() {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation(['problems', 'actions']);
  const { plan, isReadOnly, isPresenting } = useEditorState((state) => ({
    plan: state.plan,
    isReadOnly: state.readOnly,
    isPresenting: state.session.presenting !== null,
  }));
  const { total, open } = useMemo(
    () => ({
      total: rowsOf(plan, 'nodes').filter(({ kind }) => kind === 'problem').length,
      open: problemsToMirror(plan).length,
    }),
    [plan],
  );
  if (total === 0 || isPresenting) return null;
  return (
    <div className={styles['bar']}>
      <p className={styles['state']}>
        {open === 0 ? t('bar.all', { count: total }) : t('bar.open', { count: total, done: total - open })}
      </p>
      <Button
        icon={FlipVertical2}
        isDisabled={open === 0 || isReadOnly}
        onPress={() => void actions.get('mirrorProblems')?.run(editor)}
      >
        {t('actions:mirrorProblems')}
      </Button>
    </div>
  );
}
