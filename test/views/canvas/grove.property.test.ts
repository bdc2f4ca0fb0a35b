import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NodeId } from '../../../src/domain/ids.ts';
import { type Plan, rowsOf } from '../../../src/domain/plan.ts';
import { tree } from '../../../src/domain/tree/tree.ts';
import { Grove } from '../../../src/views/canvas/layout/grove.ts';
import type { Forest } from '../../../src/views/canvas/layout/layout.ts';
import { PlanRobot } from '../../support/plan-robot.ts';
import { testContext } from '../../support/context.ts';
import { bigPlan } from '../../support/big-plan.ts';
import { runs } from '../../support/runs.ts';

const start = bigPlan(60);

/** What is done to the goal with this number: a child more, after one of its children, or something else. */
const steps = fc.array(
  fc.record({
    to: fc.nat(),
    after: fc.nat(),
    does: fc.constantFrom('add', 'add', 'add', 'addRoot', 'rename', 'move', 'remove'),
  }),
  { minLength: 1, maxLength: 12 },
);

/** A forest in ids, which do not depend on who has met which node first. */
function inIds({ slots }: Grove, forest: Forest) {
  const ids = Array.from(forest.order, (slot) => slots.idAt(slot));
  const idOf = (slot: number | undefined) => (slot === undefined || slot < 0 ? null : slots.idAt(slot));
  return {
    ids,
    roots: forest.roots.map(idOf),
    rows: ids.map((id) => {
      const slot = slots.find(id);
      return [id, idOf(forest.parentOf[slot]), forest.depthOf[slot], forest.childrenOf[slot]?.map(idOf)];
    }),
  };
}

test('a forest grown on by what was added is the one grown anew', () => {
  fc.assert(
    fc.property(steps, fc.array(fc.nat(), { maxLength: 3 }), fc.option(fc.nat()), (doings, folds, top) => {
      const robot = new PlanRobot(start, testContext('g'));
      const nodeAt = (plan: Plan, number: number): NodeId => {
        const rows = rowsOf(plan, 'nodes');
        return rows[number % rows.length]!.id;
      };
      const folded = new Set(folds.map((number) => nodeAt(start, number)));
      const focus = top === null ? null : nodeAt(start, top);
      const grove = new Grove();
      grove.grow(robot.plan, { folded, focus });
      for (const [step, { to, after, does }] of doings.entries()) {
        const under = nodeAt(robot.plan, to);
        const children = tree(robot.plan).childrenOf.get(under) ?? [];
        const sibling = children[after % Math.max(1, children.length)];
        if (does === 'add')
          robot.do({
            type: 'addNode',
            kind: 'goal',
            title: 'Leaf',
            under,
            ...(sibling && after % 2 && { after: sibling }),
          });
        else if (does === 'addRoot') robot.do({ type: 'addNode', kind: 'goal', title: 'Root', under: null });
        else if (does === 'rename')
          robot.do({ type: 'editRows', table: 'nodes', ids: [under], fields: { title: `Other ${step}` } });
        else if (sibling && does === 'move') robot.do({ type: 'moveNodes', ids: [sibling], under: null });
        else if (sibling && does === 'remove' && sibling !== focus)
          robot.do({ type: 'deleteBranch', ids: [sibling] });
        const fresh = new Grove();
        const [grown, anew] = [grove, fresh].map((one) =>
          inIds(one, one.grow(robot.plan, { folded, focus })),
        );
        expect(grown).toEqual(anew);
      }
    }),
    runs(150),
  );
});
