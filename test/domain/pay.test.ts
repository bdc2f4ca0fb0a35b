import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/commands/apply.ts';
import { mergeChanges } from '../../src/domain/commands/merge-plan.ts';
import { fragmentOf } from '../../src/domain/commands/paste-fragment.ts';
import { readPlanFile } from '../../src/domain/file/read-plan-file.ts';
import { writePlan } from '../../src/domain/file/write-plan.ts';
import { hasPay, withoutPay } from '../../src/domain/pay.ts';
import { rowsOf } from '../../src/domain/plan.ts';
import { writeFragment } from '../../src/formats/clipboard/fragment-text.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { testContext } from '../support/context.ts';
import { plan as planRobot } from '../support/plan-robot.ts';
import { patience, runs } from '../support/runs.ts';

const paid = () => {
  const robot = planRobot()
    .goal('Train the staff', { poolBaseMinor: 50_000_000, poolGrade: 2, isProject: true })
    .person('Anna', { salaryMinor: 6_000_000, grade: '2', post: 'Head of HR' });
  const [goal] = rowsOf(robot.plan, 'nodes');
  robot.do({
    type: 'addRow',
    table: 'entries',
    fields: { type: 'bonus', nodeId: goal!.id, data: { kind: 'plannedPool', poolMinor: 46_679_688 } },
  });
  robot.do({
    type: 'addRow',
    table: 'entries',
    fields: {
      type: 'snapshot',
      data: {
        of: 'baseline',
        nodes: [{ id: goal!.id, title: 'Train the staff', poolBaseMinor: 50_000_000 }],
      },
    },
  });
  return robot;
};

describe('a plan without pay', () => {
  test('says nothing of salaries, grades and bonuses anywhere', () => {
    const { plan } = paid();
    const text = writePlan(withoutPay(plan));
    for (const amount of ['6000000', '50000000', '46679688', '"salaryMinor"', '"poolGrade"', 'plannedPool'])
      expect(text).not.toContain(amount);
    for (const kept of ['Head of HR', 'Train the staff', '"isProject": true', '"of": "baseline"'])
      expect(text).toContain(kept);
    expect(hasPay(plan)).toBe(true);
    expect(hasPay(withoutPay(plan))).toBe(false);
  });

  test('merged back takes no pay away, and takes over what else has changed', () => {
    const { plan } = paid();
    const bare = withoutPay(plan);
    expect(mergeChanges(plan, bare)).toEqual([]);
    const [anna] = rowsOf(bare, 'parties');
    const changed = { ...bare, parties: { [anna!.id]: { ...anna!, post: 'Director' } } };
    const merged = apply(plan, { type: 'mergePlan', other: changed }, testContext());
    const after = merged.ok ? rowsOf(merged.value.plan, 'parties') : [];
    expect(after).toMatchObject([{ post: 'Director', salaryMinor: 6_000_000, grade: '2' }]);
  });

  test('pay that a file does say comes with it', () => {
    const { plan } = paid();
    const bare = withoutPay(plan);
    const merged = apply(bare, { type: 'mergePlan', other: plan }, testContext());
    expect(merged.ok && writePlan(merged.value.plan)).toBe(writePlan(plan));
  });

  test(
    'is sound whatever the plan: it opens with nothing to mend, and comes back the same',
    () => {
      fc.assert(
        fc.property(arbitraryPlan(), (plan) => {
          const bare = withoutPay(plan);
          const read = readPlanFile(new TextEncoder().encode(writePlan(bare)));
          expect(read).toMatchObject({ ok: true, value: { notes: [], rejected: [] } });
          expect(read.ok && read.value.plan).toStrictEqual(bare);
          expect(hasPay(bare)).toBe(false);
          // All it could take over is nothing: what it leaves out stays.
          expect(mergeChanges(plan, bare)).toEqual([]);
        }),
        runs(100, 5_000),
      );
    },
    patience,
  );
});

test('a branch in the clipboard names its owners and not what they earn', () => {
  const robot = planRobot().goal('Train the staff').owner('Anna');
  const [anna] = rowsOf(robot.plan, 'parties');
  robot.do({ type: 'editRows', table: 'parties', ids: [anna!.id], fields: { salaryMinor: 6_000_000 } });
  const text = writeFragment(fragmentOf(robot.plan, [robot.id('Train the staff')]));
  expect(text).toContain('Anna');
  expect(text).not.toContain('6000000');
});
