import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  fiscalYearOf,
  type PartOfYear,
  partsOfYear,
  placeInYear,
  type Span,
} from '../../domain/cycle/period-span.ts';
import type { PeriodId } from '../../domain/ids.ts';
import { type Plan, rowsOf, settingsOf } from '../../domain/plan.ts';
import { dayAfter } from '../../domain/working-days.ts';
import type { Editor } from '../../editor/editor.ts';
import { useLocale } from '../../i18n/locale.ts';
import { periodTitle } from '../../i18n/period-title.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import styles from './periods-dialog.module.css';

const PARTS = ['half', 'quarter', 'month'] as const;

interface YearFormProps {
  readonly editor: Editor;
  readonly plan: Plan;
  /** Says why it could not be done, or that it has been. */
  readonly onDone: (problem: string | null) => void;
  readonly refused: (editor: Editor, periods: readonly NewPeriod[]) => string | null;
}

export interface NewPeriod extends Span {
  readonly id: PeriodId;
  readonly type: PartOfYear;
  readonly title: string;
}

/** A fiscal year, and what it is divided into. */
export function YearForm({ editor, plan, onDone, refused }: YearFormProps) {
  const { t, i18n } = useTranslation(['periods', 'kinds']);
  const locale = useLocale();
  const id = useId();
  const { fiscalYearStartMonth } = settingsOf(plan);
  const years = yearsAround(editor.today, fiscalYearStartMonth);
  const [start, setStart] = useState(() => firstMissing(plan, years) ?? years[1]?.start ?? '');
  const [parts, setParts] = useState<ReadonlySet<PartOfYear>>(() => new Set(['quarter']));
  const named = (type: PartOfYear, span: Span) =>
    periodTitle(
      { language: i18n.language, locale },
      { type, ...span, ...placeInYear(type, span.start, fiscalYearStartMonth) },
    );
  const types: readonly PartOfYear[] = ['year', ...PARTS.filter((part) => parts.has(part))];
  const missing = types.flatMap((type) =>
    partsOfYear(start, type)
      .filter((span) => !isThere(plan, type, span))
      .map((span) => ({ type, title: named(type, span), ...span })),
  );
  const add = (event: FormEvent) => {
    event.preventDefault();
    onDone(
      refused(
        editor,
        missing.map((period) => ({ id: editor.newId() as PeriodId, ...period })),
      ),
    );
  };
  return (
    <form className={styles['year']} aria-label={t('addYear')} onSubmit={add}>
      <FieldFrame id={`${id}-year`} label={t('kinds:choice.type.year')}>
        <ChoiceBox
          id={`${id}-year`}
          value={start}
          options={years.map((span) => ({ value: span.start, text: named('year', span) }))}
          onChange={setStart}
        />
      </FieldFrame>
      <fieldset className={styles['parts']}>
        <legend>{t('dividedInto')}</legend>
        {PARTS.map((part) => (
          <label key={part} className={styles['part']}>
            <input
              type="checkbox"
              checked={parts.has(part)}
              onChange={({ target }) => setParts(toggled(parts, part, target.checked))}
            />
            {t(`parts.${part}`)}
          </label>
        ))}
      </fieldset>
      <Button type="submit" variant="primary" isDisabled={missing.length === 0}>
        {missing.length === 0 ? t('allThere') : t('addMany', { count: missing.length })}
      </Button>
    </form>
  );
}

/** Last year, this one and the two to come. */
const yearsAround = (today: string, month: number): readonly Span[] => {
  const now = fiscalYearOf(today, month);
  const next = fiscalYearOf(dayAfter(now.end, 1), month);
  return [
    fiscalYearOf(dayAfter(now.start, -1), month),
    now,
    next,
    fiscalYearOf(dayAfter(next.end, 1), month),
  ];
};

/** From this year on the first that is not there yet. */
const firstMissing = (plan: Plan, years: readonly Span[]): string | undefined =>
  years.slice(1).find((span) => !isThere(plan, 'year', span))?.start;

const isThere = (plan: Plan, type: PartOfYear, { start, end }: Span): boolean =>
  rowsOf(plan, 'periods').some(
    (period) => period.type === type && period.start === start && period.end === end,
  );

function toggled<T>(set: ReadonlySet<T>, item: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (isIn) next.add(item);
  else next.delete(item);
  return next;
}
