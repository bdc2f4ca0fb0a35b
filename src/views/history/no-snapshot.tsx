import { useTranslation } from 'react-i18next';
import { EmptyHint } from '../../ui/empty-hint.tsx';
import styles from './history.module.css';

/** Before any period was agreed there is nothing to compare with. */
export function NoSnapshot() {
  const { t } = useTranslation('past');
  return (
    <div className={styles['empty']}>
      <EmptyHint title={t('empty.title')} text={t('empty.text')}>
        {null}
      </EmptyHint>
    </div>
  );
}
