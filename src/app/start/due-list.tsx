import { CalendarClock, CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { localToday, formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import type { PlanSummary } from '../../storage/contract.ts';
import { planPath } from '../routes.ts';
import { viewOfDue } from './view-of-due.ts';
import styles from './start-page.module.css';

const MOST = 6;

/** What is due next, in whichever plan of this browser; from the list of plans, without opening any. */
export function DueList({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const { t } = useTranslation(['due', 'common']);
  const locale = useLocale();
  const today = localToday(new Date());
  const all = plans.flatMap(({ id, title, due = [] }) =>
    due
      // What began or ended meanwhile is not due any more.
      .filter(({ what, day }) => day >= today || (what !== 'start' && what !== 'end'))
      .map((one) => ({ ...one, planId: id, plan: title || t('common:untitled') })),
  );
  const shown = all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="due">
      <h2 id="due">{t('title')}</h2>
      <ul className={styles['dueList']}>
        {shown.map(({ planId, plan, what, day, period, count }) => (
          <li key={`${planId} ${what} ${day} ${period}`}>
            <a className={styles['due']} href={`#${planPath(planId, viewOfDue(what))}`}>
              {day < today ? <CircleAlert size={16} aria-hidden /> : <CalendarClock size={16} aria-hidden />}
              <span className={styles['dueDay']} data-late={day < today || undefined}>
                {formatDay(day, locale)}
                {day < today && ` · ${t('late')}`}
              </span>
              <span className={styles['dueWhat']}>
                {t(`what.${what}`, { period, count: count ?? 1 })} · {plan}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
