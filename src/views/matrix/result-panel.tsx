import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { toNumber } from '../../domain/exact/rational.ts';
import type { Gate } from '../../domain/matrix/gate.ts';
import type { MatrixLine } from '../../domain/matrix/lines.ts';
import type { Matrix } from '../../domain/matrix/matrix.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatBasisPoints } from '../../i18n/number-text.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { ExplainButton } from '../numbers/explain-button.tsx';
import { BonusLine } from './bonus-line.tsx';
import styles from './matrix.module.css';
import { shareText } from './share-text.ts';

const MARKS: { readonly [S in Gate['state']]: string } = {
  reached: 'achieved',
  totalShort: 'behind',
  linesShort: 'behind',
  unknown: 'none',
  empty: 'none',
};

/** The same in short, where the table begins. */
export function ResultMark({ matrix: { gate, total } }: { readonly matrix: Matrix }) {
  const { t } = useTranslation('matrix');
  const locale = useLocale();
  return (
    <span className={styles['inShort']} data-on="screen">
      <StatusMark status={MARKS[gate.state]} />
      {t(`state.${gate.state}`)}
      {total && <strong>{shareText(toNumber(total), locale)}</strong>}
    </span>
  );
}

/** Achieved or not, why, and what follows for pay. */
export function ResultPanel({ matrix }: { readonly matrix: Matrix }) {
  const { t } = useTranslation('matrix');
  const locale = useLocale();
  const { gate, total, party, period, rule } = matrix;
  const text = total ? shareText(toNumber(total), locale) : t('undefined');
  return (
    <section className={styles['result']} aria-label={t('result')}>
      <p className={styles['mark']}>
        <StatusMark status={MARKS[gate.state]} size={20} />
        <strong role="status">{t(`state.${gate.state}`)}</strong>
        <ExplainButton
          subject={{ type: 'matrixTotal', partyId: party.id, periodId: period.id }}
          number={text}
          className={styles['totalNumber'] ?? ''}
        />
      </p>
      <p>{reasonOf(matrix, { t, locale })}</p>
      <BonusLine matrix={matrix} />
      {rule.name === 'corridor' && <p className={styles['soft']}>{t('oursCorridor')}</p>}
    </section>
  );
}

interface Words {
  readonly t: TFunction<'matrix'>;
  readonly locale: string;
}

function reasonOf({ gate, rule, total }: Matrix, { t, locale }: Words): string {
  const limit = formatBasisPoints(rule.gateBp, locale);
  const share = total ? shareText(toNumber(total), locale) : t('undefined');
  const listed = (lines: readonly MatrixLine[]) =>
    lines
      .map(({ indicator, degree }) =>
        degree.value === null ? indicator.title : `${indicator.title} ${shareText(degree.value, locale)}`,
      )
      .join(', ');
  switch (gate.state) {
    case 'linesShort':
    case 'unknown':
      return t(`reason.${gate.state}`, { limit, lines: listed(gate.lines) });
    case 'empty':
      return t('reason.empty');
    default:
      return t(`reason.${rule.name}.${gate.state}`, { share, limit });
  }
}
