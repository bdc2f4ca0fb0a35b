import type { SeriesPoint } from '../../domain/indicators/indicator-series.ts';
import type { ChartPoint } from '../../ui/charts/trend-chart.tsx';

const DAY_MS = 86_400_000;

export const chartPoints = (points: readonly SeriesPoint[]): readonly ChartPoint[] =>
  points.map(({ day, amount }) => ({ at: Date.parse(day) / DAY_MS, amount }));

/** The calendar day of a place on the axis. */
export const dayAt = (at: number): string => new Date(at * DAY_MS).toISOString().slice(0, 10);
