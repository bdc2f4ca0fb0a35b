import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numericDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { MAX_TITLE } from '../../domain/text.ts';
import { FieldGrid } from '../../ui/field-frame.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DayField, dayOf } from './day-field.tsx';
import styles from './periods-dialog.module.css';

export interface PeriodDays {
  readonly title: string;
  readonly start: string;
  readonly end: string;
}

interface PeriodFormProps {
  readonly label: string;
  readonly before: PeriodDays;
  /** Says why it could not be taken. */
  readonly save: (days: PeriodDays) => string | null;
  readonly children: ReactNode;
}

/** Name and days of one period, taken together: a start that leaves the year before its end is typed is no mistake yet. */
export function PeriodForm({ label, before, save, children }: PeriodFormProps) {
  const { t } = useTranslation(['periods', 'kinds']);
  const locale = useLocale();
  const id = useId();
  const shown = (day: string) => (day === '' ? '' : numericDay(day, locale));
  const [title, setTitle] = useState(before.title);
  const [start, setStart] = useState(shown(before.start));
  const [end, setEnd] = useState(shown(before.end));
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const days = { start: dayOf(start, locale), end: dayOf(end, locale) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (days.start === null || days.end === null) return;
    const found = save({ title: title.trim(), start: days.start, end: days.end });
    setProblem(found);
    if (found === null) setAsked(false);
  };
  return (
    <form className={styles['form']} aria-label={label} onSubmit={submit}>
      <TextField label={t('name')} value={title} onChange={setTitle} maxLength={MAX_TITLE} />
      <FieldGrid>
        <DayField
          label={t('kinds:field.start')}
          text={start}
          isInvalid={asked && days.start === null}
          onChange={setStart}
        />
        <DayField
          label={t('kinds:field.end')}
          text={end}
          isInvalid={asked && days.end === null}
          onChange={setEnd}
        />
      </FieldGrid>
      {problem && (
        <p role="alert" id={id} className={styles['problem']}>
          {problem}
        </p>
      )}
      <div className={styles['buttons']}>{children}</div>
    </form>
  );
}
