import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../domain/commands/index.ts';
import { membersOf } from '../../domain/cycle/members.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PeriodForm } from './period-form.tsx';
import styles from './periods-dialog.module.css';

interface PeriodLineItemProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly level: number;
  /** Says why it could not be done. */
  readonly act: (command: Command) => string | null;
}

const INDENT_PX = 18;

/** One period: its days and how much is planned there; to be renamed, moved in time or removed. */
export function PeriodLineItem({ plan, period, level, act }: PeriodLineItemProps) {
  const { t } = useTranslation(['periods', 'common']);
  const locale = useLocale();
  const [isEditing, setEditing] = useState(false);
  const { id, start, end } = period;
  const title = period.title || t('untitled');
  const count = membersOf(plan, id).length;
  return (
    <li className={styles['item']} style={{ paddingInlineStart: (level - 1) * INDENT_PX }}>
      {isEditing ? (
        <PeriodForm
          label={t('edit', { title })}
          before={period}
          save={(fields) => {
            const found = act({ type: 'editPeriod', id, fields });
            if (found === null) setEditing(false);
            return found;
          }}
        >
          <Button type="submit" variant="primary">
            {t('save')}
          </Button>
          <Button onPress={() => setEditing(false)}>{t('common:cancel')}</Button>
        </PeriodForm>
      ) : (
        <div className={styles['line']}>
          <span>
            <span className={styles['name']}>{title}</span>
            <span className={styles['days']}>
              {`${formatDay(start, locale)} – ${formatDay(end, locale)}`}
              {count > 0 && ` · ${t('planned', { count })}`}
            </span>
          </span>
          <IconButton icon={Pencil} label={t('edit', { title })} onPress={() => setEditing(true)} />
          <IconButton
            icon={Trash2}
            label={t('remove', { title })}
            onPress={() => void act({ type: 'removeRows', table: 'periods', ids: [id] })}
          />
        </div>
      )}
    </li>
  );
}
