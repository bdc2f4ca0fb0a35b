import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../storage/contract.ts';
import { Button } from '../../ui/button.tsx';
import { useApp } from '../use-app.tsx';
import { untrashPlan } from './plan-chores.ts';
import styles from './start-page.module.css';

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

const daysLeft = (trashedAt: string): number =>
  Math.max(0, KEPT_DAYS - Math.floor((Date.now() - new Date(trashedAt).getTime()) / DAY_MS));

/** Plans thrown away, with the way back. */
export function TrashList({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const app = useApp();
  const { t } = useTranslation(['start', 'common']);
  if (plans.length === 0) return null;
  return (
    <details className={styles['trash']}>
      <summary>
        {t('trash')} <span className={styles['count']}>{plans.length}</span>
      </summary>
      <p className={styles['note']}>{t('trashText')}</p>
      <ul className={styles['rows']}>
        {plans.map(({ id, title, trashedAt = '' }) => (
          <li key={id} className={styles['row']}>
            <span className={styles['rowTitle']}>{title || t('common:untitled')}</span>
            <span className={styles['rowText']}>{t('daysLeft', { count: daysLeft(trashedAt) })}</span>
            <Button onPress={() => void untrashPlan(app, id)}>{t('restore')}</Button>
            <Button variant="danger" onPress={() => app.show({ type: 'deletePlan', id, title })}>
              {t('deleteForever')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
