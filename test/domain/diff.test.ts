import { describe, expect, test } from 'vitest';
import { applyDiff, mergeDiff } from '../../src/domain/apply-diff.ts';
import { apply } from '../../src/domain/commands/apply.ts';
import {
  asRowChange,
  composed,
  conflicts,
  diff,
  mergedRow,
  sameValue,
  swapped,
} from '../../src/domain/diff.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { rowIn } from '../../src/domain/diff.ts';
import { testContext } from '../support/context.ts';
import { plan, planOf } from '../support/plan-robot.ts';

const start = plan().goal('A').goal('B').under('A').plan;
const id = planOf(start).id('A');
const edit = (from: Plan, fields: Record<string, unknown>) => {
  const done = apply(from, { type: 'editRows', table: 'nodes', ids: [id], fields }, testContext('x'));
  if (!done.ok) throw new Error('refused');
  return done.value;
};
const only = (changes: ReturnType<typeof diff>) => changes.map(asRowChange)[0]!;

describe('a diff', () => {
  test('of a plan with itself is empty', () => expect(diff(start, start)).toEqual([]));

  test('tells added, changed and removed rows apart', () => {
    const after = planOf(start).goal('C').plan;
    expect(diff(start, after).map(({ table, before }) => [table, before])).toEqual([['nodes', undefined]]);
    expect(diff(after, start).map(({ table, after: now }) => [table, now])).toEqual([['nodes', undefined]]);
    const { plan: renamed } = edit(start, { title: 'Z' });
    expect(only(diff(start, renamed))).toMatchObject({ before: { title: 'A' }, after: { title: 'Z' } });
  });

  test('swapped leads back to the very same rows', () => {
    const { plan: after, diff: changes } = edit(start, { title: 'Z' });
    const back = applyDiff(after, swapped(changes));
    expect(back).toStrictEqual(start);
    expect(diff(start, back)).toEqual([]);
  });

  test('of nothing gives the same plan', () => {
    expect(applyDiff(start, [])).toBe(start);
    expect(mergeDiff(start, [])).toBe(start);
  });

  test('leaves untouched tables and rows as they are', () => {
    const { plan: after } = edit(start, { title: 'Z' });
    expect(after.links).toBe(start.links);
    expect(after.nodes[planOf(start).id('B')]).toBe(start.nodes[planOf(start).id('B')]);
  });
});

describe('several diffs as one', () => {
  const first = edit(start, { title: 'Z' });
  const second = edit(first.plan, { title: 'Y' });
  const back = edit(first.plan, { title: 'A' });

  test('go from the first state to the last', () => {
    expect(only(composed([first.diff, second.diff]))).toMatchObject({
      before: { title: 'A' },
      after: { title: 'Y' },
    });
  });
  test('are nothing where a row ends as it began', () => {
    expect(composed([first.diff, back.diff])).toEqual([]);
  });
  test('are nothing for a row that came and went', () => {
    const added = diff(start, planOf(start).goal('C').plan);
    expect(composed([added, swapped(added)])).toEqual([]);
  });
});

describe('a change carried onto a row that has moved on', () => {
  const change = only(edit(start, { title: 'Mine' }).diff);
  const row = () => rowIn(start, 'nodes', id)!;

  test('writes its own fields only', () => {
    const theirs = { ...row(), description: 'Theirs' };
    expect(mergedRow(theirs, change)).toEqual({ ...theirs, title: 'Mine' });
    expect(conflicts(theirs, change)).toBe(false);
  });
  test('wins over the same field, which is a conflict', () => {
    const theirs = { ...row(), title: 'Theirs' };
    expect(mergedRow(theirs, change)).toEqual({ ...theirs, title: 'Mine' });
    expect(conflicts(theirs, change)).toBe(true);
  });
  test('does not bring a row back that is gone', () => {
    expect(mergedRow(undefined, change)).toBeUndefined();
    expect(conflicts(undefined, change)).toBe(true);
  });
  test('takes a field away', () => {
    const described = edit(start, { description: 'Text' });
    const emptied = only(edit(described.plan, { description: '' }).diff);
    const theirs = { ...rowIn(described.plan, 'nodes', id)!, title: 'Theirs' };
    expect(mergedRow(theirs, emptied)).toEqual({ ...row(), title: 'Theirs' });
  });
  test('is no conflict where the row is what it would be', () => {
    const added = only(diff(start, planOf(start).goal('C').plan));
    expect(conflicts(added.after, added)).toBe(false);
    expect(conflicts({ ...added.after!, title: 'Other' }, added)).toBe(true);
  });
});

test('values are the same whatever the order of their keys', () => {
  expect(sameValue({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true);
  expect(sameValue({ a: undefined }, {})).toBe(true);
  expect(sameValue([], {})).toBe(false);
  expect(sameValue([1, 2], [2, 1])).toBe(false);
  expect(sameValue(null, {})).toBe(false);
  expect(sameValue(Number.NaN, Number.NaN)).toBe(true);
});

test('no row is called what every object has', () => {
  expect(rowIn(start, 'nodes', 'constructor')).toBeUndefined();
  expect(rowIn(start, 'nodes', '__proto__')).toBeUndefined();
});
