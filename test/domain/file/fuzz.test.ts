import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src/domain/file/parse-plan.ts';
import { readPlanFile } from '../../../src/domain/file/read-plan-file.ts';
import { writePlan } from '../../../src/domain/file/write-plan.ts';
import { KINDS } from '../../../src/domain/kinds/index.ts';
import { TABLES } from '../../../src/domain/plan.ts';
import { fieldsOfRow } from '../../../src/domain/rows/fields-of-row.ts';
import { arbitraryPlan } from '../../support/arbitrary-plan.ts';
import { mutatedBytes } from '../../support/mutated-bytes.ts';
import { patience, runs } from '../../support/runs.ts';

/** Whatever comes in: a refusal, or a plan that is sound from then on. Nothing else, and nothing of ours is changed. */
function expectSense(result: ReturnType<typeof readPlanFile>): void {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  if (!result.ok) {
    expect(result.error.code).toMatch(/^\w+$/);
    return;
  }
  const { plan } = result.value;
  expect(readPlanFile(writePlan(plan))).toEqual({ ok: true, value: { plan, notes: [], rejected: [] } });
}

const anything = fc.anything({
  withBigInt: false,
  withNullPrototype: true,
  key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'kind', 'length')),
});
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'settings', 'toString', '__proto__', '', '\ud800', '1');
const dangerous = fc.constantFrom<unknown>(
  null,
  -0,
  1e308,
  -1,
  0.5,
  2 ** 53,
  '2026-02-30',
  '2026-01-01',
  '\u202e',
  'x'.repeat(501),
  [],
  {},
  true,
  ['a', 1, null],
);

/** Rows that look right at first sight: of known tables, with known fields, most of them holding rubbish. */
const grammarRow = (table: (typeof TABLES)[number]) =>
  fc.constantFrom(...KINDS).chain((kind) => {
    const fields = fieldsOfRow(table, { kind });
    const parts = Object.entries(fields).map(([name, { options }]) => [
      name,
      /(^id|Id|from|to)$/.test(name)
        ? ids
        : fc.oneof(fc.constantFrom(...(options ?? ['x', 'a0'])), dangerous, anything),
    ]);
    const row = fc.record(Object.fromEntries(parts) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: [],
    });
    return table === 'nodes' ? row.map((one) => ({ ...one, kind })) : row;
  });
const grammarFile = fc
  .record(
    Object.fromEntries(
      TABLES.map((table) => [
        table,
        fc.array(fc.oneof({ weight: 9, arbitrary: grammarRow(table) }, anything), { maxLength: 6 }),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((tables) => ({ format: 'throughline', version: 1, tables }));

describe('nothing that is read throws or passes unsound', () => {
  test(
    'files by the grammar, with rubbish in their rows',
    () => {
      fc.assert(
        fc.property(grammarFile, (file) => {
          expectSense(parsePlan(file));
          const text = JSON.stringify(file);
          expectSense(readPlanFile(text));
        }),
        runs(200, 10_000),
      );
    },
    patience,
  );

  test(
    'files of ours, some bytes changed',
    () => {
      fc.assert(
        fc.property(arbitraryPlan().map(writePlan).chain(mutatedBytes), (bytes) => {
          expectSense(readPlanFile(bytes));
        }),
        runs(200, 10_000),
      );
    },
    patience,
  );

  test(
    'values of any sort',
    () => {
      fc.assert(
        fc.property(anything, (value) => {
          expectSense(parsePlan(value));
          expectSense(parsePlan({ format: 'throughline', version: 1, tables: value }));
          expectSense(parsePlan({ format: 'throughline', version: 1, tables: { nodes: value } }));
        }),
        runs(200, 10_000),
      );
    },
    patience,
  );

  test(
    'texts and bytes of any sort',
    () => {
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 200 })), (input) => {
          expectSense(readPlanFile(input));
        }),
        runs(200, 10_000),
      );
    },
    patience,
  );
});
