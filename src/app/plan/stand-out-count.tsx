import { useTranslation } from 'react-i18next';
import { isFiltering } from '../../editor/filter.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { standOut } from '../../editor/stand-out.ts';
import styles from './find-bar.module.css';

/** "14 of 200 goals stand out": seen, and said when the filter changes. */
export function StandOutCount() {
  const editor = useEditor();
  const { t } = useTranslation('find');
  const { plan, filter, period } = useEditorState(({ plan, session }) => ({
    plan,
    filter: session.filter,
    period: session.period,
  }));
  const shown = isFiltering(filter) ? standOut(plan, { find: null, filter, period }, editor.today) : null;
  return (
    <span className={styles['count']} role="status">
      {shown && t('standOut', { shown: shown.size, count: Object.keys(plan.nodes).length })}
    </span>
  );
}
