import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainRow } from '../../../src/domain/file/plain-row.ts';
import { readRow } from '../../../src/domain/file/read-row.ts';
import { type Row, rowsOf, settingsOf, TABLES, type TableName } from '../../../src/domain/plan.ts';
import { fieldsOfRow } from '../../../src/domain/rows/fields-of-row.ts';
import { arbitraryPlan } from '../../support/arbitrary-plan.ts';
import { bigPlan } from '../../support/big-plan.ts';
import { patience, runs } from '../../support/runs.ts';

type Raw = Readonly<Record<string, unknown>>;
const plan = bigPlan(20);
const defaults = { settings: settingsOf(plan), nextOrder: () => 'a0' };

/** Something that must be looked into takes the whole row the long way; it is kept as it is. */
const read = (table: TableName, raw: Raw) => readRow(table, raw, 0, defaults);
function readWithCare(table: TableName, raw: Raw): ReturnType<typeof readRow> {
  const read = readRow(table, { ...raw, unknownPart: {} }, 0, defaults);
  if (!('row' in read)) return read;
  const { unknownPart: _, ...row } = read.row as Row & Raw;
  return { ...read, row: row as Row };
}

const rubbish = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    -0,
    0.5,
    NaN,
    Infinity,
    2 ** 53,
    '',
    ' a',
    'a\u0301',
    'é',
    true,
    [],
    {},
  ),
  fc.constantFrom<unknown>(
    'x'.repeat(501),
    '\u202ea',
    '\ud800',
    'toString',
    ['a', 'a'],
    ['a', ' b'],
    [undefined],
  ),
  fc.constantFrom<unknown>('2026-02-30', '2026-02-28', '2026-01-01T00:00:00Z', 'own', 'serves', 'goal'),
  fc.anything({ withNullPrototype: false }),
);
/** A row of some plan, one of its fields changed or gone. */
const anyRow = arbitraryPlan().chain((some) =>
  fc.constantFrom(...TABLES.filter((table) => rowsOf(some, table).length > 0)).chain((table) =>
    fc.constantFrom(...(rowsOf(some, table) as readonly Row[])).chain((row) =>
      fc.record({
        table: fc.constant(table),
        row: fc.constant(row as unknown as Raw),
        field: fc.constantFrom(...Object.keys(fieldsOfRow(table, row)), 'unknown', 'constructor'),
        value: rubbish,
      }),
    ),
  ),
);

describe('a row that is read at a glance', () => {
  test('is the one that careful reading gives, and that has nothing to tell of it', {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(anyRow, ({ table, row, field, value }) => {
        for (const raw of [row, { ...row, [field]: value }]) {
          expect(read(table, raw)).toEqual(readWithCare(table, raw));
          const glanced = plainRow(table, raw);
          if (glanced) expect(readWithCare(table, raw)).toStrictEqual({ row: glanced, notes: [] });
        }
      }),
      runs(1_000),
    );
  });

  test('is nearly every row of a plan', () => {
    for (const table of ['nodes', 'links'] as const)
      for (const row of rowsOf(plan, table)) expect(plainRow(table, { ...row })).toStrictEqual(row);
  });

  test('is a copy, and keeps what this version does not know', () => {
    const [node] = rowsOf(plan, 'nodes');
    const raw = { ...node!, mood: 'bright', weight: null };
    const glanced = plainRow('nodes', raw);
    expect(glanced).toStrictEqual(raw);
    expect(glanced).not.toBe(raw);
  });
});
