import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply.ts';
import { problemSteps, problemsToMirror } from '../../../src/domain/commands/mirror-problems.ts';
import type { NodeId } from '../../../src/domain/ids.ts';
import { emptyPlan, type Plan, rowsOf } from '../../../src/domain/plan.ts';
import { isToBeReworded, objectiveOf, problemOf } from '../../../src/domain/problems/mirrors.ts';
import { focusIn, rootsIn, woodOf } from '../../../src/domain/problems/problem-trees.ts';
import { contributionsFrom } from '../../../src/domain/tree/links.ts';
import { childrenOf, parentOf } from '../../../src/domain/tree/tree.ts';
import { NOW, testContext } from '../../support/context.ts';
import { editing } from '../../support/editing.ts';
import { faultsOf } from '../../support/faults.ts';
import { plan } from '../../support/plan-robot.ts';

/** As in any workshop: people fall ill because the water is bad, and why that is so. */
const wells = () =>
  plan()
    .node('problem', 'Children fall ill')
    .node('problem', 'Water is polluted')
    .under('Children fall ill')
    .node('problem', 'Hands are not washed')
    .under('Children fall ill')
    .node('problem', 'Wells are open')
    .under('Water is polluted')
    .node('problem', 'Nobody knows why')
    .under('Hands are not washed')
    .alsoUnder('Water is polluted');

const told = ({ nodes }: Plan, id: NodeId | null) => {
  const node = id && nodes[id];
  return node ? `${node.kind} ${node.title}` : null;
};
const objectives = (now: Plan) =>
  rowsOf(now, 'nodes')
    .filter(({ kind }) => kind !== 'problem')
    .map(({ id }) => `${told(now, id)} → ${told(now, parentOf(now, id))}`);

describe('problems mirrored to objectives', () => {
  test('causes become means, effects ends, step by step down the chain', () => {
    const robot = wells();
    robot.do({ type: 'mirrorProblems', ladder: 'impact' });
    expect(objectives(robot.plan)).toEqual([
      'impact Children fall ill → null',
      'outcome Water is polluted → impact Children fall ill',
      'output Wells are open → outcome Water is polluted',
      'outcome Hands are not washed → impact Children fall ill',
      'output Nobody knows why → outcome Hands are not washed',
    ]);
  });

  test('in a plan of goals they become goals by level', () => {
    const robot = wells();
    robot.do({ type: 'mirrorProblems', ladder: 'goals' });
    const levels = rowsOf(robot.plan, 'nodes').flatMap((node) => (node.kind === 'goal' ? node.level : []));
    expect(levels).toEqual(['strategic', 'tactical', 'operational', 'tactical', 'operational']);
  });

  test('pressed again, only what has no objective yet gets one, in its place', () => {
    const robot = wells();
    robot.do({ type: 'mirrorProblems', ladder: 'impact' });
    expect(robot.refusal({ type: 'mirrorProblems', ladder: 'impact' }).code).toBe('nothingToDo');
    robot.node('problem', 'Soap is dear').under('Children fall ill', { before: 'Hands are not washed' });
    expect(robot.do({ type: 'mirrorProblems', ladder: 'impact' }).count).toBe(1);
    const top = objectiveOf(robot.plan, childrenOf(robot.plan, null)[0]!)!;
    expect(childrenOf(robot.plan, top).map((id) => robot.plan.nodes[id]?.title)).toEqual([
      'Water is polluted',
      'Soap is dear',
      'Hands are not washed',
    ]);
  });

  test('a branch first, the rest later: the two come together', () => {
    const robot = wells();
    robot.do({ type: 'mirrorProblems', ladder: 'impact', ids: robot.ids('Water is polluted') });
    expect(objectives(robot.plan)).toEqual([
      'outcome Water is polluted → null',
      'output Wells are open → outcome Water is polluted',
    ]);
    robot.do({ type: 'mirrorProblems', ladder: 'impact' });
    expect(objectives(robot.plan)).toContain('outcome Water is polluted → impact Children fall ill');
    expect(problemsToMirror(robot.plan)).toEqual([]);
  });

  test('an objective is to be reworded until it says something else than its problem', () => {
    const robot = wells();
    const problem = robot.id('Wells are open');
    robot.do({ type: 'mirrorProblems', ladder: 'impact' });
    const objective = objectiveOf(robot.plan, problem)!;
    expect(problemOf(robot.plan, objective)).toBe(problem);
    expect(isToBeReworded(robot.plan, objective)).toBe(true);
    expect(isToBeReworded(robot.plan, problem)).toBe(false);
    robot.do({ type: 'editRows', table: 'nodes', ids: [objective], fields: { title: 'Wells are covered' } });
    expect(isToBeReworded(robot.plan, objective)).toBe(false);
    robot.do({ type: 'deleteNodes', ids: [problem] });
    expect(problemOf(robot.plan, objective)).toBeNull();
  });

  test('problems stand in a wood of their own', () => {
    const robot = wells().goal('Grow');
    const roots = childrenOf(robot.plan, null);
    expect(rootsIn(robot.plan, roots, 'problems')).toEqual(robot.ids('Children fall ill'));
    expect(rootsIn(robot.plan, roots, 'goals')).toEqual(robot.ids('Grow'));
    expect(woodOf(robot.plan, robot.id('Wells are open'))).toBe('problems');
    expect(focusIn(robot.plan, robot.id('Grow'), 'problems')).toBeNull();
  });
});

/** Any tree of problems with further arrows from later to earlier ones, which can close no ring. */
const problemPlans = fc
  .array(fc.tuple(fc.nat(100), fc.nat(100), fc.boolean()), { minLength: 1, maxLength: 14 })
  .map((rows) => {
    const context = testContext('p');
    let now = emptyPlan('Problems', 'en', NOW);
    const made: NodeId[] = [];
    const act = (command: Parameters<typeof apply>[1]) => {
      const done = apply(now, command, context);
      if (done.ok) now = done.value.plan;
      return done.ok ? done.value.outcome.focus?.[0] : undefined;
    };
    for (const [at, [up, other, isTop]] of rows.entries()) {
      const under = isTop || at === 0 ? null : made[up % at]!;
      made.push(act({ type: 'addNode', kind: 'problem', title: `Problem ${at}`, under })!);
      if (at > 0) act({ type: 'addLink', linkType: 'contributes', from: made[at]!, to: made[other % at]! });
    }
    return now;
  });

describe('whatever the problems', () => {
  test.each(['impact', 'outcome', 'goals'] as const)('objectives by %s have their shape', (ladder) => {
    fc.assert(
      fc.property(problemPlans, (before) => {
        const done = apply(before, { type: 'mirrorProblems', ladder }, testContext('o'));
        if (!done.ok) throw new Error(done.error.code);
        const { plan: now } = done.value;
        const mirrored = (id: NodeId | null) => id && objectiveOf(now, id);
        const roots = rootsIn(now, childrenOf(now, null), 'problems');
        expect(rootsIn(now, childrenOf(now, null), 'goals')).toEqual(roots.map(mirrored));
        for (const { id } of rowsOf(before, 'nodes')) {
          const objective = mirrored(id)!;
          expect(parentOf(now, objective)).toBe(mirrored(parentOf(now, id)));
          expect(childrenOf(now, objective)).toEqual(childrenOf(now, id).map(mirrored));
          const ends = (from: NodeId) => contributionsFrom(now, from).map(({ to }) => to);
          expect(ends(objective).toSorted()).toEqual(ends(id).map(mirrored).toSorted());
        }
        expect(faultsOf(now)).toEqual([]);
      }),
    );
  });

  test('one undo takes all of it back', () => {
    fc.assert(
      fc.property(problemPlans, (before) => {
        const { editor } = editing(before);
        editor.dispatch({ type: 'mirrorProblems', ladder: 'impact' });
        expect(editor.plan).not.toEqual(before);
        editor.undo();
        expect(editor.plan).toEqual(before);
      }),
    );
  });

  test('every arrow leads from a lower step to a higher one', () => {
    fc.assert(
      fc.property(problemPlans, (now) => {
        const steps = problemSteps(now);
        for (const { from, to, type } of rowsOf(now, 'links')) {
          if (type === 'contributes')
            expect(steps.get(from)).toBeGreaterThan(steps.get(to as NodeId) ?? Infinity);
        }
      }),
    );
  });
});
