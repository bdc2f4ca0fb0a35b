import { describe, expect, test } from 'vitest';
import { rowsOf, settingsOf } from '../../../src/domain/plan.ts';
import { NOW } from '../../support/context.ts';
import { plan } from '../../support/plan-robot.ts';

describe('a new row', () => {
  test('has its times and its place filled in', () => {
    const robot = plan().goal('A').indicator('One').indicator('Two').on('2026-02-01').actual(5);
    const [one, two] = rowsOf(robot.plan, 'indicators');
    expect(one!.order < two!.order).toBe(true);
    expect(rowsOf(robot.plan, 'values')[0]).toMatchObject({ amount: 5, at: '2026-02-01T12:00:00.000Z' });
  });
  test('says itself when it was, if it knows', () => {
    const robot = plan().goal('A').indicator('One').value('actual', { amount: 1, at: NOW });
    expect(rowsOf(robot.plan, 'values')[0]).toMatchObject({ at: NOW });
  });
  test('needs what its table requires', () => {
    const robot = plan().goal('A').indicator('One');
    const add = { type: 'addRow' } as const;
    const indicatorId = robot.indicatorId('One');
    expect(robot.refusal({ ...add, table: 'values', fields: { indicatorId } }).code).toBe('badValue');
    expect(robot.refusal({ ...add, table: 'indicators', fields: { title: 'x' } }).code).toBe('badValue');
    expect(
      robot.refusal({ ...add, table: 'values', fields: { indicatorId, kind: 'actual', nonsense: 1 } }),
    ).toEqual({
      code: 'badValue',
      params: { field: 'nonsense' },
    });
  });
  test('points at nothing that is not there', () => {
    const fields = { nodeId: 'nobody', title: 'x' };
    expect(plan().refusal({ type: 'addRow', table: 'indicators', fields })).toEqual({
      code: 'notFound',
      params: { field: 'nodeId' },
    });
  });
  test('does not take the place of one that has its id', () => {
    const robot = plan().person('Anna');
    const add = { type: 'addRow', table: 'parties', fields: { kind: 'person', name: 'Boris' } } as const;
    expect(robot.refusal({ ...add, id: robot.partyId('Anna') }).code).toBe('badValue');
    expect(robot.refusal({ ...add, id: '__proto__' }).code).toBe('badValue');
  });
});

describe('fields', () => {
  const robot = () => plan().goal('A').goal('B').person('Anna').indicator('Share', { unit: '%' });
  const edit = (fields: Record<string, unknown>, ...titles: string[]) => {
    const at = robot();
    const ids = at.ids(...(titles.length > 0 ? titles : ['A']));
    const command = { type: 'editRows', table: 'nodes', ids, fields } as const;
    return { at, command };
  };
  const after = (fields: Record<string, unknown>) => {
    const { at, command } = edit(fields);
    at.do(command);
    return at.plan.nodes[at.id('A')] as unknown as Record<string, unknown>;
  };

  test('of several rows are written at once', () => {
    const { at, command } = edit({ code: '1.1' }, 'A', 'B', 'B');
    expect(at.do(command)).toEqual({ count: 2, kind: 'goal' });
    expect(rowsOf(at.plan, 'nodes').map(({ code }) => code)).toEqual(['1.1', '1.1']);
  });
  test.each([
    ['a text is cleaned', { description: 'a\r\nb\u0000' }, { description: 'a\nb' }],
    ['a line is one line', { code: ' a\n\tb ' }, { code: 'a b' }],
    ['tags are told apart', { tags: ['x', ' x ', '', 'y'] }, { tags: ['x', 'y'] }],
    ['a negative zero is zero', { progressBp: -0 }, { progressBp: 0 }],
  ])('%s', (_what, given, written) => expect(after(given)).toMatchObject(written));
  test.each([
    ['code', ''],
    ['code', null],
    ['tags', []],
    ['progressBp', undefined],
  ])('%s emptied by %j is left out of the row', (field, empty) => {
    const at = robot();
    at.do({
      type: 'editRows',
      table: 'nodes',
      ids: at.ids('A'),
      fields: { code: 'x', tags: ['x'], progressBp: 1 },
    });
    at.do({ type: 'editRows', table: 'nodes', ids: at.ids('A'), fields: { [field]: empty } });
    expect(at.plan.nodes[at.id('A')]).not.toHaveProperty(field);
  });
  test.each([
    ['title', 'x'.repeat(501), 'tooLong'],
    ['description', 'x'.repeat(50_001), 'tooLong'],
    ['start', '2026-02-30', 'badValue'],
    ['start', 20_260_101, 'badValue'],
    ['progressBp', 10_001, 'badValue'],
    ['progressBp', 0.5, 'badValue'],
    ['progressBp', '5', 'badValue'],
    ['budgetPlanMinor', Number.NaN, 'badValue'],
    ['budgetPlanMinor', Number.POSITIVE_INFINITY, 'badValue'],
    ['level', 'highest', 'badValue'],
    ['level', '', 'badValue'],
    ['tags', 'x', 'badValue'],
    ['tags', Array.from({ length: 101 }, (_, i) => `${i}`), 'badValue'],
    ['id', 'x', 'badValue'],
    ['kind', 'risk', 'badValue'],
    ['order', 'a0', 'badValue'],
    ['constructor', 'x', 'badValue'],
    ['milestone', true, 'badValue'],
  ])('%s is not written by what does not fit (%#)', (field, value, code) => {
    const { at, command } = edit({ [field]: value });
    const before = at.plan;
    expect(at.refusal(command)).toMatchObject({ code, params: { field } });
    expect(at.plan).toBe(before);
  });
  test('that are refused in one row are written in none', () => {
    const at = plan().goal('A').activity('B');
    const command = {
      type: 'editRows',
      table: 'nodes',
      ids: at.ids('A', 'B'),
      fields: { rollup: 'min' },
    } as const;
    expect(at.refusal(command)).toMatchObject({ code: 'badValue', params: { field: 'rollup' } });
  });
  test('that say what they said already are nothing to do', () => {
    const { at, command } = edit({ title: ' A ' });
    expect(at.refusal(command).code).toBe('nothingToDo');
  });
  test('a title may be emptied, for then it is empty', () => {
    const at = robot();
    at.do({ type: 'editRows', table: 'nodes', ids: at.ids('A'), fields: { title: null } });
    expect(rowsOf(at.plan, 'nodes').map(({ title }) => title)).toEqual(['', 'B']);
  });
  test('of rows that are gone are refused', () => {
    const command = { type: 'editRows', table: 'nodes', ids: ['toString'], fields: {} } as const;
    expect(robot().refusal(command).code).toBe('notFound');
  });
  test('may point only at what is there', () => {
    const at = robot();
    const ids = [at.indicatorId('Share')];
    const command = { type: 'editRows', table: 'indicators', ids } as const;
    at.do({ ...command, fields: { collectorId: at.partyId('Anna') } });
    expect(at.refusal({ ...command, fields: { collectorId: 'nobody' } })).toMatchObject({ code: 'notFound' });
    at.do({ ...command, fields: { collectorId: null } });
    expect(rowsOf(at.plan, 'indicators')[0]).not.toHaveProperty('collectorId');
  });
  test('put no unit, period or indicator above itself', () => {
    const at = plan().person('Board').person('Unit').goal('A').indicator('One').indicator('Two');
    const under = (name: string, parent: string) =>
      ({
        type: 'editRows',
        table: 'parties',
        ids: [at.partyId(name)],
        fields: { parentId: at.partyId(parent) },
      }) as const;
    at.do(under('Unit', 'Board'));
    expect(at.refusal(under('Board', 'Unit'))).toEqual({ code: 'loop', params: { field: 'parentId' } });
    expect(at.refusal(under('Board', 'Board')).code).toBe('loop');
    const serves = { type: 'editRows', table: 'indicators', ids: [at.indicatorId('One')] } as const;
    expect(at.refusal({ ...serves, fields: { servesIndicatorId: at.indicatorId('One') } }).code).toBe('loop');
  });
  test('of the plan itself can be edited too', () => {
    const at = robot();
    at.do({
      type: 'editRows',
      table: 'settings',
      ids: ['settings'],
      fields: { title: 'New', currency: 'NOK' },
    });
    expect(settingsOf(at.plan)).toMatchObject({ title: 'New', currency: 'NOK' });
    const command = { type: 'editRows', table: 'settings', ids: ['settings'] } as const;
    expect(at.refusal({ ...command, fields: { currency: 'kroner' } }).code).toBe('badValue');
    expect(at.refusal({ ...command, fields: { fiscalYearStartMonth: null } }).code).toBe('badValue');
    expect(at.refusal({ ...command, fields: { createdAt: NOW } }).code).toBe('badValue');
  });
  test('of a fact are marked, never overwritten', () => {
    const at = robot().actual(5);
    const [fact] = rowsOf(at.plan, 'values');
    const command = { type: 'editRows', table: 'values', ids: [fact!.id] } as const;
    at.do({ ...command, fields: { status: 'confirmed', note: 'Seen' } });
    for (const fields of [{ amount: 6 }, { date: '2026-01-01' }, { kind: 'target' }]) {
      expect(at.refusal({ ...command, fields }).code).toBe('badValue');
    }
  });
});

describe('removing', () => {
  test('takes along what cannot be without it and clears what can', () => {
    const at = plan().person('Anna').person('Boris').goal('A').owner('Anna').indicator('One').target(5);
    at.do({
      type: 'editRows',
      table: 'indicators',
      ids: [at.indicatorId('One')],
      fields: { collectorId: at.partyId('Anna') },
    });
    const { count } = at.do({ type: 'removeRows', table: 'parties', ids: [at.partyId('Anna'), 'nobody'] });
    expect(count).toBe(1);
    expect(rowsOf(at.plan, 'roles')).toEqual([]);
    expect(rowsOf(at.plan, 'indicators')[0]).not.toHaveProperty('collectorId');
    at.do({ type: 'removeRows', table: 'indicators', ids: [at.indicatorId('One')] });
    expect(rowsOf(at.plan, 'values')).toEqual([]);
  });
  test('an arrow takes what bears on it; a home that goes leaves a root', () => {
    const at = plan().goal('A').goal('B').under('A').node('assumption', 'If').node('assumption', 'And');
    const bear = (from: string, to: string) =>
      at.do({ type: 'addLink', linkType: 'conditions', from: at.id(from), to: to as never });
    bear('If', at.linkId('B', 'A'));
    bear('And', rowsOf(at.plan, 'links').at(-1)!.id);
    at.do({ type: 'deleteLinks', ids: [at.linkId('B', 'A')] });
    expect(rowsOf(at.plan, 'links')).toEqual([]);
    expect(at.outline.split('\n')).toHaveLength(4);
  });
  test('what is not there is nothing to do', () => {
    expect(plan().refusal({ type: 'removeRows', table: 'parties', ids: ['x'] }).code).toBe('nothingToDo');
  });
});
