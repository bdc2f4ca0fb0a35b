import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '../../domain/plan.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import { type Value, valueTable } from '../../domain/rows/value.ts';
import { numericDay, parseDay } from '../../i18n/day-text.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { DayBox } from '../../ui/day-box.tsx';
import { FieldFrame, FieldGrid, problemId } from '../../ui/field-frame.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { useAct } from './use-act.ts';
import {
  asked,
  nextKind,
  type ValueEntry,
  type ValueField,
  valueFields,
  type ValueProblems,
} from './value-entry.ts';
import { ValuePreview } from './value-preview.tsx';

interface ValueFormProps {
  readonly indicator: Indicator;
  readonly values: readonly Value[];
  /** Takes the keyboard as soon as it is there. */
  readonly isNew: boolean;
}

const EMPTY = {
  amount: '',
  numerator: '',
  denominator: '',
  text: '',
  weight: '',
  note: '',
  evidence: '',
  periodId: '',
  isConfirmed: false,
} as const;

/** A baseline, a target or a fact, entered in one go: Enter records it, and the next that is missing is asked for. */
export function ValueForm({ indicator, values, isNew }: ValueFormProps) {
  const { plan, words, locale, today } = useInspector();
  const context = useInspector();
  const { t } = useTranslation('inspector');
  const baseId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { act, problem } = useAct();
  const fresh = (kind: Value['kind']): ValueEntry => ({ ...EMPTY, kind, date: numericDay(today, locale) });
  const [entry, setEntry] = useState<ValueEntry>(() => fresh(nextKind(values)));
  const [problems, setProblems] = useState<ValueProblems>({});
  const set = (change: Partial<ValueEntry>) => setEntry((before) => ({ ...before, ...change }));
  const periods = rowsOf(plan, 'periods').toSorted((a, b) => (a.start < b.start ? -1 : 1));

  useEffect(() => {
    if (isNew) form.current?.querySelector('input')?.focus();
  }, [isNew]);

  const record = (event: FormEvent) => {
    event.preventDefault();
    const fields = valueFields(indicator, entry, context);
    setProblems(fields.ok ? {} : fields.error);
    if (!fields.ok || !act({ type: 'addRow', table: 'values', fields: fields.value })) return;
    const kind = nextKind([...values, entry]);
    setEntry({ ...fresh(kind), periodId: entry.periodId });
    form.current?.querySelector('input')?.focus();
  };

  const box = (name: ValueField, isHalf: boolean) => {
    const id = `${baseId}-${name}`;
    const found = problems[name];
    const why =
      found === undefined ? null : t(`problem.${found}`, { example: numericDay('2026-12-31', locale) });
    const binding = {
      id,
      value: entry[name],
      isInvalid: why !== null,
      describedBy: why === null ? undefined : problemId(id),
      onChange: (text: string) => set({ [name]: text }),
      onFocus: () => undefined,
      onBlur: () => undefined,
      onKeyDown: () => undefined,
    };
    return (
      <FieldFrame
        key={name}
        id={id}
        label={words.field(name === 'weight' ? 'weightBp' : name)}
        problem={why}
        isHalf={isHalf}
      >
        {name === 'date' ? (
          <DayBox
            {...binding}
            day={parseDay(entry.date, locale, today) ?? ''}
            locale={locale}
            words={{ pick: t('pickDay'), today: t('pickToday'), none: t('pickNone') }}
            onPick={(day) => set({ date: day === '' ? '' : numericDay(day, locale) })}
          />
        ) : (
          <TextBox
            {...binding}
            inputMode={['text', 'note', 'evidence'].includes(name) ? 'text' : 'decimal'}
            suffix={name === 'amount' ? shortUnit(indicator.unit) : name === 'weight' ? '%' : undefined}
          />
        )}
      </FieldFrame>
    );
  };

  return (
    <form ref={form} className={styles['form']} aria-label={t('record')} onSubmit={record}>
      <FieldGrid>
        <FieldFrame id={`${baseId}-kind`} label={t('whatValue')} isHalf>
          <ChoiceBox
            id={`${baseId}-kind`}
            value={entry.kind}
            options={(valueTable.fields.kind.options ?? []).map((value) => ({
              value,
              text: words.choice('kind', value),
            }))}
            onChange={(next) => {
              const kind = valueTable.fields.kind.schema().safeParse(next);
              if (kind.success) set({ kind: kind.data });
            }}
          />
        </FieldFrame>
        {asked(indicator, entry.kind).map((name) => box(name, true))}
        {box('date', true)}
        {periods.length > 0 && (
          <FieldFrame id={`${baseId}-period`} label={words.field('periodId')} isHalf>
            <ChoiceBox
              id={`${baseId}-period`}
              value={entry.periodId}
              none="–"
              options={periods.map(({ id, title }) => ({ value: id, text: title }))}
              onChange={(periodId) => set({ periodId })}
            />
          </FieldFrame>
        )}
        {box('note', false)}
      </FieldGrid>
      <ValuePreview indicator={indicator} entry={entry} />
      <div className={styles['formFoot']}>
        <label className={styles['flag']}>
          <input
            type="checkbox"
            checked={entry.isConfirmed}
            onChange={(event) => set({ isConfirmed: event.target.checked })}
          />
          {t('confirmed')}
        </label>
        <Button type="submit">{t('record')}</Button>
      </div>
      {problem && (
        <div role="alert" className={styles['problem']}>
          {problem}
        </div>
      )}
    </form>
  );
}

/** Only what fits behind a number. */
const shortUnit = (unit: string | undefined): string | undefined =>
  unit !== undefined && unit.length <= 4 ? unit : undefined;
