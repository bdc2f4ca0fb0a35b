import { useTranslation } from 'react-i18next';
import { toNumber } from '../../domain/exact/rational.ts';
import type { Matrix } from '../../domain/matrix/matrix.ts';
import { recordedBonus } from '../../domain/matrix/recorded-bonus.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatMoney } from '../../i18n/number-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './matrix.module.css';

interface RecordBonusProps {
  readonly matrix: Matrix;
  readonly bonusMinor: number;
  readonly baseMinor: number;
}

/** Puts the bonus on record as it is now, for payroll; what was recorded before stays. */
export function RecordBonus({ matrix, bonusMinor, baseMinor }: RecordBonusProps) {
  const editor = useEditor();
  const locale = useLocale();
  const { t } = useTranslation('matrix');
  const { plan, isReadOnly } = useEditorState((state) => ({ plan: state.plan, isReadOnly: state.readOnly }));
  const { party, period, rule, total } = matrix;
  const last = recordedBonus(plan, party.id, period.id);
  const { currency } = settingsOf(plan);
  const record = () =>
    editor.dispatch({
      type: 'addRow',
      table: 'entries',
      fields: {
        type: 'bonus',
        partyId: party.id,
        periodId: period.id,
        data: {
          kind: 'monthly',
          rule: rule.name,
          gateBp: rule.gateBp,
          total: total && toNumber(total),
          baseMinor,
          bonusMinor,
        },
      },
    });
  const isRecorded = last?.bonusMinor === bonusMinor && last.baseMinor === baseMinor;
  return (
    <span className={styles['record']} data-on="screen">
      {last && (
        <span className={styles['soft']}>
          {t('recorded', {
            amount: formatMoney(last.bonusMinor, currency, locale),
            day: formatDay(last.at.slice(0, 10), locale),
          })}
        </span>
      )}
      {!isReadOnly && !isRecorded && (
        <Button variant="quiet" onPress={record}>
          {t('record')}
        </Button>
      )}
    </span>
  );
}
