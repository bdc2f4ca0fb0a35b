import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDiff } from '../../src/domain/apply-diff.ts';
import { asRowChange, type Diff } from '../../src/domain/diff.ts';
import { emptyPlan, type Plan } from '../../src/domain/plan.ts';
import { repairs } from '../../src/domain/repair.ts';
import { HOME_TYPES, LINK_TYPES } from '../../src/domain/rows/link.ts';
import { NOW } from '../support/context.ts';
import { faultsOf } from '../support/faults.ts';
import { patience, runs } from '../support/runs.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'gone'];
const name = fc.constantFrom(...names);
const ids = (prefix: string) => fc.constantFrom(...names.map((each) => `${prefix}${each}`));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const rowsBy = <T extends { readonly id: string }>(row: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(row, { maxLength, selector: ({ id }) => id });

const node = name.map((id) => ({ id, kind: 'goal', level: 'tactical', title: id, order: 'a0' }));
const link = fc.record({
  id: ids('l'),
  type: fc.oneof(fc.constantFrom(...HOME_TYPES), fc.constantFrom(...LINK_TYPES)),
  from: name,
  to: fc.oneof({ weight: 5, arbitrary: name }, { weight: 1, arbitrary: ids('l') }),
  primary: maybe(fc.constant(true)),
});
const party = fc.record({ id: ids('p'), kind: fc.constant('unit'), name, parentId: maybe(ids('p')) });
const indicator = fc.record({
  id: ids('i'),
  nodeId: name,
  title: name,
  order: fc.constant('a0'),
  collectorId: maybe(ids('p')),
  servesIndicatorId: maybe(ids('i')),
});
const value = fc.record({
  id: ids('v'),
  indicatorId: ids('i'),
  kind: fc.constant('actual'),
  at: fc.constant(NOW),
});
const role = fc.record({
  id: ids('r'),
  role: fc.constant('executor'),
  partyId: ids('p'),
  nodeId: maybe(name),
});

/** Rows that hardly fit together, in some order. */
const tables = fc.record({
  nodes: rowsBy(node, 5),
  links: rowsBy(link, 6),
  parties: rowsBy(party, 5),
  indicators: rowsBy(indicator, 5),
  values: rowsBy(value, 4),
  roles: rowsBy(role, 4),
});
type Tables = typeof tables extends fc.Arbitrary<infer T> ? T : never;

const planFrom = (rows: Tables, turned = false): Plan => {
  const table = (list: readonly { readonly id: string }[]) =>
    Object.fromEntries(
      (turned ? list.toReversed() : list).map((row) => [row.id, JSON.parse(JSON.stringify(row))]),
    );
  const read = Object.fromEntries(Object.entries(rows).map(([key, list]) => [key, table(list)]));
  return { ...emptyPlan('Plan', 'en', NOW), ...read };
};
const asSet = (changes: Diff) =>
  new Map(changes.map(asRowChange).map(({ table, id, after }) => [`${table} ${id}`, after]));

describe('a plan whose rows do not fit together', () => {
  test('is repaired once and for all, the same way whatever the order of its rows', {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const plan = planFrom(rows);
        const { changes } = repairs(plan);
        const repaired = applyDiff(plan, changes);
        expect(faultsOf(repaired)).toEqual([]);
        expect(repairs(repaired)).toEqual({ changes: [], notes: [] });
        expect(asSet(repairs(planFrom(rows, true)).changes)).toEqual(asSet(changes));
      }),
      runs(1_000),
    );
  });

  test('tells of every row it changes or drops', { timeout: patience }, () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { changes, notes } = repairs(planFrom(rows));
        const told = (table: string, id: string) =>
          notes.filter((note) => note.table === table && note.id === id);
        for (const { table, id, after } of changes.map(asRowChange)) {
          expect(told(table, id).length).toBeGreaterThan(0);
          expect(told(table, id).some(({ dropped }) => dropped)).toBe(after === undefined);
        }
        expect(
          notes.every(({ table, id }) =>
            changes.some((change) => change.table === table && change.id === id),
          ),
        ).toBe(true);
      }),
      runs(500),
    );
  });
});
