import { useTranslation } from 'react-i18next';
import { toNumber } from '../../domain/exact/rational.ts';
import type { Matrix } from '../../domain/matrix/matrix.ts';
import { monthlyBonus } from '../../domain/matrix/monthly-bonus.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useEditorState } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { formatMoney } from '../../i18n/number-text.ts';
import styles from './matrix.module.css';
import { RecordBonus } from './record-bonus.tsx';
import { SalaryBox } from './salary-box.tsx';
import { shareText } from './share-text.ts';

/** The bonus of the month: base × total, or nothing; amounts only while pay is asked for. */
export function BonusLine({ matrix }: { readonly matrix: Matrix }) {
  const { t } = useTranslation('matrix');
  const locale = useLocale();
  const { plan, showsPay } = useEditorState(({ plan: now, session }) => ({
    plan: now,
    showsPay: session.showsPay,
  }));
  const { gate, total, party } = matrix;
  const { currency } = settingsOf(plan);
  const bonus = monthlyBonus(matrix, party.salaryMinor);
  const isPaid = gate.state === 'reached';
  if (!showsPay) {
    const known = gate.state === 'unknown' ? 'unknown' : isPaid ? 'paid' : 'none';
    return <p className={styles['bonus']}>{t(`bonusHidden.${known}`)}</p>;
  }
  const money = (minor: number) => formatMoney(minor, currency, locale);
  return (
    <div className={styles['bonus']}>
      <SalaryBox party={party} currency={currency} />
      {party.salaryMinor !== undefined && bonus !== null && total && (
        <>
          <span>
            {isPaid
              ? t('bonus.paid', { base: money(party.salaryMinor), share: shareText(toNumber(total), locale) })
              : t('bonus.none')}
          </span>
          <strong>{money(bonus)}</strong>
          <RecordBonus matrix={matrix} bonusMinor={bonus} baseMinor={party.salaryMinor} />
        </>
      )}
      {party.salaryMinor === undefined && <span className={styles['soft']}>{t('bonus.noSalary')}</span>}
      {party.salaryMinor !== undefined && bonus === null && (
        <span className={styles['soft']}>{t('bonus.unknown')}</span>
      )}
    </div>
  );
}
