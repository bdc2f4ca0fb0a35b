import { describe, expect, test } from 'vitest';
import { fragmentOf } from '../../../src/domain/commands/paste-fragment.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { ownerOf } from '../../../src/domain/tree/owner.ts';
import { faultsOf } from '../../support/faults.ts';
import { plan } from '../../support/plan-robot.ts';

const source = () =>
  plan()
    .period('2026', '2026-01-01', '2026-12-31')
    .goal('Company')
    .goal('Sales')
    .under('Company', { weightPct: 60 })
    .owner('Anna')
    .indicator('Revenue', { unit: 'EUR' })
    .baseline(1)
    .target(10)
    .actual(4)
    .goal('North')
    .under('Sales')
    .goal('South')
    .under('Sales', { weightPct: 40 })
    .goal('Brand')
    .under('Company');

const copied = (robot: ReturnType<typeof source>, ...titles: string[]) =>
  // Through the clipboard.
  JSON.parse(JSON.stringify(fragmentOf(robot.plan, robot.ids(...titles)))) as ReturnType<typeof fragmentOf>;

const cutOut = (robot: ReturnType<typeof source>, ...titles: string[]) =>
  JSON.parse(JSON.stringify(fragmentOf(robot.plan, robot.ids(...titles), { cut: true }))) as ReturnType<
    typeof fragmentOf
  >;

describe('a branch cut out and pasted elsewhere', () => {
  const moved = () => {
    const robot = source().goal('Elsewhere').link('North', 'Elsewhere').link('Elsewhere', 'South');
    const [role] = rowsOf(robot.plan, 'roles');
    const fields = { agreement: { state: 'agreed' } };
    robot.do({ type: 'editRows', table: 'roles', ids: [role!.id], fields });
    const before = robot.plan;
    const fragment = cutOut(robot, 'Sales');
    robot.do({ type: 'deleteBranch', ids: robot.ids('Sales') });
    return { robot, before, fragment };
  };
  test('is the same branch, with its facts, its agreement and its cross links', () => {
    const { robot, before, fragment } = moved();
    robot.do({ type: 'pasteFragment', fragment, ...robot.place('Brand') });
    expect(robot.outline).toBe('Company\n  Brand\n    Sales\n      North\n      South\nElsewhere');
    for (const table of ['nodes', 'indicators', 'values', 'roles'] as const) {
      expect(Object.keys(robot.plan[table]).toSorted()).toEqual(Object.keys(before[table]).toSorted());
    }
    expect(robot.plan.values).toEqual(before.values);
    expect(robot.plan.roles).toEqual(before.roles);
    expect(robot.plan.links[robot.linkId('North', 'Elsewhere')]).toBeDefined();
    expect(robot.plan.links[robot.linkId('Elsewhere', 'South')]).toBeDefined();
    expect(faultsOf(robot.plan)).toEqual([]);
  });
  test('a second time is a copy', () => {
    const { robot, fragment } = moved();
    robot.do({ type: 'pasteFragment', fragment, ...robot.place('Brand') });
    const [copy] = robot.do({ type: 'pasteFragment', fragment, under: null }).focus!;
    expect(fragment.tops).not.toContain(copy);
    expect(rowsOf(robot.plan, 'values').filter(({ kind }) => kind === 'actual')).toHaveLength(1);
    expect(faultsOf(robot.plan)).toEqual([]);
  });
  test('closes no ring at its new place', () => {
    const robot = plan().goal('A').goal('B').under('A').goal('C');
    robot.link('C', 'B');
    const fragment = cutOut(robot, 'B');
    robot.do({ type: 'deleteBranch', ids: robot.ids('B') });
    robot.do({ type: 'pasteFragment', fragment, ...robot.place('C') });
    expect(faultsOf(robot.plan)).toEqual([]);
    expect(robot.outline).toBe('A\nC\n  B');
  });
  test('goes into another plan with its facts', () => {
    const { before, fragment } = moved();
    const other = plan();
    other.do({ type: 'pasteFragment', fragment, under: null });
    expect(rowsOf(other.plan, 'values')).toHaveLength(rowsOf({ ...before }, 'values').length);
    expect(other.outline).toBe('Sales\n  North\n  South');
    expect(faultsOf(other.plan)).toEqual([]);
  });
});

describe('a copy of a branch', () => {
  test('has new names for everything, baselines and targets, but no facts', () => {
    const robot = source();
    const before = new Set(
      Object.keys({ ...robot.plan.nodes, ...robot.plan.links, ...robot.plan.indicators }),
    );
    const { count, kind, focus } = robot.do({
      type: 'pasteFragment',
      fragment: copied(robot, 'Sales'),
      ...robot.place('Company'),
    });
    expect([count, kind]).toEqual([3, 'goal']);
    expect(robot.outline).toBe(
      'Company\n  Sales\n    North\n    South\n  Brand\n  Sales\n    North\n    South',
    );
    expect(before.has(focus![0]!)).toBe(false);
    expect(rowsOf(robot.plan, 'indicators')).toHaveLength(2);
    expect(
      rowsOf(robot.plan, 'values')
        .map((value) => value.kind)
        .toSorted(),
    ).toEqual(['actual', 'baseline', 'baseline', 'target', 'target']);
    expect(faultsOf(robot.plan)).toEqual([]);
  });
  test('belongs to the same people in the same plan', () => {
    const robot = source();
    const [copy] = robot.do({ type: 'pasteFragment', fragment: copied(robot, 'Sales'), under: null }).focus!;
    expect(rowsOf(robot.plan, 'parties')).toHaveLength(1);
    expect(ownerOf(robot.plan, copy!)?.name).toBe('Anna');
  });
  test('keeps the weights inside, while the weight at its old parent stays behind', () => {
    const robot = source();
    const target = plan();
    target.do({ type: 'pasteFragment', fragment: copied(robot, 'Sales'), under: null });
    expect(rowsOf(target.plan, 'links').map(({ weightBp }) => weightBp)).toEqual([undefined, 4_000]);
    expect(target.outline).toBe('Sales\n  North\n  South');
  });
  test('has not been agreed to by its owner', () => {
    const robot = source();
    const [role] = rowsOf(robot.plan, 'roles');
    const fields = { agreement: { state: 'agreed' } };
    robot.do({ type: 'editRows', table: 'roles', ids: [role!.id], fields });
    robot.do({ type: 'pasteFragment', fragment: copied(robot, 'Sales'), under: null });
    expect(rowsOf(robot.plan, 'roles').map(({ agreement }) => agreement?.state)).toEqual([
      'agreed',
      undefined,
    ]);
  });
  test('of several branches keeps their order, once each', () => {
    const robot = source();
    const fragment = copied(robot, 'South', 'Brand', 'North', 'South');
    robot.do({ type: 'pasteFragment', fragment, ...robot.place(null, { before: 'Company' }) });
    expect(robot.outline.startsWith('North\nSouth\nBrand\nCompany')).toBe(true);
  });
  test('keeps arrows among the copied, also on arrows, and none that lead out', () => {
    const robot = source().node('assumption', 'Demand').under('North');
    robot.link('North', 'Brand').link('South', 'North', { type: 'precedes' });
    robot.do({
      type: 'addLink',
      linkType: 'conditions',
      from: robot.id('Demand'),
      to: robot.linkId('South', 'Sales'),
    });
    const target = plan();
    target.do({ type: 'pasteFragment', fragment: copied(robot, 'Sales'), under: null });
    const links = rowsOf(target.plan, 'links').map(({ type, to }) => [
      type,
      target.plan.links[to as never] ? 'arrow' : 'node',
    ]);
    expect(links.toSorted()).toEqual([
      ['conditions', 'arrow'],
      ['conditions', 'node'],
      ['contributes', 'node'],
      ['contributes', 'node'],
      ['precedes', 'node'],
    ]);
    expect(faultsOf(target.plan)).toEqual([]);
  });
  test('in another plan refers to nothing that is not there', () => {
    const robot = source().person('Boris').goal('Reach').indicator('Clients');
    const ids = [robot.indicatorId('Clients')];
    const fields = {
      collectorId: robot.partyId('Boris'),
      servesIndicatorId: robot.indicatorId('Revenue'),
    };
    robot.do({ type: 'editRows', table: 'indicators', ids, fields });
    robot.target(5, { periodId: robot.periodId('2026') });
    const target = plan();
    target.do({ type: 'pasteFragment', fragment: copied(robot, 'Reach'), under: null });
    expect(faultsOf(target.plan)).toEqual([]);
    robot.do({ type: 'pasteFragment', fragment: copied(robot, 'Reach'), under: null });
    expect(rowsOf(robot.plan, 'indicators').at(-1)).toMatchObject(fields);
    expect(rowsOf(robot.plan, 'values').at(-1)).toMatchObject({ periodId: robot.periodId('2026') });
  });
  test('finds people of the same name in another plan, and takes neither pay nor appraisals along', () => {
    const robot = source();
    const salary = {
      salaryMinor: 5_000_000,
      competencies: [{ type: 'personal', name: 'x', actual: 1 }],
      post: 'Head',
    };
    robot.do({ type: 'editRows', table: 'parties', ids: [robot.partyId('Anna')], fields: salary });
    const fragment = copied(robot, 'Sales');
    expect(JSON.stringify(fragment)).not.toContain('5000000');
    const fresh = plan();
    fresh.do({ type: 'pasteFragment', fragment, under: null });
    expect(rowsOf(fresh.plan, 'parties')).toMatchObject([{ kind: 'person', name: 'Anna', post: 'Head' }]);
    const staffed = plan().person('anna');
    staffed.do({ type: 'pasteFragment', fragment, under: null });
    expect(rowsOf(staffed.plan, 'parties')).toHaveLength(1);
  });
  test('hangs by the link of its kind, if it fits', () => {
    const robot = plan().outcome('Outcome').node('risk', 'Risk').under('Outcome').activity('Act');
    robot.do({ type: 'pasteFragment', fragment: copied(robot, 'Risk'), ...robot.place('Act') });
    expect(rowsOf(robot.plan, 'links').at(-1)).toMatchObject({ type: 'threatens', primary: true });
    const command = {
      type: 'pasteFragment',
      fragment: copied(robot, 'Outcome'),
      ...robot.place('Act'),
    } as const;
    expect(robot.refusal(command).code).toBe('backwards');
  });
  test('whose top claims a home inside it hangs where it is pasted', () => {
    const robot = source();
    const fragment = copied(robot, 'North', 'South');
    const [north, south] = robot.ids('North', 'South');
    const link = { id: 'x', type: 'contributes', from: north, to: south, primary: true };
    const forged = { ...fragment, rows: { ...fragment.rows, links: [link as never] } };
    robot.do({ type: 'pasteFragment', fragment: forged, ...robot.place('Brand') });
    expect(faultsOf(robot.plan)).toEqual([]);
    expect(robot.outline).toContain('  Brand\n    North\n    South');
  });
  test('leads nowhere else: arrows to others stay with the original', () => {
    const robot = source().goal('Elsewhere').link('North', 'Elsewhere').link('Elsewhere', 'South');
    const before = rowsOf(robot.plan, 'links').length;
    robot.do({ type: 'pasteFragment', fragment: cutOut(robot, 'Sales'), under: null });
    expect(rowsOf(robot.plan, 'links')).toHaveLength(before + 2);
    expect(rowsOf(robot.plan, 'values').filter(({ kind }) => kind === 'actual')).toHaveLength(1);
  });
  test('of nothing is nothing to do', () => {
    const robot = source();
    const empty = fragmentOf(robot.plan, ['constructor' as never]);
    expect(robot.refusal({ type: 'pasteFragment', fragment: empty, under: null }).code).toBe('nothingToDo');
  });
});
