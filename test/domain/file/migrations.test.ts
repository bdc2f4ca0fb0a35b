import { describe, expect, test } from 'vitest';
import { eachRow, type Migration, migrated, versionAfter } from '../../../src/domain/file/migrations.ts';
import { parsePlan } from '../../../src/domain/file/parse-plan.ts';
import { parseTables } from '../../../src/domain/file/parse-tables.ts';

/** What a later version might bring: a field renamed, a table made from another, a row split off. */
const later: readonly Migration[] = [
  {
    change: 'names of nodes are titles',
    migrate: (tables) => eachRow(tables, 'nodes', ({ name, ...row }) => ({ title: name, ...row })),
  },
  {
    change: 'people are parties',
    migrate: ({ people = [], ...tables }) => ({ ...tables, parties: people }),
  },
  {
    change: 'titles are in capitals',
    migrate: (tables) =>
      eachRow(tables, 'nodes', (row) => ({ ...row, title: String(row['title']).toUpperCase() })),
  },
];
const first = {
  nodes: [{ id: 'a', kind: 'mission', name: 'Help', order: 'a0' }, null],
  people: [{ id: 'p', kind: 'person', name: 'Anna' }],
};
const file = (version: number, tables: object) => ({ format: 'throughline', version, tables });

describe('migrations', () => {
  test('lead from any version to the last, in order', () => {
    expect(versionAfter(later)).toBe(4);
    const parsed = parsePlan(file(1, first), { migrations: later });
    expect(parsed).toMatchObject({
      ok: true,
      value: { plan: { nodes: { a: { title: 'HELP' } }, parties: { p: { name: 'Anna' } } } },
    });
    const { people: parties } = first;
    const third = { nodes: [{ id: 'a', kind: 'mission', title: 'Help', order: 'a0' }], parties };
    expect(parsePlan(file(3, third), { migrations: later })).toMatchObject({
      ok: true,
      value: { plan: { nodes: { a: { title: 'HELP' } }, parties: { p: { name: 'Anna' } } } },
    });
  });

  test('leave what they were given as it was', () => {
    const before = structuredClone(first);
    migrated(first, 1, later);
    expect(first).toEqual(before);
  });

  test('leave rows that are none for the check to report', () => {
    expect(migrated(first, 1, later)['nodes']?.[1]).toBeNull();
    expect(eachRow({}, 'nodes', () => ({}))).toEqual({});
    expect(eachRow({ nodes: [[], 'a', 1] }, 'nodes', () => ({}))).toEqual({ nodes: [[], 'a', 1] });
  });

  test('do nothing to today’s version', () => {
    expect(migrated(first, 4, later)).toBe(first);
    expect(migrated(first, versionAfter())).toBe(first);
  });

  test('do not lead back: what is newer is refused, in files and in databases', () => {
    const error = { code: 'tooNew', params: { version: 5, known: 4 } };
    expect(parsePlan(file(5, first), { migrations: later })).toEqual({ ok: false, error });
    expect(parseTables(first, { version: 5, migrations: later })).toEqual({ ok: false, error });
  });
});
