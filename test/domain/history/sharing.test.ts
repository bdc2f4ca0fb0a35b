import { beforeAll, expect, test } from 'vitest';
import { membersOf } from '../../../src/domain/cycle/members.ts';
import { snapshotsOf } from '../../../src/domain/cycle/snapshot.ts';
import { compare } from '../../../src/domain/history/compare.ts';
import { planAt } from '../../../src/domain/history/plan-at.ts';
import { pastOn } from '../../../src/domain/history/replay.ts';
import { rowsWith } from '../../../src/domain/index-by.ts';
import type { IndicatorId } from '../../../src/domain/ids.ts';
import { type Plan, rowsOf, type TableName } from '../../../src/domain/plan.ts';
import type { Value } from '../../../src/domain/rows/value.ts';
import { parentOf, tree } from '../../../src/domain/tree/tree.ts';
import { monthId, yearOfMonths } from '../../support/year-of-months.ts';

/** 2,000 goals over twelve months are quick to look back on only because states share what did not change. */
let plan: Plan;
let states: readonly Plan[];
beforeAll(() => {
  ({ plan } = yearOfMonths(40));
  states = snapshotsOf(plan).map((entry) => planAt(plan, entry)!);
});
const last = () => states.at(-1)!;

test('snapshots share the tables in which nothing changed between them, and rows with the plan of now', () => {
  const shared: readonly TableName[] = ['links', 'indicators', 'values', 'roles', 'parties'];
  for (const state of states) for (const table of shared) expect(state[table], table).toBe(states[0]![table]);
  expect(new Set(states.map(({ nodes }) => nodes)).size).toBeLessThan(states.length);
  for (const { id } of rowsOf(last(), 'links')) expect(last().links[id]).toBe(plan.links[id]);
  const isShared = rowsOf(last(), 'nodes').filter((node) => node === plan.nodes[node.id]);
  expect(isShared.length).toBeGreaterThan(30);
  expect(planAt(plan, snapshotsOf(plan)[3]!)).toBe(states[3]);
});

test('two states are compared without looking at the values they share', () => {
  const looked: string[] = [];
  const values = new Proxy(states[0]!.values, {
    get: (target, id, receiver) => {
      looked.push(String(id));
      return Reflect.get(target, id, receiver);
    },
  });
  const [before, after] = [
    { ...states[0]!, values },
    { ...last(), values },
  ];
  expect(compare(before, after).differences.length).toBeGreaterThan(10);
  expect(looked).toEqual([]);
});

test('days of a replay share what did not happen between them', () => {
  const period = plan.periods[monthId(12)]!;
  const on = (day: string) => pastOn(plan, period, `2026-12-${day}`).plan;
  const [agreed, before, late] = [on('03'), on('19'), on('27')];
  expect(before).toBe(agreed);
  expect(on('26')).toBe(late);
  expect(late.values).not.toBe(before.values);
  expect(tree(late)).toBe(tree(before));
  expect(parentOf(late, rowsOf(late, 'nodes')[3]!.id)).not.toBeNull();
  expect(membersOf(late, period.id)).toBe(membersOf(before, period.id));
  expect(membersOf(late, period.id)).toHaveLength(40);
});

/** Carried on from day to day, whichever way the days are gone through. */
test('the facts of a day are found where they are looked up', () => {
  const period = plan.periods[monthId(12)]!;
  const ids = (values: readonly Value[]) => values.map(({ id }) => id as string).sort();
  const days = ['2026-03-19', '2026-03-21', '2026-12-31', '2026-06-01', '2026-01-21', '2026-02-21'];
  for (const day of days) {
    const past = pastOn(plan, period, day).plan;
    for (const { id } of rowsOf(past, 'indicators')) {
      const of = (indicatorId: IndicatorId) => rowsWith(past, 'values', 'indicatorId', indicatorId);
      expect(ids(of(id))).toEqual(ids(rowsOf(past, 'values').filter((value) => value.indicatorId === id)));
      const facts = of(id).filter(({ kind }) => kind === 'actual');
      const all = rowsWith(plan, 'values', 'indicatorId', id).filter(({ kind }) => kind === 'actual');
      expect(ids(facts)).toEqual(ids(all.filter(({ at }) => at.slice(0, 10) <= day)));
    }
  }
});
