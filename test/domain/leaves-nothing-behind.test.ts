import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeDiff } from '../../src/domain/apply-diff.ts';
import type { Diff } from '../../src/domain/diff.ts';
import { leavesNothingBehind } from '../../src/domain/leaves-nothing-behind.ts';
import { rowsOf, TABLES } from '../../src/domain/plan.ts';
import { repairs } from '../../src/domain/repair.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { plan } from '../support/plan-robot.ts';

test('a goal taken away with its arrow leaves nothing behind; without it, the arrow', () => {
  const { plan: before } = plan().goal('Grow').goal('Sell').under('Grow');
  const sell = rowsOf(before, 'nodes').find(({ title }) => title === 'Sell')!;
  const [link] = rowsOf(before, 'links');
  const node = { table: 'nodes', id: sell.id, before: sell } as const;
  const arrow = { table: 'links', id: link!.id, before: link! } as const;
  const after = (changes: Diff) => leavesNothingBehind(mergeDiff(before, changes), changes);
  expect(after([node, arrow])).toBe(true);
  expect(after([node])).toBe(false);
  expect(after([arrow])).toBe(true);
});

test('where it says so of a sound plan, there is nothing to repair', () => {
  fc.assert(
    fc.property(arbitraryPlan(), fc.array(fc.nat(), { maxLength: 6 }), (sound, picks) => {
      const rows = TABLES.filter((table) => table !== 'settings').flatMap((table) =>
        rowsOf(sound, table).map((row) => ({ table, id: row.id, before: row })),
      );
      fc.pre(rows.length > 0);
      const changes = [...new Set(picks.map((pick) => rows[pick % rows.length]!))] as unknown as Diff;
      const left = mergeDiff(sound, changes);
      if (leavesNothingBehind(left, changes)) expect(repairs(left).changes).toEqual([]);
    }),
  );
});
