import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDiff } from '../../../src/domain/apply-diff.ts';
import { apply } from '../../../src/domain/commands/apply.ts';
import { backlogOf, carryMembers, membersOf, periodOf } from '../../../src/domain/cycle/members.ts';
import type { Node } from '../../../src/domain/kinds/index.ts';
import { type Plan, rowsOf } from '../../../src/domain/plan.ts';
import { arbitraryPlan } from '../../support/arbitrary-plan.ts';
import { NOW, testContext } from '../../support/context.ts';
import { plan } from '../../support/plan-robot.ts';
import { commandFor, intents } from '../../support/random-commands.ts';
import { patience, runs } from '../../support/runs.ts';
import { smallPlan } from '../../support/small-plan.ts';
import { monthId, yearOfMonths } from '../../support/year-of-months.ts';

const PLANNED: readonly Node['kind'][] = ['goal', 'impact', 'outcome', 'output', 'activity', 'action'];

/** Whom every period and the backlog has, and whom it should have by the rule for a single node. */
function checked(now: Plan): void {
  const nodes = rowsOf(now, 'nodes');
  const of = (id: string | null) => nodes.filter((node) => periodOf(now, node.id) === id);
  for (const { id } of rowsOf(now, 'periods'))
    expect(membersOf(now, id)).toEqual(of(id).map((node) => node.id));
  const waiting = of(null).filter(({ kind }) => PLANNED.includes(kind));
  expect(backlogOf(now)).toEqual(waiting.map((node) => node.id));
}

test('a period has the nodes that are planned in it, whatever the plan looks like', {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(arbitraryPlan(), (now) => checked(now)),
    runs(100),
  );
});

test('and whatever is done to it, step by step', { timeout: patience }, () => {
  fc.assert(
    fc.property(fc.array(intents, { maxLength: 20 }), (run) => {
      let now = smallPlan();
      const start = now;
      const context = testContext('x', NOW);
      for (const intent of run) {
        const applied = apply(now, commandFor(now, intent, start), context);
        if (applied.ok) now = applied.value.plan;
        checked(now);
      }
    }),
    runs(60),
  );
});

test('nodes that hang in a ring are members like others', () => {
  const robot = plan()
    .period('Q1', '2026-01-01', '2026-03-31')
    .goal('A')
    .goal('B')
    .under('A')
    .goal('C')
    .under('B');
  const periodId = robot.periodId('Q1');
  const ring = {
    ...rowsOf(robot.plan, 'links')[0]!,
    id: 'ring' as never,
    from: robot.id('A'),
    to: robot.id('C'),
  };
  const a = { ...robot.plan.nodes[robot.id('A')]!, periodId } as Node;
  const now: Plan = {
    ...robot.plan,
    nodes: { ...robot.plan.nodes, [a.id]: a },
    links: { ...robot.plan.links, [ring.id]: ring },
  };
  expect(membersOf(now, periodId)).toEqual(rowsOf(now, 'nodes').map(({ id }) => id));
});

test('who is planned where is reckoned once for a plan, also where plans are looked at in turn', () => {
  const robot = yearOfMonths(20);
  const [now, past] = [robot.plan, { ...robot.plan, nodes: { ...robot.plan.nodes } }];
  const [first, then] = [membersOf(now, monthId(12)), membersOf(past, monthId(12))];
  expect(first).toHaveLength(20);
  for (let turn = 0; turn < 3; turn++) {
    expect(membersOf(now, monthId(12))).toBe(first);
    expect(membersOf(past, monthId(12))).toBe(then);
  }
  const fact = rowsOf(now, 'values').find(({ kind }) => kind === 'actual')!;
  const more = applyDiff(now, [
    { table: 'values', id: fact.id, before: fact, after: { ...fact, amount: 1 } },
  ]);
  expect(membersOf(more, monthId(12))).toBe(first);
  const known = { ...now, values: { ...now.values } };
  carryMembers(now, known);
  expect(membersOf(known, monthId(12))).toBe(first);
});
