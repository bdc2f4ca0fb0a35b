import { describe, expect, test } from 'vitest';
import { mergeChanges } from '../../../src/domain/commands/merge-plan.ts';
import { settingsOf } from '../../../src/domain/plan.ts';
import { faultsOf } from '../../support/faults.ts';
import { plan, planOf } from '../../support/plan-robot.ts';

const start = plan().goal('A').goal('B').goal('C').under('A').plan;

describe('merging another plan', () => {
  test('adds its rows, takes its state of the same rows, removes nothing and keeps our settings', () => {
    const mine = planOf(start).goal('Mine');
    mine.do({ type: 'editRows', table: 'settings', ids: ['settings'], fields: { title: 'Mine' } });
    const theirs = planOf(start).goal('Theirs').under('B');
    theirs.do({ type: 'editRows', table: 'nodes', ids: theirs.ids('A'), fields: { title: 'A, better' } });
    theirs.do({ type: 'deleteBranch', ids: theirs.ids('C') });
    // Both made a node of the id new0001.
    const other = { ...theirs.plan, nodes: { ...theirs.plan.nodes } };
    mine.do({ type: 'mergePlan', other });
    expect(mine.outline).toBe('A, better\n  C\nB\n  Theirs');
    expect(settingsOf(mine.plan).title).toBe('Mine');
    expect(faultsOf(mine.plan)).toEqual([]);
  });
  test('a second time changes nothing', () => {
    const mine = planOf(start);
    const other = planOf(start).goal('Theirs').plan;
    expect(mergeChanges(mine.plan, other)).toHaveLength(1);
    mine.do({ type: 'mergePlan', other });
    expect(mergeChanges(mine.plan, other)).toEqual([]);
    expect(mine.refusal({ type: 'mergePlan', other }).code).toBe('nothingToDo');
  });
  test('that moved the same node the other way round closes no loop and leaves one home', () => {
    const mine = planOf(start);
    mine.do({ type: 'moveNodes', ids: mine.ids('A'), ...mine.place('B') });
    const theirs = planOf(start, undefined);
    theirs.do({ type: 'moveNodes', ids: theirs.ids('C'), ...theirs.place(null) });
    theirs.do({ type: 'moveNodes', ids: theirs.ids('B'), ...theirs.place('C') });
    theirs.do({ type: 'moveNodes', ids: theirs.ids('C'), ...theirs.place('A') });
    mine.do({ type: 'mergePlan', other: theirs.plan });
    expect(faultsOf(mine.plan)).toEqual([]);
    expect(mine.refusal({ type: 'repairPlan' }).code).toBe('nothingToDo');
  });
});
