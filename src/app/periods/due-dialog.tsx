import { CalendarArrowDown, CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { dueDates } from '../../domain/cycle/due-dates.ts';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { OpenPlan } from '../open-plan.ts';
import { planPath } from '../routes.ts';
import { viewOfDue } from '../start/view-of-due.ts';
import { useApp } from '../use-app.tsx';
import styles from './periods-dialog.module.css';

/** What is due in this plan, in order of time; a press leads to where it is done. */
export default function DueDialog() {
  const { open } = useApp();
  return open ? <DueDates open={open} /> : null;
}

function DueDates({ open }: { readonly open: OpenPlan }) {
  const app = useApp();
  const { t } = useTranslation(['due', 'common', 'periods']);
  const locale = useLocale();
  const { plan, today } = open.editor;
  const dates = dueDates(plan, today);
  const close = () => app.show(null);
  return (
    <Dialog
      title={t('dialog')}
      closeLabel={t('common:close')}
      onClose={close}
      footer={
        <Button
          icon={CalendarArrowDown}
          isDisabled={dates.length === 0}
          onPress={() => app.press('exportCalendar')}
        >
          {t('export')}
        </Button>
      }
    >
      {dates.length === 0 ? (
        <p className={styles['hint']}>{t('none')}</p>
      ) : (
        <ul className={styles['list']} aria-label={t('dialog')}>
          {dates.map(({ what, day, periodId, count }) => (
            <li key={`${what} ${day} ${periodId}`} className={styles['item']}>
              <button
                type="button"
                className={styles['dueLine']}
                onClick={() => {
                  close();
                  open.editor.look({ period: periodId });
                  navigate(planPath(open.id, viewOfDue(what)));
                }}
              >
                <span className={styles['days']} data-late={day < today || undefined}>
                  {day < today && <CircleAlert size={14} aria-hidden />}
                  {formatDay(day, locale)}
                  {day < today && ` · ${t('late')}`}
                </span>
                <span className={styles['name']}>
                  {t(`what.${what}`, {
                    period: plan.periods[periodId]?.title || t('periods:untitled'),
                    count: count ?? 1,
                  })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
