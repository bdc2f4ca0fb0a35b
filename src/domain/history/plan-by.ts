import { carryMembers } from '../cycle/members.ts';
import type { CalendarDay } from '../date.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, rowAt, rowsOf } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';
import type { Value } from '../rows/value.ts';
import { carryTree, tree } from '../tree/tree.ts';
import { inTime, tableBy } from './known-by.ts';

const IS_FACT: ReadonlySet<Value['kind']> = new Set(['actual', 'forecast', 'estimate']);
const facts = new WeakMap<Plan['values'], readonly Value[]>();

/** The facts of a plan in the order in which they were entered. */
export function factsInTime(plan: Plan): readonly Value[] {
  const found =
    facts.get(plan.values) ?? inTime(rowsOf(plan, 'values').filter(({ kind }) => IS_FACT.has(kind)));
  facts.set(plan.values, found);
  return found;
}

const entries = new WeakMap<Plan['entries'], (day: CalendarDay) => Plan['entries']>();

function entriesBy(plan: Plan, day: CalendarDay): Plan['entries'] {
  const by = entries.get(plan.entries) ?? tableBy<Entry>({}, inTime(rowsOf(plan, 'entries')));
  entries.set(plan.entries, by);
  return by(day);
}

/** The values of a structure on the days asked about; snapshots between which no target changed share them. */
interface ValuesBy {
  readonly of: Plan['values'];
  readonly measured: Plan['indicators'];
  readonly by: (day: CalendarDay) => Plan['values'];
}
const values = new WeakMap<Plan['values'], ValuesBy>();

function valuesBy(plan: Plan, structure: Plan | null, day: CalendarDay): Plan['values'] {
  const base = structure ?? plan;
  const found = values.get(base.values);
  const isOf = found?.of === plan.values && found.measured === base.indicators;
  const at = isOf ? found : { of: plan.values, measured: base.indicators, by: byDay(plan, structure) };
  values.set(base.values, at);
  return at.by(day);
}

function byDay(plan: Plan, structure: Plan | null): ValuesBy['by'] {
  if (!structure) return tableBy<Value>({}, inTime(rowsOf(plan, 'values')));
  // Once for all days: each extends the indexes of what it begins with.
  rowsWith(structure, 'values', 'indicatorId', '');
  return tableBy(structure.values, measuring(structure, factsInTime(plan)));
}

/** The facts about what is measured in a structure. */
const measuring = (structure: Plan, all: readonly Value[]): readonly Value[] =>
  all.filter(
    ({ id, indicatorId }) => rowAt(structure, 'indicators', indicatorId) && !rowAt(structure, 'values', id),
  );

/** The last days asked about, by the structure. */
const plans = new WeakMap<Plan, readonly Plan[]>();
const MOST_DAYS = 12;

/** A structure with what had been entered by the end of a day; null for the structure of today. */
export function planBy(plan: Plan, structure: Plan | null, day: CalendarDay): Plan {
  const base = structure ?? plan;
  const next = { ...base, values: valuesBy(plan, structure, day), entries: entriesBy(plan, day) };
  const days = plans.get(base) ?? [];
  const same = days.find((each) => each.values === next.values && each.entries === next.entries);
  if (same) return same;
  carry(base, next, structure !== null);
  plans.set(base, [next, ...days].slice(0, MOST_DAYS));
  return next;
}

/** Facts and entries move nothing in the tree, nor from one period to another: days share both. */
function carry(structure: Plan, next: Plan, hasTargets: boolean): void {
  tree(structure);
  carryTree(structure, next, []);
  if (hasTargets) carryMembers(structure, next);
}
