import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../src/domain/plan.ts';
import { ownerOf } from '../../../src/domain/tree/owner.ts';
import { plan } from '../../support/plan-robot.ts';

describe('another kind', () => {
  test('keeps the fields the new one does not know, and the level', () => {
    const robot = plan().goal('A', { level: 'strategic', rollup: 'min' });
    robot.do({ type: 'setKind', ids: robot.ids('A'), kind: 'activity' });
    expect(robot.plan.nodes[robot.id('A')]).toMatchObject({ kind: 'activity', rollup: 'min' });
    robot.do({ type: 'setKind', ids: robot.ids('A'), kind: 'goal' });
    expect(robot.plan.nodes[robot.id('A')]).toMatchObject({
      kind: 'goal',
      level: 'strategic',
      rollup: 'min',
    });
  });
  test('makes the arrows it hangs by those of its kind, cross links too', () => {
    const robot = plan().goal('A').goal('B').goal('C').under('A').alsoUnder('B');
    robot.do({ type: 'setKind', ids: robot.ids('C'), kind: 'risk' });
    expect(rowsOf(robot.plan, 'links').map(({ type }) => type)).toEqual(['threatens', 'threatens']);
    expect(robot.outline).toBe('A\n  C\nB');
    robot.do({ type: 'setKind', ids: robot.ids('C'), kind: 'goal', level: 'tactical' });
    expect(rowsOf(robot.plan, 'links').map(({ type }) => type)).toEqual(['contributes', 'contributes']);
  });
  test('leaves an assumption on an arrow where it bears', () => {
    const robot = plan().goal('A').goal('B').under('A').node('assumption', 'If');
    robot.do({ type: 'addLink', linkType: 'conditions', from: robot.id('If'), to: robot.linkId('B', 'A') });
    robot.do({ type: 'setKind', ids: robot.ids('If'), kind: 'goal' });
    expect(rowsOf(robot.plan, 'links').map(({ type }) => type)).toEqual(['contributes', 'conditions']);
  });
  test('is refused where an arrow would run backwards, for all of them', () => {
    const robot = plan().outcome('Outcome').output('Output').under('Outcome').goal('Other');
    const before = robot.plan;
    const why = robot.refusal({ type: 'setKind', ids: robot.ids('Other', 'Output'), kind: 'impact' });
    expect(why).toMatchObject({ code: 'backwards', params: { from: 'impact', to: 'outcome' } });
    expect(robot.plan).toBe(before);
  });
  test('turns a whole branch at once where one by one it would not go', () => {
    const robot = plan().output('A').output('B').under('A');
    expect(robot.refusal({ type: 'setKind', ids: robot.ids('B'), kind: 'outcome' }).code).toBe('backwards');
    robot.do({ type: 'setKind', ids: robot.ids('A', 'B'), kind: 'outcome' });
    expect(rowsOf(robot.plan, 'nodes').map(({ kind }) => kind)).toEqual(['outcome', 'outcome']);
  });
  test('may mend one end of an arrow that a file brought backwards', () => {
    const robot = plan().impact('Impact').activity('Act').under('Impact');
    const home = robot.linkId('Act', 'Impact');
    const link = robot.plan.links[home]!;
    const ends = { from: link.to as typeof link.from, to: link.from };
    robot.plan = { ...robot.plan, links: { [home]: { ...link, ...ends } } };
    robot.do({ type: 'setKind', ids: robot.ids('Act'), kind: 'output' });
    robot.do({ type: 'setKind', ids: robot.ids('Act'), kind: 'vision' });
    expect(robot.plan.nodes[robot.id('Act')]!.kind).toBe('vision');
  });
  test('that it has already is nothing to do', () => {
    const robot = plan().goal('A', { level: 'tactical' });
    const command = { type: 'setKind', ids: robot.ids('A'), kind: 'goal' } as const;
    expect(robot.refusal(command).code).toBe('nothingToDo');
    expect(robot.refusal({ ...command, level: 'tactical' }).code).toBe('nothingToDo');
    expect(robot.refusal({ ...command, ids: [] }).code).toBe('notFound');
  });
});

describe('a cross link', () => {
  test('leaves the home where it is', () => {
    const robot = plan().goal('A').goal('B').goal('C').under('A').alsoUnder('B', { weightPct: 12.5 });
    expect(robot.outline).toBe('A\n  C\nB');
    expect(robot.plan.links[robot.linkId('C', 'B')]).toMatchObject({ weightBp: 1_250 });
    expect(robot.plan.links[robot.linkId('C', 'B')]).not.toHaveProperty('primary');
  });
  test('with a weight that is no share is refused', () => {
    const robot = plan().goal('A').goal('B');
    const link = {
      type: 'addLink',
      linkType: 'contributes',
      from: robot.id('A'),
      to: robot.id('B'),
    } as const;
    for (const weightBp of [-1, 10_001, 0.5, Number.NaN]) {
      expect(robot.refusal({ ...link, weightBp })).toMatchObject({
        code: 'badValue',
        params: { field: 'weightBp' },
      });
    }
  });
  test('becomes the home on request, and the home a cross link', () => {
    const robot = plan().goal('A').goal('B').goal('C').under('A').alsoUnder('B');
    robot.do({ type: 'makeHome', linkId: robot.linkId('C', 'B') });
    expect(robot.outline).toBe('A\nB\n  C');
    expect(robot.plan.links[robot.linkId('C', 'A')]).not.toHaveProperty('primary');
    expect(robot.refusal({ type: 'makeHome', linkId: robot.linkId('C', 'B') }).code).toBe('nothingToDo');
    expect(robot.refusal({ type: 'makeHome', linkId: 'constructor' as never }).code).toBe('notFound');
  });
  test('of another type never becomes a home: the tree would close a ring', () => {
    const robot = plan().goal('A').goal('B').under('A').link('A', 'B', { type: 'precedes' });
    const linkId = robot.linkId('A', 'B');
    expect(robot.refusal({ type: 'makeHome', linkId }).code).toBe('kindMismatch');
    const edit = { type: 'editRows', table: 'links', ids: [linkId] } as const;
    expect(robot.refusal({ ...edit, fields: { primary: true } }).code).toBe('badValue');
    expect(robot.refusal({ ...edit, fields: { type: 'contributes' } }).code).toBe('badValue');
  });
});

describe('an owner', () => {
  test('is found by name whatever the case, or made as a person', () => {
    const robot = plan().goal('A').owner('Anna').goal('B').owner(' ANNA ').goal('C').owner('Ольга');
    expect(rowsOf(robot.plan, 'parties').map(({ name }) => name)).toEqual(['Anna', 'Ольга']);
    expect(ownerOf(robot.plan, robot.id('B'))?.name).toBe('Anna');
  });
  test('of several nodes is set at once, once each', () => {
    const robot = plan().goal('A').owner('Boris').goal('B');
    robot.do({ type: 'setOwner', ids: robot.ids('A', 'B', 'B'), owner: { name: 'Anna' } });
    expect(rowsOf(robot.plan, 'roles')).toHaveLength(2);
    for (const id of robot.ids('A', 'B')) expect(ownerOf(robot.plan, id)?.name).toBe('Anna');
    robot.do({ type: 'setOwner', ids: robot.ids('A', 'B'), owner: null });
    expect(rowsOf(robot.plan, 'roles')).toEqual([]);
  });
  test('who is new has not agreed to anything yet; the same one still has', () => {
    const robot = plan().goal('A').owner('Anna');
    const [role] = rowsOf(robot.plan, 'roles');
    const agreement = { state: 'agreed' };
    robot.do({ type: 'editRows', table: 'roles', ids: [role!.id], fields: { agreement } });
    const own = { type: 'setOwner', ids: robot.ids('A') } as const;
    expect(robot.refusal({ ...own, owner: { name: 'anna' } }).code).toBe('nothingToDo');
    robot.do({ ...own, owner: { name: 'Boris' } });
    expect(rowsOf(robot.plan, 'roles')[0]).not.toHaveProperty('agreement');
  });
  test.each([
    ['', 'badValue'],
    [' \n ', 'badValue'],
    ['x'.repeat(501), 'tooLong'],
  ])('called %j is refused', (name, code) => {
    const robot = plan().goal('A');
    expect(robot.refusal({ type: 'setOwner', ids: robot.ids('A'), owner: { name } }).code).toBe(code);
  });
  test('who is not there is refused', () => {
    const robot = plan().goal('A');
    const own = { type: 'setOwner', ids: robot.ids('A') } as const;
    expect(robot.refusal({ ...own, owner: { partyId: 'toString' as never } }).code).toBe('notFound');
    expect(robot.refusal({ ...own, ids: [], owner: null }).code).toBe('notFound');
    expect(robot.refusal({ ...own, owner: null }).code).toBe('nothingToDo');
  });
  test('is one and the same where two tabs have named one each', () => {
    const robot = plan().person('Anna').person('Boris').goal('A');
    for (const name of ['Boris', 'Anna']) {
      const fields = { role: 'accountable', partyId: robot.partyId(name), nodeId: robot.id('A') };
      robot.do({ type: 'addRow', table: 'roles', fields });
    }
    const roles = Object.entries(robot.plan.roles);
    const turned = { ...robot.plan, roles: Object.fromEntries(roles.toReversed()) } as typeof robot.plan;
    expect(ownerOf(turned, robot.id('A'))).toBe(ownerOf(robot.plan, robot.id('A')));
    robot.do({ type: 'setOwner', ids: robot.ids('A'), owner: { name: 'Anna' } });
    expect(rowsOf(robot.plan, 'roles')).toHaveLength(1);
  });
});
