import { ChevronRight, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ancestors } from '../../../domain/tree/walk.ts';
import { useEditor, useEditorState } from '../../../editor/react.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import styles from './controls.module.css';

/** While one branch is looked at alone: where it belongs, and the way back. */
export function FocusPath() {
  const editor = useEditor();
  const { t } = useTranslation('canvas');
  const { focus, plan } = useEditorState(({ session, plan: now }) => ({ focus: session.focus, plan: now }));
  if (focus === null) return null;
  const path = [focus, ...ancestors(plan, focus)].toReversed();
  return (
    <nav className={styles['path']} aria-label={t('focus.path')}>
      <button type="button" className={styles['step']} onClick={() => editor.look({ focus: null })}>
        {t('focus.wholePlan')}
      </button>
      {path.map((id) => (
        <span key={id} className={styles['part']}>
          <ChevronRight size={14} aria-hidden />
          <button
            type="button"
            className={styles['step']}
            aria-current={id === focus || undefined}
            onClick={() => editor.look({ focus: id, selection: [id] })}
          >
            {plan.nodes[id]?.title || t('untitled')}
          </button>
        </span>
      ))}
      <IconButton icon={X} label={t('focus.leave')} onPress={() => editor.look({ focus: null })} />
    </nav>
  );
}
