import { describe, expect, test } from 'vitest';
import { ownerOf } from '../../../src/domain/tree/owner.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { text } from '../../support/outline.ts';
import { plan, planFrom } from '../../support/plan-robot.ts';

const family = () =>
  planFrom(text`
    A
      B
        C
        D
      E
        F
    G
  `);

describe('a new node', () => {
  test('stands last, or beside the sibling that is named', () => {
    const robot = family();
    robot.do({ type: 'addNode', kind: 'goal', title: 'last', under: robot.id('A') });
    robot.do({ type: 'addNode', kind: 'goal', title: 'before', ...robot.place('A', { before: 'B' }) });
    robot.do({ type: 'addNode', kind: 'goal', title: 'after', ...robot.place('B', { after: 'C' }) });
    robot.do({ type: 'addNode', kind: 'goal', title: 'root', ...robot.place(null, { before: 'A' }) });
    expect(robot.outline).toBe(text`
      root
      A
        before
        B
          C
          after
          D
        E
          F
        last
      G
    `);
  });
  test('goes last where the sibling named is none of them', () => {
    const robot = family();
    robot.do({ type: 'addNode', kind: 'goal', title: 'new', ...robot.place('A', { before: 'G' }) });
    expect(robot.outline).toContain('    F\n  new\nG');
  });
  test('has its title cleaned and its level filled in', () => {
    const robot = family();
    const [id] = robot.do({ type: 'addNode', kind: 'goal', title: ' two\nlines\u202e ', under: null }).focus!;
    expect(robot.plan.nodes[id!]).toMatchObject({ title: 'two lines', level: 'operational' });
  });
  test('is refused with a title too long, below nothing, or backwards in the chain', () => {
    const robot = plan().activity('Train');
    const add = { type: 'addNode', kind: 'goal', title: 'x', under: null } as const;
    expect(robot.refusal({ ...add, title: 'x'.repeat(501) })).toMatchObject({
      code: 'tooLong',
      params: { max: 500 },
    });
    expect(robot.refusal({ ...add, under: 'constructor' as never }).code).toBe('notFound');
    expect(robot.refusal({ ...add, kind: 'impact', under: robot.id('Train') }).code).toBe('backwards');
  });
});

describe('moving', () => {
  test('takes the branch along, to any place', () => {
    const robot = family();
    robot.do({ type: 'moveNodes', ids: robot.ids('B'), ...robot.place('G') });
    expect(robot.outline).toBe(text`
      A
        E
          F
      G
        B
          C
          D
    `);
    robot.do({ type: 'moveNodes', ids: robot.ids('D'), ...robot.place(null, { before: 'G' }) });
    expect(robot.outline).toContain('D\nG\n  B\n    C');
  });
  test('keeps several in tree order, whatever the order they were picked in', () => {
    const robot = family();
    robot.do({ type: 'moveNodes', ids: robot.ids('F', 'D', 'C', 'F'), ...robot.place('G') });
    expect(robot.outline).toContain('G\n  C\n  D\n  F');
  });
  test('of a node and something below it moves the branch once', () => {
    const robot = family();
    const { count } = robot.do({ type: 'moveNodes', ids: robot.ids('C', 'B'), ...robot.place('G') });
    expect(count).toBe(1);
    expect(robot.outline).toContain('G\n  B\n    C\n    D');
  });
  test.each([
    ['before one of them', { before: 'C' }],
    ['after one of them', { after: 'D' }],
    ['where they are', { after: 'D', before: 'C' }],
  ])('siblings %s leaves them where they are: nothing to undo', (_where, place) => {
    const robot = family();
    const command = { type: 'moveNodes', ids: robot.ids('C', 'D'), ...robot.place('B', place) } as const;
    expect(robot.refusal(command).code).toBe('nothingToDo');
  });
  test('brings nodes together around one of them', () => {
    const robot = planFrom('A\nB\nC\nD\nE');
    robot.do({ type: 'moveNodes', ids: robot.ids('A', 'C', 'E'), ...robot.place(null, { before: 'C' }) });
    expect(robot.outline).toBe('B\nA\nC\nE\nD');
  });
  test('keeps weight and note of the arrow', () => {
    const robot = plan().goal('A').goal('B').goal('C').under('A', { weightPct: 70 });
    const link = robot.linkId('C', 'A');
    robot.do({ type: 'moveNodes', ids: robot.ids('C'), ...robot.place('B') });
    expect(robot.plan.links[link]).toMatchObject({ to: robot.id('B'), weightBp: 7_000, primary: true });
  });
  test('below a parent it has a cross link to makes that the home', () => {
    const robot = plan().goal('A').goal('B').goal('C').under('A').alsoUnder('B', { weightPct: 30 });
    robot.do({ type: 'moveNodes', ids: robot.ids('C'), ...robot.place('B') });
    expect(rowsOf(robot.plan, 'links')).toHaveLength(1);
    expect(rowsOf(robot.plan, 'links')[0]).toMatchObject({
      to: robot.id('B'),
      weightBp: 3_000,
      primary: true,
    });
  });
  test('to the root takes what bears on the arrow away with it', () => {
    const robot = plan().goal('A').goal('B').under('A').node('assumption', 'If');
    robot.do({ type: 'addLink', linkType: 'conditions', from: robot.id('If'), to: robot.linkId('B', 'A') });
    robot.do({ type: 'moveNodes', ids: robot.ids('B'), ...robot.place(null) });
    expect(rowsOf(robot.plan, 'links')).toEqual([]);
  });
  test('is refused below itself or one of its own, and then nothing has moved', () => {
    const robot = family();
    const before = robot.plan;
    const move = { type: 'moveNodes', ids: robot.ids('G', 'A') } as const;
    expect(robot.refusal({ ...move, ...robot.place('D') })).toMatchObject({ code: 'loop' });
    expect(robot.refusal({ ...move, ...robot.place('A') }).code).toBe('itself');
    expect(robot.refusal({ ...move, ids: [], under: null }).code).toBe('nothingToDo');
    expect(robot.plan).toBe(before);
  });
  test('places two writers made alike are told apart for good', () => {
    const robot = planFrom('A\n  B\n  C\n  D');
    const same = robot.plan.nodes[robot.id('B')]!.order;
    const nodes = { ...robot.plan.nodes };
    for (const id of robot.ids('B', 'C')) nodes[id] = { ...nodes[id]!, order: same };
    robot.plan = { ...robot.plan, nodes };
    robot.do({ type: 'moveNodes', ids: robot.ids('D'), ...robot.place('A', { after: 'B' }) });
    expect(robot.outline).toBe('A\n  B\n  D\n  C');
  });
});

describe('a parent put above nodes', () => {
  const above = (robot: ReturnType<typeof family>, ...titles: string[]) => {
    const [id] = robot.do({ type: 'insertParent', ids: robot.ids(...titles) }).focus!;
    robot.do({ type: 'editRows', table: 'nodes', ids: [id!], fields: { title: 'New' } });
    return robot.plan.nodes[id!]!;
  };
  test('stands where the first of them stood', () => {
    const robot = planFrom('A\n  B\n  C\n  D\n  E');
    above(robot, 'D', 'C');
    expect(robot.outline).toBe('A\n  B\n  New\n    C\n    D\n  E');
  });
  test('stands there too where two writers made the same key', () => {
    const robot = planFrom('A\nB\nC');
    const nodes = { ...robot.plan.nodes };
    for (const id of robot.ids('A', 'B', 'C')) nodes[id] = { ...nodes[id]!, order: 'a0' };
    robot.plan = { ...robot.plan, nodes };
    above(robot, 'B');
    expect(robot.outline).toBe('A\nNew\n  B\nC');
  });
  test('of a root is a root', () => {
    const robot = family();
    above(robot, 'A');
    expect(robot.outline.startsWith('New\n  A\n    B')).toBe(true);
    expect(robot.outline.endsWith('\nG')).toBe(true);
  });
  test('gathers nodes from anywhere, below the parent of the first in the tree', () => {
    const robot = family();
    above(robot, 'G', 'F', 'C');
    expect(robot.outline).toBe(text`
      A
        B
          New
            C
            F
            G
          D
        E
    `);
  });
  test('does not close a loop by a cross link', () => {
    const robot = plan().goal('Top').goal('A').under('Top').goal('S');
    robot.link('A', 'S');
    robot.goal('X').under('A');
    expect(robot.refusal({ type: 'insertParent', ids: robot.ids('X', 'S') }).code).toBe('loop');
  });
  test('is a level higher, as far as the parent above allows', () => {
    const robot = plan().goal('A', { level: 'tactical' }).goal('B', { level: 'operational' }).under('A');
    expect(above(robot, 'B')).toMatchObject({ level: 'tactical' });
    const lone = plan().goal('A', { level: 'tactical' });
    expect(above(lone, 'A')).toMatchObject({ level: 'strategic' });
    const flat = plan().goal('A', { level: 'operational' }).goal('B', { level: 'operational' }).under('A');
    expect(above(flat, 'B')).toMatchObject({ level: 'operational' });
  });
  test('fits into the chain wherever it is put', () => {
    const robot = plan().output('Output').output('Part').under('Output');
    expect(above(robot, 'Part').kind).toBe('output');
    const bearing = plan().activity('Act').node('assumption', 'If').under('Act');
    expect(above(bearing, 'If').kind).toBe('activity');
    expect(above(plan().activity('Act'), 'Act').kind).toBe('output');
    expect(above(plan().node('vision', 'Vision'), 'Vision').kind).toBe('vision');
  });
});

describe('deleting a branch', () => {
  test('takes all below, what is said about it, and every arrow to it', () => {
    const robot = family();
    robot.goal('H').indicator('Share').target(5).owner('Anna').alsoUnder('A');
    robot.do({ type: 'moveNodes', ids: robot.ids('H'), ...robot.place('B') });
    robot.goal('I').alsoUnder('H');
    const { count, focus } = robot.do({ type: 'deleteBranch', ids: robot.ids('B', 'C') });
    expect(count).toBe(4);
    expect(focus).toEqual(robot.ids('E'));
    expect(robot.outline).toBe('A\n  E\n    F\nG\nI');
    for (const table of ['indicators', 'values', 'roles'] as const)
      expect(rowsOf(robot.plan, table)).toEqual([]);
    expect(rowsOf(robot.plan, 'parties')).toHaveLength(1);
    expect(rowsOf(robot.plan, 'links')).toHaveLength(2);
  });
  test('keeps what people said, without the node they said it about', () => {
    const robot = family();
    robot.do({
      type: 'addRow',
      table: 'entries',
      fields: { type: 'comment', text: 'Why?', nodeId: robot.id('G') },
    });
    robot.do({ type: 'deleteBranch', ids: robot.ids('G') });
    expect(rowsOf(robot.plan, 'entries')).toMatchObject([{ text: 'Why?' }]);
    expect(rowsOf(robot.plan, 'entries')[0]).not.toHaveProperty('nodeId');
  });
  test.each([
    ['the next sibling', ['C'], 'D'],
    ['else the one before', ['D'], 'C'],
    ['else the parent', ['F'], 'E'],
  ])('selects %s', (_which, gone, heir) => {
    const robot = family();
    expect(robot.do({ type: 'deleteBranch', ids: robot.ids(...gone) }).focus).toEqual(robot.ids(heir));
  });
  test('of everything leaves nothing to select', () => {
    const robot = family();
    expect(robot.do({ type: 'deleteBranch', ids: robot.ids('A', 'G') }).focus).toEqual([]);
  });
});

describe('deleting only a node', () => {
  test('lets its children take its place', () => {
    const robot = family();
    const { focus } = robot.do({ type: 'deleteNodes', ids: robot.ids('B') });
    expect(robot.outline).toBe('A\n  C\n  D\n  E\n    F\nG');
    expect(focus).toEqual(robot.ids('C'));
  });
  test('lets the children of a root become roots', () => {
    const robot = family();
    robot.do({ type: 'deleteNodes', ids: robot.ids('A') });
    expect(robot.outline).toBe('B\n  C\n  D\nE\n  F\nG');
  });
  test.each([[['A', 'B', 'E']], [['B', 'E', 'A']], [['E', 'A', 'B', 'A']]])(
    '%j lifts what stays as far as it takes, in order',
    (gone) => {
      const robot = family();
      const { count, focus } = robot.do({ type: 'deleteNodes', ids: robot.ids(...gone) });
      expect(robot.outline).toBe('C\nD\nF\nG');
      expect(count).toBe(3);
      expect(focus).toHaveLength(1);
      expect(robot.plan.nodes).toHaveProperty(focus![0]!);
    },
  );
  test('keeps the weight of the arrows it moves up', () => {
    const robot = plan().goal('A').goal('B').under('A').goal('C').under('B', { weightPct: 25 });
    robot.do({ type: 'deleteNodes', ids: robot.ids('B') });
    expect(robot.plan.links[robot.linkId('C', 'A')]).toMatchObject({ weightBp: 2_500, primary: true });
  });
  test('makes a root of what may not hang from the grandparent', () => {
    const robot = plan().activity('Act').goal('Goal').under('Act').outcome('Outcome').under('Goal');
    robot.output('Output').under('Outcome');
    robot.do({ type: 'deleteNodes', ids: robot.ids('Goal') });
    expect(robot.outline).toBe('Act\nOutcome\n  Output');
  });
  test('with nothing left beside or below selects what is above', () => {
    const robot = planFrom('A\n  B\n    C');
    expect(robot.do({ type: 'deleteNodes', ids: robot.ids('C', 'B') }).focus).toEqual(robot.ids('A'));
  });
  test('of nothing is nothing to do', () => {
    expect(family().refusal({ type: 'deleteNodes', ids: ['nobody' as never] }).code).toBe('nothingToDo');
  });
});

describe('a branch from an outline', () => {
  test('hangs as it is indented; a jump in depth is one step', () => {
    const robot = planFrom('A');
    const items = [
      [0, 'one'],
      [1, 'two'],
      [9, 'three'],
      [1, 'four'],
      [-3, 'five'],
      [0, 'six'],
    ].map(([depth, title]) => ({ depth: depth as number, title: title as string }));
    const { count, focus, kind } = robot.do({ type: 'addBranch', under: robot.id('A'), items });
    expect(robot.outline).toBe('A\n  one\n    two\n      three\n    four\n  five\n  six');
    expect([count, kind]).toEqual([6, 'goal']);
    expect(focus).toEqual(robot.ids('one', 'five', 'six'));
  });
  test('goes a level down at every step, and names owners once', () => {
    const robot = plan();
    const item = (depth: number, title: string, owner?: string) => ({
      depth,
      title,
      ...(owner && { owner }),
    });
    robot.do({
      type: 'addBranch',
      under: null,
      items: [item(0, 'A', 'Anna'), item(1, 'B', ' anna '), item(2, 'C', ''), item(3, 'D', 'Boris')],
    });
    const levels = robot.ids('A', 'B', 'C', 'D').map((id) => Reflect.get(robot.plan.nodes[id]!, 'level'));
    expect(levels).toEqual(['strategic', 'tactical', 'operational', 'operational']);
    expect(rowsOf(robot.plan, 'parties').map(({ name }) => name)).toEqual(['Anna', 'Boris']);
    expect(ownerOf(robot.plan, robot.id('B'))?.name).toBe('Anna');
    expect(ownerOf(robot.plan, robot.id('C'))).toBeUndefined();
  });
  test('is refused whole, with the line, if one title is too long', () => {
    const items = ['fine', 'x'.repeat(501)].map((title) => ({ depth: 0, title }));
    expect(plan().refusal({ type: 'addBranch', under: null, items })).toMatchObject({
      code: 'tooLong',
      params: { line: 2 },
    });
  });
  test('is refused where its kinds do not fit', () => {
    const robot = plan().activity('Act');
    const items = [{ depth: 0, title: 'x', kind: 'impact' as const }];
    expect(robot.refusal({ type: 'addBranch', under: robot.id('Act'), items }).code).toBe('backwards');
    expect(robot.refusal({ type: 'addBranch', under: null, items: [] }).code).toBe('nothingToDo');
    expect(robot.refusal({ type: 'addBranch', under: 'nobody' as never, items }).code).toBe('notFound');
  });
});
