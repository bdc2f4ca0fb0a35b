import { useTranslation } from 'react-i18next';
import type { GoalPay } from '../../../domain/bonus/actual-pool.ts';
import { type Payout, payoutAt } from '../../../domain/bonus/payout.ts';
import { rational, type Rational, toNumber } from '../../../domain/exact/rational.ts';
import { formatBasisPoints } from '../../../i18n/number-text.ts';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';

interface PayoutChartProps {
  readonly payout: Payout;
  readonly gate: Rational;
  readonly goals: readonly GoalPay[];
}

/** Hundredths: degrees from 0 to 150 %, payment from 0 to 130 %. */
const [WIDE, HIGH] = [150, 130];
const x = (degree: number) => 24 + Math.min(Math.max(degree, 0), 1.5) * 140;
const y = (paid: number) => 8 + (HIGH / 100 - Math.min(paid, HIGH / 100)) * 90;

/** The curve by which a goal is paid, with the goals of the card on it and the gate of the project beside it. */
export function PayoutChart({ payout, gate, goals }: PayoutChartProps) {
  const { locale } = useProject();
  const { t } = useTranslation('projects');
  const percent = (share: number) => formatBasisPoints(Math.round(share * 10_000), locale);
  const points = Array.from({ length: WIDE * 2 + 1 }, (_, at) => rational(at, 200));
  const line = points.map(
    (degree, at) =>
      `${at === 0 ? 'M' : 'L'}${x(toNumber(degree)).toFixed(1)} ${y(toNumber(payoutAt(payout, degree))).toFixed(1)}`,
  );
  const at = toNumber(gate);
  return (
    <figure className={styles['chart']}>
      <svg
        viewBox="0 0 248 148"
        role="img"
        aria-label={t('chart.label', { curve: t(`curve.${payout.curve}`) })}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line className={styles['grid']} x1={x(0)} x2={x(1.5)} y1={y(share)} y2={y(share)} />
            <text className={styles['tick']} x={20} y={y(share) + 3} textAnchor="end">
              {Math.round(share * 100)}
            </text>
            <text className={styles['tick']} x={x(share)} y={138} textAnchor="middle">
              {percent(share)}
            </text>
          </g>
        ))}
        <line className={styles['gate']} x1={x(at)} x2={x(at)} y1={y(1.3)} y2={y(0)} />
        <path className={styles['curve']} d={line.join('')} />
        {goals.map(
          ({ goal, factor }) =>
            goal.degree &&
            factor && (
              <circle
                key={goal.id}
                className={styles['dot']}
                cx={x(toNumber(goal.degree))}
                cy={y(toNumber(factor))}
                r={4}
              />
            ),
        )}
      </svg>
      <figcaption className={styles['soft']}>
        {t('chart.caption', { curve: t(`curve.${payout.curve}`), gate: percent(at) })} <em>{t('ours')}</em>
      </figcaption>
    </figure>
  );
}
