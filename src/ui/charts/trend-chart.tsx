import { ticksBetween } from './ticks.ts';
import styles from './trend-chart.module.css';

export interface ChartPoint {
  /** Days since any fixed day. */
  readonly at: number;
  readonly amount: number;
}

interface TrendChartProps {
  /** What it shows, in a sentence: the numbers stand in a table beside it. */
  readonly label: string;
  readonly facts: readonly ChartPoint[];
  readonly expected?: readonly ChartPoint[] | undefined;
  readonly target?: { readonly amount: number; readonly text: string } | undefined;
  readonly corridor?: { readonly low: number; readonly high: number } | undefined;
  readonly amountText: (amount: number) => string;
  readonly dayText: (at: number) => string;
}

const WIDTH = 640;
const HEIGHT = 240;
const INSET = { top: 14, right: 18, bottom: 28, left: 64 };

/** Facts over time with the target, the way that leads there, and the corridor; told apart without colour too. */
export function TrendChart({ label, facts, expected = [], target, corridor, ...texts }: TrendChartProps) {
  const amounts = [
    ...[...facts, ...expected].map(({ amount }) => amount),
    ...(target ? [target.amount] : []),
    ...(corridor ? [corridor.low, corridor.high] : []),
  ];
  const days = [...facts, ...expected].map(({ at }) => at);
  if (amounts.length === 0 || days.length === 0) return null;
  const ticks = ticksBetween(Math.min(...amounts), Math.max(...amounts), 4);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = (at: number) => along(at, [first, last], [INSET.left, WIDTH - INSET.right]);
  const y = (amount: number) => along(amount, [low, high], [HEIGHT - INSET.bottom, INSET.top]);
  const path = (points: readonly ChartPoint[]) =>
    points.map(({ at, amount }, nth) => `${nth === 0 ? 'M' : 'L'}${x(at)} ${y(amount)}`).join('');
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {corridor && (
        <rect
          className={styles['corridor']}
          x={INSET.left}
          y={y(corridor.high)}
          width={WIDTH - INSET.left - INSET.right}
          height={Math.max(1, y(corridor.low) - y(corridor.high))}
        />
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={styles['grid']}
            x1={INSET.left}
            x2={WIDTH - INSET.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className={styles['amount']} x={INSET.left - 8} y={y(tick) + 4}>
            {texts.amountText(tick)}
          </text>
        </g>
      ))}
      {[...new Set([first, last])].map((at, nth) => (
        <text
          key={at}
          className={styles['day']}
          x={x(at)}
          y={HEIGHT - 8}
          textAnchor={nth === 0 ? 'start' : 'end'}
        >
          {texts.dayText(at)}
        </text>
      ))}
      {target && (
        <>
          <line
            className={styles['target']}
            x1={INSET.left}
            x2={WIDTH - INSET.right}
            y1={y(target.amount)}
            y2={y(target.amount)}
          />
          <text className={styles['targetText']} x={INSET.left + 6} y={y(target.amount) - 5}>
            {target.text}
          </text>
        </>
      )}
      {expected.length > 1 && <path className={styles['expected']} d={path(expected)} />}
      {facts.length > 1 && <path className={styles['facts']} d={path(facts)} />}
      {dotsOf(facts).map(({ id, at, amount }) => (
        <circle key={id} className={styles['fact']} cx={x(at)} cy={y(amount)} r={4} />
      ))}
    </svg>
  );
}

/** Facts of one day and amount lie on each other, and are two all the same. */
const dotsOf = (facts: readonly ChartPoint[]) =>
  facts.map((fact, nth) => ({ ...fact, id: `${fact.at} ${fact.amount} ${nth}` }));

/** From one span to the other; the middle of the second where the first is a point. */
function along(value: number, from: readonly [number, number], to: readonly [number, number]): number {
  const share = from[1] === from[0] ? 0.5 : (value - from[0]) / (from[1] - from[0]);
  return Math.round((to[0] + share * (to[1] - to[0])) * 10) / 10;
}
