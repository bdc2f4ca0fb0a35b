import styles from './spark.module.css';
import type { ChartPoint } from './trend-chart.tsx';

const [WIDTH, HEIGHT, INSET] = [96, 24, 3];

interface SparkProps {
  readonly points: readonly ChartPoint[];
  readonly target?: number | undefined;
}

/** How something has gone, at a glance; the numbers stand beside it. */
export function Spark({ points, target }: SparkProps) {
  if (points.length < 2) return null;
  const amounts = [...points.map(({ amount }) => amount), ...(target === undefined ? [] : [target])];
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const x = (at: number, nth: number) => {
    const share = first === last ? nth / (points.length - 1) : (at - first) / (last - first);
    return INSET + share * (WIDTH - 2 * INSET);
  };
  const y = (amount: number) =>
    high === low ? HEIGHT / 2 : INSET + ((high - amount) / (high - low)) * (HEIGHT - 2 * INSET);
  const corners = points.map(({ at, amount }, nth) => `${x(at, nth).toFixed(1)} ${y(amount).toFixed(1)}`);
  return (
    <svg
      className={styles['spark']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden
    >
      {target !== undefined && (
        <line className={styles['target']} x1={INSET} x2={WIDTH - INSET} y1={y(target)} y2={y(target)} />
      )}
      <path className={styles['line']} d={`M${corners.join('L')}`} />
      <circle
        className={styles['end']}
        cx={x(last, points.length - 1)}
        cy={y(points.at(-1)?.amount ?? 0)}
        r={2.5}
      />
    </svg>
  );
}
