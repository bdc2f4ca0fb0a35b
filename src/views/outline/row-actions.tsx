import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  CornerDownRight,
  type LucideIcon,
  Pencil,
  Plus,
  Trash2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './outline.module.css';

const SHOWN = [
  { id: 'addSibling', icon: Plus },
  { id: 'addChild', icon: CornerDownRight },
  { id: 'rename', icon: Pencil },
  { id: 'moveUp', icon: ArrowUp },
  { id: 'moveDown', icon: ArrowDown },
  { id: 'promote', icon: ArrowLeft },
  { id: 'demote', icon: ArrowRight },
  { id: 'deleteBranch', icon: Trash2 },
] as const satisfies readonly { readonly id: string; readonly icon: LucideIcon }[];

/** The actions on rows as buttons: for a finger, and for whoever does not know the keys yet. */
export function RowActions() {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation(['outline', 'actions']);
  // Whether an action makes sense now depends on selection and plan alike.
  useEditorState(({ session, readOnly }) => ({ selection: session.selection, readOnly }));
  const shown = SHOWN.flatMap(({ id, icon }) => {
    const action = actions.get(id);
    return action ? [{ id, icon, action }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <div role="toolbar" aria-label={t('rowActions')} className={styles['rowActions']}>
      {shown.map(({ id, icon, action }) => (
        <IconButton
          key={id}
          icon={icon}
          label={t(`actions:${id}`)}
          keys={action.keys?.[0]}
          placement="top"
          isDisabled={!(action.enabled?.(editor) ?? true)}
          onPress={() => void action.run(editor)}
        />
      ))}
    </div>
  );
}
