import { withRows } from '../copy-table.ts';
import type { CalendarDay } from '../date.ts';
import { extendIndexes } from '../index-by.ts';

/** A row that says when it was entered. */
interface Dated {
  readonly id: string;
  readonly at: string;
}
type Rows<R> = Readonly<Record<string, R>>;

/** Rows in the order in which they were entered. */
export const inTime = <R extends Dated>(rows: readonly R[]): readonly R[] =>
  rows.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** How many of the rows had been entered by the end of a day. */
function countBy(rows: readonly Dated[], day: CalendarDay): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.at.slice(0, 10) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Days whose tables are kept: one steps forward and back. */
const MOST_KEPT = 12;

/**
 * A table as it was known on a day: what stood in it before, and the rows entered by the end of the day. The table of
 * a day is made of that of the day before it that was asked for last, with its indexes, and is the same table on days
 * between which nothing was entered.
 */
export function tableBy<R extends Dated>(base: Rows<R>, rows: readonly R[]): (day: CalendarDay) => Rows<R> {
  let kept: readonly { readonly count: number; readonly table: Rows<R> }[] = [];
  const first = { count: 0, table: base };
  return (day) => {
    const count = countBy(rows, day);
    const before = [first, ...kept]
      .filter((each) => each.count <= count)
      .reduce((a, b) => (b.count > a.count ? b : a));
    if (before.count === count) return before.table;
    const added = rows.slice(before.count, count);
    const table = withRows(before.table, added);
    extendIndexes(before.table, table, added);
    kept = [{ count, table }, ...kept].slice(0, MOST_KEPT);
    return table;
  };
}
