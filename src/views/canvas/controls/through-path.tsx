import { Waypoints, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions, useEditor, useEditorState } from '../../../editor/react.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { isNet } from '../layout/layout.ts';
import { useBoardState } from '../board/board-context.tsx';
import styles from './controls.module.css';

/** While only what leads to one node and what follows from it is looked at: which one, and the way back. */
export function ThroughPath() {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation(['chain', 'canvas']);
  const isNetwork = useBoardState(({ scene }) => isNet(scene.shape));
  const { through, title } = useEditorState(({ session, plan }) => ({
    through: session.through,
    title: session.through === null ? '' : plan.nodes[session.through]?.title,
  }));
  if (through === null || !isNetwork) return null;
  return (
    <nav className={styles['path']} aria-label={t('through.path')} data-through>
      <Waypoints size={14} aria-hidden />
      <button type="button" className={styles['step']} onClick={() => editor.look({ through: null })}>
        {t('canvas:focus.wholePlan')}
      </button>
      <button
        type="button"
        className={styles['step']}
        aria-current
        onClick={() => editor.look({ selection: [through] })}
      >
        {t('through.of', { title: title || t('canvas:untitled') })}
      </button>
      <IconButton
        icon={X}
        label={t('canvas:focus.leave')}
        keys={actions.get('through')?.keys?.[0]}
        onPress={() => editor.look({ through: null })}
      />
    </nav>
  );
}
