import { Plus, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { periodLines } from '../../domain/cycle/period-tree.ts';
import { nestingFault } from '../../domain/cycle/nesting.ts';
import type { PeriodId } from '../../domain/ids.ts';
import { type Plan, rowsOf, settingsOf } from '../../domain/plan.ts';
import { type Period, periodTable } from '../../domain/rows/period.ts';
import { useEditor } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { FieldFrame, FieldGrid } from '../../ui/field-frame.tsx';
import { Folded } from './folded.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { nextSpan } from '../../domain/cycle/period-span.ts';
import { usePeriodTitle } from './use-period-title.ts';
import { RowCard } from './row-card.tsx';
import { RowField } from './row-field.tsx';
import { useAct } from './use-act.ts';

/** The periods by which the plan is managed and reviewed. */
export function PeriodsSection() {
  const { plan, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const periods = inOrder(plan);
  return (
    <Folded part="periods" title={t('periods')} count={periods.length}>
      {periods.length > 0 && (
        <ul className={styles['list']}>
          {periods.map((period) => (
            <PeriodCard key={period.id} period={period} />
          ))}
        </ul>
      )}
      {!readOnly && <AddPeriod periods={periods} />}
    </Folded>
  );
}

const inOrder = (plan: Plan): readonly Period[] => periodLines(plan).map(({ period }) => period);

const SHOWN = ['title', 'type', 'start', 'end', 'agreeBy', 'factsBy'] as const;

function PeriodCard({ period }: { readonly period: Period }) {
  const editor = useEditor();
  const { plan, locale, words, readOnly } = useInspector();
  const { t } = useTranslation(['inspector', 'history']);
  const { id, title, type, start, end } = period;
  const fault = nestingFault(rowsOf(plan, 'periods'), id);
  return (
    <RowCard
      id={id}
      title={title || t('untitled')}
      brief={`${words.choice('type', type)} · ${formatDay(start, locale)} – ${formatDay(end, locale)}`}
    >
      <FieldGrid>
        {SHOWN.map((name) => (
          <RowField
            key={name}
            table="periods"
            ids={[id]}
            name={name}
            field={periodTable.fields[name]}
            {...(name === 'type' && { isHalf: false })}
            {...(name === 'end' &&
              fault && { hint: t(`history:refused.${fault.code}`, { title: fault.other?.title ?? '' }) })}
          />
        ))}
      </FieldGrid>
      {!readOnly && (
        <Button
          variant="quiet"
          icon={Trash2}
          onPress={() => editor.dispatch({ type: 'removeRows', table: 'periods', ids: [id] })}
        >
          {t('removePeriod')}
        </Button>
      )}
    </RowCard>
  );
}

function AddPeriod({ periods }: { readonly periods: readonly Period[] }) {
  const editor = useEditor();
  const { plan, words, today, setOpened } = useInspector();
  const { t } = useTranslation('inspector');
  const id = useId();
  const [type, setType] = useState<Period['type']>('quarter');
  const { act } = useAct();
  const titleOf = usePeriodTitle();
  const span = nextSpan(type, periods, today, settingsOf(plan).fiscalYearStartMonth);
  const title = titleOf(type, span);
  const add = () => {
    const row = editor.newId() as PeriodId;
    if (act({ type: 'addPeriods', periods: [{ id: row, type, title, ...span }] })) {
      setOpened(row, type === 'custom');
    }
  };
  return (
    <FieldGrid>
      <FieldFrame id={id} label={t('nextPeriod')} isHalf>
        <ChoiceBox
          id={id}
          value={type}
          options={(periodTable.fields.type.options ?? []).map((value) => ({
            value,
            text: words.choice('type', value),
          }))}
          onChange={(next) => {
            const known = periodTable.fields.type.schema().safeParse(next);
            if (known.success) setType(known.data);
          }}
        />
      </FieldFrame>
      <div className={styles['foot']}>
        <Button icon={Plus} onPress={add}>
          {title}
        </Button>
      </div>
    </FieldGrid>
  );
}
