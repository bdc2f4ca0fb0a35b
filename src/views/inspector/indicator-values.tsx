import { Check, Undo2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { rowsWith } from '../../domain/index-by.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import type { Value } from '../../domain/rows/value.ts';
import { earlierFirst } from '../../domain/scoring/value-order.ts';
import { useEditor } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { SplitTargetButton } from './split-target.tsx';
import { ValueForm } from './value-form.tsx';
import { valueText } from './value-text.ts';

interface IndicatorValuesProps {
  readonly indicator: Indicator;
  readonly isNew: boolean;
}

/** What is known of an indicator, the latest first, and the way to say more. Facts are added, never overwritten. */
export function IndicatorValues({ indicator, isNew }: IndicatorValuesProps) {
  const { plan, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const values = rowsWith(plan, 'values', 'indicatorId', indicator.id).toSorted(earlierFirst).reverse();
  return (
    <>
      {!readOnly && <ValueForm indicator={indicator} values={values} isNew={isNew} />}
      {values.length > 0 && (
        <ul className={styles['values']} aria-label={t('history')}>
          {values.map((value) => (
            <ValueLine key={value.id} value={value} unit={indicator.unit} />
          ))}
        </ul>
      )}
      <SplitTargetButton indicator={indicator} />
    </>
  );
}

function ValueLine({ value, unit }: { readonly value: Value; readonly unit: string | undefined }) {
  const editor = useEditor();
  const { plan, words, locale, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const isRejected = value.status === 'rejected';
  const setStatus = (status: Value['status']) =>
    editor.dispatch(
      { type: 'editRows', table: 'values', ids: [value.id], fields: { status } },
      { quiet: true },
    );
  const period = value.periodId && plan.periods[value.periodId]?.title;
  const details = [
    value.date && formatDay(value.date, locale),
    period,
    value.status && value.kind === 'actual' && words.choice('status', value.status),
    value.note,
  ];
  const isPlain = readOnly || !['actual', 'milestone'].includes(value.kind);
  return (
    <li className={isRejected ? `${styles['value']} ${styles['rejected']}` : styles['value']}>
      <span className={styles['grow']}>
        <span className={styles['soft']}>{words.choice('kind', value.kind)} </span>
        <strong>{valueText(value, unit, locale)}</strong>
        <span className={styles['brief']}>{details.filter(Boolean).join(' · ')}</span>
      </span>
      {!isPlain && value.status !== 'confirmed' && (
        <IconButton icon={Check} label={t('confirm')} onPress={() => setStatus('confirmed')} />
      )}
      {!isPlain && (
        <IconButton
          icon={isRejected ? Undo2 : X}
          label={t(isRejected ? 'unreject' : 'reject')}
          onPress={() => setStatus(isRejected ? 'entered' : 'rejected')}
        />
      )}
      {isPlain && !readOnly && (
        <IconButton
          icon={X}
          label={t('removeValue')}
          onPress={() => editor.dispatch({ type: 'removeRows', table: 'values', ids: [value.id] })}
        />
      )}
    </li>
  );
}
