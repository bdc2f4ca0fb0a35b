import type { CalendarDay } from '../date.ts';
import type { Indicator } from '../rows/indicator.ts';
import { dayAfter } from '../working-days.ts';
import { settled } from './degree.ts';
import type { Facts } from './facts.ts';
import { dayOf } from './value-order.ts';

type Path = Pick<Facts, 'baseline' | 'target' | 'stages' | 'span'>;

/** A number that should be reached on a day. */
interface Point {
  readonly day: CalendarDay;
  readonly amount: number;
}

/**
 * What an indicator should have reached by now: on the straight line from where it began to its target, through the
 * milestones that name a number and a day (domain C3). A flow begins at nothing; unknown without a target and its days.
 */
export function expectedNow(
  { baseline, target, stages, span }: Path,
  { aggregation, trend }: Pick<Indicator, 'aggregation' | 'trend'>,
  today: CalendarDay,
): number | null {
  if (target === undefined || !span) return null;
  // What is counted since the year began has come far when a quarter begins; nobody says how far it should have.
  if (aggregation === 'yearToDate' && span.type !== 'year') return null;
  const isFlow = aggregation === 'sum' || aggregation === 'yearToDate';
  // What has to stay or to fall, from nobody knows where, is expected to be where it should.
  const start = isFlow ? 0 : (baseline ?? (trend === undefined || trend === 'maximise' ? 0 : target));
  const between = stages.flatMap((stage): Point[] => {
    const day = dayOf(stage);
    const { amount } = stage;
    return amount !== undefined && stage.date && day > span.start && day < span.end ? [{ day, amount }] : [];
  });
  // Both ends of the time count: it begins with the evening before its first day.
  const eve = dayAfter(span.start, -1);
  const points = [{ day: eve, amount: start }, ...between, { day: span.end, amount: target }];
  if (today >= span.end) return target;
  const next = points.findIndex(({ day }) => day > today);
  const [from, to] = [points[next - 1], points[next]];
  if (!from || !to) return start;
  const share = (Date.parse(today) - Date.parse(from.day)) / (Date.parse(to.day) - Date.parse(from.day));
  return settled(from.amount + (to.amount - from.amount) * share);
}
