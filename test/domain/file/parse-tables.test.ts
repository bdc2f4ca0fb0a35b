import { describe, expect, test } from 'vitest';
import { parseTables } from '../../../src/domain/file/parse-tables.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { planFrom } from '../../support/plan-robot.ts';

const rowsIn = (title: string) => {
  const { plan } = planFrom(title);
  return { nodes: rowsOf(plan, 'nodes'), settings: rowsOf(plan, 'settings'), links: rowsOf(plan, 'links') };
};

describe('rows of a database', () => {
  test('are a plan as they were', () => {
    const { plan } = planFrom('A\n  B');
    const parsed = parseTables({ ...rowsIn('A\n  B') });
    expect(parsed).toEqual({ ok: true, value: { plan, notes: [], rejected: [] } });
  });

  test.each([
    ['too long', { title: 'x'.repeat(501) }, 'titleTooLong'],
    ['too deep', { extra: JSON.parse('['.repeat(70) + ']'.repeat(70)) as unknown }, 'tooDeepPart'],
    ['dangerous', JSON.parse('{"__proto__":{"polluted":1}}') as object, 'forbiddenKey'],
    ['of another kind', { kind: 'wish' }, 'unknownKind'],
  ])('are set aside alone if %s, the others stay', (_what, change, code) => {
    const tables = rowsIn('A\nB');
    const [a, b] = tables.nodes;
    const bad = { ...a };
    for (const [key, value] of Object.entries(change))
      Object.defineProperty(bad, key, { value, enumerable: true, configurable: true });
    const parsed = parseTables({ ...tables, nodes: [bad, b] });
    expect(parsed).toMatchObject({
      ok: true,
      value: { plan: { nodes: { [b!.id]: b } }, rejected: [{ table: 'nodes', row: bad, note: { code } }] },
    });
  });

  test('are refused where a table is none', () => {
    expect(parseTables({ nodes: {} as never })).toEqual({
      ok: false,
      error: { code: 'wrongShape', path: 'nodes' },
    });
  });

  test('may refer to rows of another plan when that is said', () => {
    const { plan } = planFrom('A');
    const [a] = rowsOf(plan, 'nodes');
    const indicators = [{ id: 'i', nodeId: a!.id, title: 'I', order: 'a0' }];
    expect(parseTables({ indicators }, { beyond: plan })).toMatchObject({
      ok: true,
      value: { rejected: [] },
    });
    expect(parseTables({ indicators })).toMatchObject({
      ok: true,
      value: { rejected: [{ note: { code: 'danglingDropped', path: 'indicators[0].nodeId' } }] },
    });
  });
});
