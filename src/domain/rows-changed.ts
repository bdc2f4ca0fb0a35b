import type { RowChange } from './diff.ts';

/** How a version of a table came out of another one. */
interface Step {
  /** The number of the version before: versions are not kept alive for being remembered. */
  readonly from: number;
  readonly ids: readonly string[];
}

/** Versions further back than this are compared row by row. */
const STEPS = 8;
/** A step of more changes than this is not worth remembering. */
const MOST_IDS = 500;

const numbers = new WeakMap<object, number>();
const stepsTo = new WeakMap<object, readonly Step[]>();
let given = 0;

function numberOf(table: object): number {
  const known = numbers.get(table) ?? ++given;
  numbers.set(table, known);
  return known;
}

/** Remembers which rows the next version of a table does not share with the one before. */
export function noteChanges(table: object, next: object, changes: readonly RowChange[]): void {
  if (changes.length > MOST_IDS) return;
  const step = { from: numberOf(table), ids: changes.map(({ id }) => id) };
  stepsTo.set(next, [...(stepsTo.get(table) ?? []).slice(1 - STEPS), step]);
}

/**
 * The rows that may differ between two versions of a table, if the later one came out of the earlier one by a few small
 * steps; null if nobody knows. An edit among 10,000 rows must not compare them all.
 */
export function rowsChanged(before: object, after: object): ReadonlySet<string> | null {
  if (before === after) return new Set();
  const number = numbers.get(before);
  const steps = stepsTo.get(after) ?? [];
  const at = steps.findLastIndex(({ from }) => from === number);
  return at < 0 ? null : new Set(steps.slice(at).flatMap(({ ids }) => ids));
}
