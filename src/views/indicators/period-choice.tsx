import { useTranslation } from 'react-i18next';
import { periodLines } from '../../domain/cycle/period-tree.ts';
import type { PeriodId } from '../../domain/ids.ts';
import { useEditorState } from '../../editor/react.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';

interface PeriodChoiceProps {
  readonly period: PeriodId | null;
  readonly onPeriod: (period: PeriodId | null) => void;
}

/** All indicators as of today, or those of one period as of its end. */
export function PeriodChoice({ period, onPeriod }: PeriodChoiceProps) {
  const { t } = useTranslation('indicators');
  const plan = useEditorState((state) => state.plan);
  const lines = periodLines(plan);
  if (lines.length === 0) return null;
  return (
    <ChoiceBox
      label={t('period')}
      none={t('anyPeriod')}
      value={period ?? ''}
      options={lines.map(({ period: { id, title } }) => ({ value: id, text: title }))}
      onChange={(id) => onPeriod(id === '' ? null : (id as PeriodId))}
    />
  );
}
