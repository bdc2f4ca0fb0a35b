import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyHint } from '../../ui/empty-hint.tsx';
import styles from './judging.module.css';

/** A plan without periods: what is agreed and judged belongs to one. */
export function NoPeriod() {
  const editor = useEditor();
  const { t } = useTranslation('judging');
  const year = editor.today.slice(0, 4);
  const add = () => {
    const id = editor.newId();
    const fields = { title: year, type: 'year', start: `${year}-01-01`, end: `${year}-12-31`, phase: 'plan' };
    editor.dispatch({ type: 'addRow', table: 'periods', id, fields });
  };
  return (
    <div className={styles['empty']}>
      <EmptyHint title={t('noPeriod.title')} text={t('noPeriod.text')}>
        <Button variant="primary" icon={CalendarPlus} onPress={add}>
          {t('noPeriod.add', { year })}
        </Button>
      </EmptyHint>
    </div>
  );
}
