import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDiff, mergeDiff } from '../../../src/domain/apply-diff.ts';
import { idsIn, rowsIn } from '../../../src/domain/copy-table.ts';
import { asChange, diff, type Diff, rowIn } from '../../../src/domain/diff.ts';
import { rowsWith } from '../../../src/domain/index-by.ts';
import type { LinkId, NodeId } from '../../../src/domain/ids.ts';
import type { Link } from '../../../src/domain/rows/link.ts';
import { emptyPlan, type Plan, rowsOf } from '../../../src/domain/plan.ts';
import { homeOf, parentOf, parentsChanged, type Tree, tree } from '../../../src/domain/tree/tree.ts';
import { NOW } from '../../support/context.ts';
import { runs } from '../../support/runs.ts';

/** A change of one row to any state, sound or not: as another tab may send it. */
interface Touch {
  readonly table: 'nodes' | 'links';
  readonly id: string;
  readonly after: object | null;
}

const nodeId = fc.constantFrom(...Array.from({ length: 12 }, (_, i) => `n${i}`));
const node: fc.Arbitrary<Touch> = fc
  .record({ id: nodeId, order: fc.constantFrom('a0', 'a1', 'a2', 'a3'), goes: fc.nat(5) })
  .map(({ id, order, goes }) => ({
    table: 'nodes',
    id,
    after: goes === 0 ? null : { id, kind: 'goal', level: 'tactical', title: id, order },
  }));
const link: fc.Arbitrary<Touch> = fc
  .record({
    id: fc.constantFrom(...Array.from({ length: 12 }, (_, i) => `l${i}`)),
    from: nodeId,
    to: nodeId,
    type: fc.constantFrom('contributes', 'contributes', 'conditions', 'precedes'),
    primary: fc.constantFrom(true, true, false),
    goes: fc.nat(5),
  })
  .map(({ goes, primary, ...rest }) => ({
    table: 'links',
    id: rest.id,
    after: goes === 0 ? null : { ...rest, ...(primary && { primary }) },
  }));
const diffs = fc.array(fc.array(fc.oneof(node, link), { maxLength: 4 }), { maxLength: 20 });

const asDiff = (plan: Plan, touches: readonly Touch[]): Diff =>
  [...new Map(touches.map((touch) => [touch.id, touch])).values()].map(({ table, id, after }) => {
    const before = rowIn(plan, table, id);
    return asChange({
      table,
      id,
      ...(before && { before }),
      ...(after && { after: after as { id: string } }),
    });
  });

const plain = ({ childrenOf, roots, unfit }: Tree) => ({
  childrenOf: Object.fromEntries(childrenOf),
  roots,
  unfit,
});
/** Whose lists are not the same ones in two trees. */
const parentsApart = (a: Tree, b: Tree) =>
  new Set([
    ...(a.roots === b.roots ? [] : [null]),
    ...[...a.childrenOf.keys(), ...b.childrenOf.keys()].filter(
      (id) => a.childrenOf.get(id) !== b.childrenOf.get(id),
    ),
  ]);
/** The same plan in tables nobody knows where they came from. */
const apart = (plan: Plan): Plan =>
  Object.fromEntries(Object.entries(plan).map(([name, table]) => [name, { ...table }])) as unknown as Plan;
const byRow = (changes: Diff) =>
  Object.fromEntries(changes.map((change) => [`${change.table} ${change.id}`, change]));
const linksAt = (plan: Plan, field: keyof Link & string, key: string) =>
  rowsWith(plan, 'links', field, key)
    .map(({ id }) => id)
    .toSorted();

test('a tree, an index and a diff carried through any changes are what building them anew gives', () => {
  // Padding, so that a change is small enough for the tree to be carried.
  const padding: Diff = Array.from({ length: 60 }, (_, i) =>
    asChange({
      table: 'nodes',
      id: `p${i}`,
      after: { id: `p${i}`, kind: 'goal', title: '', order: `a${i}` } as never,
    }),
  );
  const start = applyDiff(emptyPlan('Plan', 'en', NOW), padding);
  let [carriedOnce, told] = [false, false];
  fc.assert(
    fc.property(diffs, fc.boolean(), (changes, merging) => {
      let plan = start;
      tree(plan);
      for (const touches of changes) {
        rowsWith(plan, 'links', 'to', 'n0');
        rowsWith(plan, 'links', 'from', 'n0');
        const before = tree(plan);
        const last = plan;
        plan = (merging ? mergeDiff : applyDiff)(plan, asDiff(plan, touches));
        carriedOnce ||= touches.length > 0 && !before.unfit && !tree(plan).unfit;
        const fresh = { ...plan, links: { ...plan.links } };
        expect(plain(tree(plan))).toEqual(plain(tree(fresh)));
        for (const earlier of [last, start])
          expect(byRow(diff(earlier, plan))).toEqual(byRow(diff(earlier, apart(plan))));
        for (const table of [plan.nodes, plan.links]) {
          expect(idsIn(table)).toEqual(Object.keys(table));
          expect(rowsIn<object>(table)).toEqual(Object.values(table));
        }
        const changed = parentsChanged(before, tree(plan));
        if (changed) {
          told = true;
          expect(new Set(changed)).toEqual(parentsApart(before, tree(plan)));
        }
        for (const { id } of rowsOf(plan, 'nodes')) {
          expect(linksAt(plan, 'from', id)).toEqual(linksAt(fresh, 'from', id));
          expect(linksAt(plan, 'to', id)).toEqual(linksAt(fresh, 'to', id));
        }
      }
    }),
    runs(400),
  );
  expect([carriedOnce, told]).toEqual([true, true]);
});

test('of two homes the link with the lower id is the home, everywhere', () => {
  const goal = (id: string) => ({ id, kind: 'goal', level: 'tactical', title: id, order: 'a0' });
  const home = (id: string, to: string) => ({ id, type: 'contributes', from: 'x', to, primary: true });
  const rows = [home('l2', 'a'), home('l1', 'b')];
  for (const links of [rows, rows.toReversed()]) {
    const plan = applyDiff(emptyPlan('Plan', 'en', NOW), [
      ...['x', 'a', 'b'].map((id) => asChange({ table: 'nodes', id, after: goal(id) as never })),
      ...links.map((link) => asChange({ table: 'links', id: link.id, after: link as never })),
    ]);
    expect(homeOf(plan, 'x' as NodeId)?.id).toBe('l1' as LinkId);
    expect(parentOf(plan, 'x' as NodeId)).toBe('b');
  }
});
