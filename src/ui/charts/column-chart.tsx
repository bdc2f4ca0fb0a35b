import styles from './column-chart.module.css';

export interface ChartColumn {
  readonly id: string;
  readonly name: string;
  /** 1 is where the line runs; null where nothing is known. */
  readonly value: number | null;
  readonly text: string;
}

interface ColumnChartProps {
  readonly columns: readonly ChartColumn[];
  readonly label: string;
}

/** Shares side by side against the line of 100 %; the same numbers stand in a table beside it. */
export function ColumnChart({ columns, label }: ColumnChartProps) {
  const most = Math.max(1.2, ...columns.map(({ value }) => value ?? 0));
  const percent = (value: number) => `${(100 * value) / most}%`;
  return (
    <div role="img" aria-label={label} className={styles['chart']}>
      {columns.map(({ id, name, value, text }) => (
        <div key={id} className={styles['column']} aria-hidden title={`${name}: ${text}`}>
          <div className={styles['track']}>
            <div className={styles['line']} style={{ bottom: percent(1) }} />
            {value !== null && (
              <div className={styles['bar']} style={{ height: percent(Math.max(0, value)) }} />
            )}
            <div className={styles['value']} style={{ bottom: percent(Math.max(0, value ?? 0)) }}>
              {text}
            </div>
          </div>
          <div className={styles['name']}>{name}</div>
        </div>
      ))}
    </div>
  );
}
