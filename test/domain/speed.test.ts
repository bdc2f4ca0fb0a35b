import { describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/commands/apply.ts';
import type { Command } from '../../src/domain/commands/index.ts';
import { fragmentOf } from '../../src/domain/commands/paste-fragment.ts';
import { diff } from '../../src/domain/diff.ts';
import type { NodeId } from '../../src/domain/ids.ts';
import { type Plan, rowsOf } from '../../src/domain/plan.ts';
import { repairs } from '../../src/domain/repair.ts';
import { scoresOf } from '../../src/domain/scoring/scores.ts';
import { tree } from '../../src/domain/tree/tree.ts';
import { visibleRows } from '../../src/editor/visible-rows.ts';
import { bigOutline, bigPlan } from '../support/big-plan.ts';
import { testContext } from '../support/context.ts';
import { bestMs, watch } from '../support/measure.ts';
import { plan } from '../support/plan-robot.ts';
import { patience } from '../support/runs.ts';

/**
 * In a plan of 10,000 goals. The limits are twenty and more times what was measured on two quiet cores, so that only a
 * cost of another order fails: a look at the whole plan for every row of a command, say.
 */
const EDIT_MS = 100;
const BULK_MS = 2_000;

const whole = bigPlan(10_000);
const byTitle = new Map(rowsOf(whole, 'nodes').map(({ id, title }) => [title, id]));
const goals = (from: number, count: number, step = 1): NodeId[] =>
  Array.from({ length: count }, (_, i) => byTitle.get(`Goal ${from + i * step}`)!);
const [goal] = goals(777, 1) as [NodeId];

/** What a command costs, the plan told of as a view would tell of it. */
function costOf(command: (run: number) => Command, runs = 5): number {
  const context = testContext('x');
  let now = whole;
  let run = 0;
  return bestMs(runs, () => {
    const applied = apply(now, command(run++), context);
    if (!applied.ok) throw new Error(JSON.stringify(applied.error));
    now = applied.value.plan;
    tree(now);
  });
}
const once = (command: Command): number => {
  const told = watch();
  const applied = apply(whole, command, testContext('x'));
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  tree(applied.value.plan);
  return told();
};
const either = (run: number): NodeId => goals(run % 2 === 0 ? 100 : 200, 1)[0]!;

describe('in a plan of 10,000 goals', { timeout: patience }, () => {
  test.each<[string, (run: number) => Command]>([
    ['adding one', () => ({ type: 'addNode', kind: 'goal', title: 'new', under: goal })],
    ['a title', (run) => ({ type: 'editRows', table: 'nodes', ids: [goal], fields: { title: `${run}` } })],
    ['an owner', (run) => ({ type: 'setOwner', ids: [goal], owner: { name: `${run}` } })],
    ['a move', (run) => ({ type: 'moveNodes', ids: goals(9_000, 1), under: either(run) })],
    ['a parent', (run) => ({ type: 'insertParent', ids: goals(5_000 + run, 1) })],
    ['deleting one', (run) => ({ type: 'deleteNodes', ids: goals(300 + run, 1) })],
  ])('%s is an edit of a moment', (_what, command) => {
    expect(costOf(command, 10)).toBeLessThan(EDIT_MS);
  });

  test.each<[string, () => Command]>([
    ['moving 2,000', () => ({ type: 'moveNodes', ids: goals(7_000, 2_000), under: goal })],
    ['deleting 200 and lifting what is below', () => ({ type: 'deleteNodes', ids: goals(400, 200, 3) })],
    ['deleting half', () => ({ type: 'deleteBranch', ids: goals(2, 3) })],
    ['an owner for all', () => ({ type: 'setOwner', ids: [...byTitle.values()], owner: { name: 'Anna' } })],
    [
      'pasting half',
      () => ({ type: 'pasteFragment', fragment: fragmentOf(whole, goals(2, 3)), under: goal }),
    ],
  ])('%s does not freeze', (_what, command) => {
    expect(once(command())).toBeLessThan(BULK_MS);
  });

  test('an outline of 10,000 lines does not freeze', () => {
    const empty = plan();
    const items = bigOutline(10_000);
    const told = watch();
    empty.do({ type: 'addBranch', under: null, items });
    expect(told()).toBeLessThan(BULK_MS);
  });

  test('the diff, the repair of what is sound, the rows of the tree and the scores take a moment', () => {
    const applied = apply(
      whole,
      { type: 'addNode', kind: 'goal', title: 'new', under: goal },
      testContext('x'),
    );
    const next = applied.ok ? applied.value.plan : whole;
    expect(bestMs(5, () => diff(whole, next))).toBeLessThan(EDIT_MS);
    expect(bestMs(5, () => repairs(whole))).toBeLessThan(2 * EDIT_MS);
    expect(bestMs(5, () => visibleRows(whole, { folded: new Set(), focus: null }))).toBeLessThan(EDIT_MS);
    const ids = [...byTitle.values()];
    let day = 0;
    const afresh = bestMs(5, () => ids.forEach(scoresOf(whole, `day ${day++}`)));
    expect(afresh).toBeLessThan(4 * EDIT_MS);
  });

  test('a fact of a leaf is scored up to the top in a moment', () => {
    const context = testContext('x');
    const add = (
      now: Plan,
      table: 'indicators' | 'values',
      fields: Readonly<Record<string, unknown>>,
    ): Plan => {
      const applied = apply(now, { type: 'addRow', table, fields }, context);
      if (!applied.ok) throw new Error(JSON.stringify(applied.error));
      return applied.value.plan;
    };
    const [leaf, top] = [goals(9_999, 1)[0]!, goals(1, 1)[0]!];
    let now = add(whole, 'indicators', { nodeId: leaf, title: 'Sold', trend: 'maximise' });
    const indicatorId = rowsOf(now, 'indicators').find(({ title }) => title === 'Sold')!.id;
    now = add(now, 'values', { indicatorId, kind: 'target', amount: 100 });
    [...byTitle.values()].forEach(scoresOf(now, '2026-01-02'));
    let amount = 0;
    const cost = bestMs(10, () => {
      now = add(now, 'values', { indicatorId, kind: 'actual', amount: amount++, date: '2026-01-01' });
      scoresOf(now, '2026-01-02')(top);
    });
    expect(cost).toBeLessThan(EDIT_MS / 2);
  });
});
