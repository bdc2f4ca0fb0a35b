import { MoreHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../storage/contract.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { agoText } from '../ago-text.ts';
import { useEachMinute } from '../use-each-minute.ts';
import { viewFor } from '../last-view.ts';
import { planPath } from '../routes.ts';
import { useApp } from '../use-app.tsx';
import { duplicatePlan, trashPlan } from './plan-chores.ts';
import styles from './start-page.module.css';
import { Thumbnail } from './thumbnail.tsx';

/** The person's plans, the one changed last first. */
export function PlanGrid({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const { t } = useTranslation('start');
  useEachMinute();
  if (plans.length === 0) return null;
  const sorted = plans.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return (
    <section className={styles['section']} aria-labelledby="plans">
      <h2 id="plans">{t('plans')}</h2>
      <ul className={styles['grid']}>
        {sorted.map((plan) => (
          <li key={plan.id} className={styles['cardBox']}>
            <PlanCard plan={plan} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlanCard({ plan }: { readonly plan: PlanSummary }) {
  const { t, i18n } = useTranslation(['start', 'common']);
  const title = plan.title || t('common:untitled');
  return (
    <>
      <a className={styles['card']} href={`#${planPath(plan.id, viewFor(plan.id))}`}>
        <span className={styles['picture']}>
          <Thumbnail boxes={plan.thumbnail} />
        </span>
        <span className={styles['cardTitle']}>{title}</span>
        <span className={styles['cardText']}>
          {t('goals', { count: plan.nodeCount })} ·{' '}
          {t('changed', { when: agoText(plan.changedAt, i18n.language) })}
        </span>
      </a>
      <div className={styles['cardMenu']}>
        <PlanMenu plan={plan} title={title} />
      </div>
    </>
  );
}

function PlanMenu({ plan, title }: { readonly plan: PlanSummary; readonly title: string }) {
  const app = useApp();
  const { t } = useTranslation('start');
  const label = t('menuOf', { title });
  return (
    <Menu
      label={label}
      groups={[
        {
          id: 'edit',
          entries: [
            {
              id: 'rename',
              label: t('rename'),
              onAction: () => app.show({ type: 'renamePlan', id: plan.id, title: plan.title }),
            },
            { id: 'duplicate', label: t('duplicate'), onAction: () => void duplicatePlan(app, plan) },
          ],
        },
        {
          id: 'trash',
          entries: [
            {
              id: 'trash',
              label: t('toTrash'),
              isDangerous: true,
              onAction: () => void trashPlan(app, plan),
            },
          ],
        },
      ]}
    >
      <IconButton icon={MoreHorizontal} label={label} />
    </Menu>
  );
}
