import { describe, expect, test } from 'vitest';
import { readPlanFile } from '../../../src/domain/file/read-plan-file.ts';
import type { NoteCode } from '../../../src/domain/file/refusal.ts';
import { writePlan } from '../../../src/domain/file/write-plan.ts';
import { childrenOf } from '../../../src/domain/tree/tree.ts';
import { bigPlan } from '../../support/big-plan.ts';
import { timed as quickest } from '../../support/measure.ts';
import { planFile, rowsFile } from './plan-file.ts';

/** Longest that anything may take before the person is told. */
/** Reliability R10: nothing hangs for ten seconds. How quick it is is for the benchmark to say. */
const HANGING_MS = 10_000;

function timed(input: string | Uint8Array) {
  const { value, ms } = quickest(HANGING_MS, () => readPlanFile(input));
  expect(ms).toBeLessThan(HANGING_MS);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  return value;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const goal = (id: string, more: object = {}) => ({
  id,
  kind: 'goal',
  level: 'tactical',
  title: id,
  order: 'a0',
  ...more,
});
const contributes = (id: string, from: string, to: string) => ({
  id,
  type: 'contributes',
  from,
  to,
  primary: true,
});
const SOUND = planFile();

describe('refused with the place and the reason', () => {
  test.each<readonly [string, string | Uint8Array, object]>([
    ['nothing', '', { code: 'empty' }],
    ['an empty file', new Uint8Array(), { code: 'empty' }],
    ['only space and a byte order mark', '\ufeff \r\n\t', { code: 'empty' }],
    ['a picture', Uint8Array.from({ length: 4_096 }, (_, at) => (at * 7919) % 256), { code: 'notText' }],
    ['an archive', bytes(`PK\u0003\u0004${'\0'.repeat(99)}`), { code: 'notText' }],
    [
      'text in windows-1251',
      Uint8Array.from([0x7b, 0x0a, 0x22, 0xd6, 0xe5, 0xeb, 0xfc, 0x22]),
      { code: 'notUtf8', params: { line: 2 } },
    ],
    [
      'more than 25 MB',
      ' '.repeat(26 * 1024 * 1024),
      { code: 'tooLarge', params: { megabytes: 26, max: 25 } },
    ],
    ['words', 'Hello', { code: 'notJson', params: { line: 1, column: 1 } }],
    ['markup', '<html>', { code: 'notJson', params: { line: 1, column: 1 } }],
    ['a script', '{"a": alert(1)}', { code: 'notJson', params: { line: 1, column: 7 } }],
    ['NaN', '{\n "format": NaN}', { code: 'notJson', params: { line: 2, column: 12 } }],
    ['a comma too many', '{"a": [1,]}', { code: 'notJson', params: { line: 1, column: 10 } }],
    ['something after the end', `${SOUND}x`, { code: 'notJson', params: { column: 1 } }],
    ['a half download', SOUND.slice(0, 100), { code: 'cutOff', params: { line: 7, column: 16 } }],
    [
      'a download cut inside a text',
      '{"format": "throu',
      { code: 'cutOff', params: { line: 1, column: 18 } },
    ],
    ['an open bracket', '{"format": "throughline", "tables": [', { code: 'cutOff' }],
    ['100,000 levels', '['.repeat(100_000), { code: 'tooDeep', params: { line: 1, column: 65, max: 64 } }],
    [
      '1,000 levels inside a row',
      rowsFile({ nodes: [] }).replace('"nodes": []', `"nodes": ${'[{"a":'.repeat(500)}1${'}]'.repeat(500)}`),
      { code: 'tooDeep' },
    ],
    ['another program', '{"type":"excalidraw","version":2}', { code: 'notOurs' }],
    ['a list', '[1,2]', { code: 'notOurs' }],
    ['a number', '1', { code: 'notOurs' }],
    ['null', 'null', { code: 'notOurs' }],
    [
      'a newer version',
      planFile({ version: 2, tables: 'of another shape' }),
      { code: 'tooNew', params: { version: 2, known: 1 } },
    ],
    ['no version', planFile({ version: undefined }), { code: 'wrongShape', path: 'version' }],
    ['half a version', planFile({ version: 0.5 }), { code: 'wrongShape', path: 'version' }],
    [
      'version 1e999',
      planFile().replace('"version": 1', '"version": 1e999'),
      { code: 'wrongShape', path: 'version' },
    ],
    ['no tables', planFile({ tables: undefined }), { code: 'wrongShape', path: 'tables' }],
    ['tables in a list', planFile({ tables: [] }), { code: 'wrongShape', path: 'tables' }],
    ['a table that is no list', planFile({ tables: { nodes: {} } }), { code: 'wrongShape', path: 'nodes' }],
    [
      '__proto__ in a row',
      rowsFile({ nodes: ['ROW'] }).replace('"ROW"', '{"id":"a","__proto__":{"polluted":1}}'),
      { code: 'forbiddenKey', path: 'nodes[0].__proto__', params: { key: '__proto__' } },
    ],
    [
      '__proto__ written in escapes',
      rowsFile({ nodes: ['ROW'] }).replace('"ROW"', '{"\\u005f_proto__":{"polluted":1}}'),
      { code: 'forbiddenKey' },
    ],
    [
      '__proto__ at the top',
      planFile().replace('{', '{"__proto__":{"polluted":1},'),
      { code: 'forbiddenKey', path: '__proto__' },
    ],
    [
      'constructor.prototype',
      rowsFile({ entries: [{ data: { constructor: { prototype: { polluted: 1 } } } }] }),
      { code: 'forbiddenKey', path: 'entries[0].data.constructor', params: { key: 'constructor' } },
    ],
    [
      'a table named __proto__',
      '{"format":"throughline","version":1,"tables":{"__proto__":[]}}',
      { code: 'forbiddenKey' },
    ],
    [
      'a title of a million characters',
      rowsFile({ nodes: [goal('a'), goal('b', { title: 'x'.repeat(1_000_000) })] }),
      { code: 'titleTooLong', path: 'nodes[1].title', params: { length: 1_000_000, max: 500 } },
    ],
    [
      'a title of a megabyte of marks',
      rowsFile({ nodes: [goal('a', { title: `a${'\u0315\u0300'.repeat(500_000)}` })] }),
      { code: 'titleTooLong', path: 'nodes[0].title' },
    ],
    [
      'a tag of a megabyte',
      rowsFile({ nodes: [goal('a', { tags: ['x', 'y'.repeat(1_000_000)] })] }),
      { code: 'titleTooLong', path: 'nodes[0].tags[1]' },
    ],
    [
      'a description of a megabyte',
      rowsFile({ nodes: [goal('a', { description: 'x'.repeat(1_000_000) })] }),
      { code: 'noteTooLong', path: 'nodes[0].description', params: { max: 50_000 } },
    ],
    [
      '100,001 records',
      planFile({ tables: { nodes: Array.from({ length: 100_001 }, () => 0) } }),
      { code: 'tooManyRecords', params: { count: 100_001, max: 100_000 } },
    ],
  ])('%s', (_what, input, error) => {
    expect(timed(input)).toMatchObject({ ok: false, error });
  });
});

describe('read all the same', () => {
  test.each<readonly [string, string | Uint8Array, readonly NoteCode[]]>([
    ['a byte order mark', bytes(`\ufeff${SOUND}`), []],
    ['Windows lines', SOUND.replaceAll('\n', '\r\n'), []],
    ['UTF-16 with a mark', utf16(`\ufeff${SOUND}`, true), ['reencoded']],
    ['UTF-16 of the other order', utf16(`\ufeff${SOUND}`, false), ['reencoded']],
    ['UTF-16 without a mark', utf16(SOUND, true), ['reencoded']],
    ['a reference to the schema', planFile({ $schema: 'plan-v1.schema.json' }), []],
    ['parts nobody knows', planFile({ exportedAt: 'today' }), ['unknownPart']],
    ['a table nobody knows', rowsFile({ wishes: [{ id: 'a' }] }), ['unknownPart']],
    ['no settings', planFile({ tables: { nodes: [] } }), ['settingsRestored']],
    [
      '1e999',
      rowsFile({ nodes: [goal('a', { budgetPlanMinor: 0 })] }).replace(
        '"budgetPlanMinor": 0',
        '"budgetPlanMinor": 1e999',
      ),
      ['badNumber'],
    ],
    [
      'a number of a million digits',
      rowsFile({ nodes: [goal('a', { budgetPlanMinor: 0 })] }).replace(
        '"budgetPlanMinor": 0',
        `"budgetPlanMinor": ${'9'.repeat(1_000_000)}`,
      ),
      ['badNumber'],
    ],
    [
      'a number of 20 million digits',
      rowsFile({ nodes: [goal('a', { progressBp: 0 })] }).replace(
        '"progressBp": 0',
        `"progressBp": 0.${'1'.repeat(20_000_000)}`,
      ),
      ['badNumber'],
    ],
    ['half a basis point', rowsFile({ nodes: [goal('a', { progressBp: 0.5 })] }), ['badNumber']],
    ['the 31st of February', rowsFile({ nodes: [goal('a', { start: '2026-02-31' })] }), ['badDate']],
    ['the year 3000', rowsFile({ nodes: [goal('a', { end: '3000-01-01' })] }), ['badDate']],
    ['a state nobody knows', rowsFile({ nodes: [goal('a', { state: 'wished' })] }), ['badChoice']],
    ['a number for a text', rowsFile({ nodes: [goal('a', { code: 7 })] }), ['badValue']],
    ['a group for a number', rowsFile({ nodes: [goal('a', { progressBp: { a: [1] } })] }), ['badNumber']],
    [
      'no level and no order',
      rowsFile({ nodes: [{ id: 'a', kind: 'goal', title: 'A' }] }),
      ['defaulted', 'defaulted'],
    ],
    [
      'an order of a megabyte',
      rowsFile({ nodes: [goal('a', { order: 'x'.repeat(1_000_000) })] }),
      ['defaulted'],
    ],
    ['lone surrogates', rowsFile({ nodes: [goal('a', { title: 'A\ud800B\udc00' })] }), ['textCleaned']],
    ['a right-to-left override', rowsFile({ nodes: [goal('a', { title: 'exe.‮gpj' })] }), ['textCleaned']],
    ['control characters', rowsFile({ nodes: [goal('a', { title: 'A\u0000\u001b[31m' })] }), ['textCleaned']],
    ['decomposed letters', rowsFile({ nodes: [goal('a', { title: 'и\u0306' })] }), ['textCleaned']],
    [
      'a tower of marks',
      rowsFile({ nodes: [goal('a', { description: `a${'\u0315\u0300'.repeat(24_000)}` })] }),
      ['textCleaned'],
    ],
    ['two rows of one id', rowsFile({ nodes: [goal('a'), goal('a', { title: 'again' })] }), ['duplicateId']],
    ['a kind that is no text', rowsFile({ nodes: [goal('a', { kind: { toString: '' } })] }), ['unknownKind']],
    ['a row of no kind', rowsFile({ nodes: [goal('a', { kind: 'wish' })] }), ['unknownKind']],
    [
      'rows that are none',
      rowsFile({ nodes: [null, 1, 'a', [], true] }),
      ['notARow', 'notARow', 'notARow', 'notARow', 'notARow'],
    ],
    ['no id', rowsFile({ nodes: [goal('')] }), ['badId']],
    [
      'an id that every object has',
      rowsFile({ nodes: [goal('toString'), goal('constructor'), goal('__proto__')] }),
      ['badId', 'badId', 'badId'],
    ],
    [
      'an id with a space or an unseen character',
      rowsFile({ nodes: [goal('a b'), goal('a\u200b')] }),
      ['badId', 'badId'],
    ],
    ['an id of a number', rowsFile({ nodes: [goal('a', { id: 7 })] }), ['badId']],
    [
      'its own parent',
      rowsFile({ nodes: [goal('a')], links: [contributes('l', 'a', 'a')] }),
      ['loopDropped'],
    ],
    [
      'a ring of three',
      rowsFile({
        nodes: [goal('a'), goal('b'), goal('c')],
        links: [contributes('1', 'a', 'b'), contributes('3', 'b', 'c'), contributes('2', 'c', 'a')],
      }),
      ['loopDropped'],
    ],
    [
      'two homes',
      rowsFile({
        nodes: [goal('a'), goal('b'), goal('c')],
        links: [contributes('1', 'a', 'b'), contributes('2', 'a', 'c')],
      }),
      ['twoHomes'],
    ],
    [
      'a home by a link that gives none',
      rowsFile({ nodes: [goal('a'), goal('b')], links: [{ ...contributes('1', 'a', 'b'), type: 'serves' }] }),
      ['noHome'],
    ],
    [
      'links to nowhere and to what every object has',
      rowsFile({ nodes: [goal('a')], links: [contributes('1', 'a', 'b'), contributes('2', 'valueOf', 'a')] }),
      ['incomplete', 'danglingDropped'],
    ],
    [
      'an owner who is not there',
      rowsFile({ nodes: [goal('a')], roles: [{ id: 'r', role: 'accountable', partyId: 'p', nodeId: 'a' }] }),
      ['danglingDropped'],
    ],
    [
      'people who are each other’s unit',
      rowsFile({
        parties: [
          { id: 'p', kind: 'unit', name: 'P', parentId: 'q' },
          { id: 'q', kind: 'unit', name: 'Q', parentId: 'p' },
        ],
      }),
      ['loopCleared'],
    ],
    [
      'a period below nothing',
      rowsFile({
        periods: [
          { id: 'p', title: '2026', type: 'year', start: '2026-01-01', end: '2026-12-31', parentId: 'x' },
        ],
      }),
      ['danglingCleared'],
    ],
    [
      'a million bad tags',
      rowsFile({ nodes: [goal('a', { tags: Array.from({ length: 1_000_000 }, () => 1) })] }),
      ['badValue'],
    ],
    ['one bad tag', rowsFile({ nodes: [goal('a', { tags: ['x', 1] })] }), ['badValue']],
    [
      'a value without its kind',
      rowsFile({
        nodes: [goal('a')],
        indicators: [{ id: 'i', nodeId: 'a', title: 'I', order: 'a0' }],
        values: [{ id: 'v', indicatorId: 'i', at: '2026-01-01T00:00:00.000Z' }],
      }),
      ['incomplete'],
    ],
    [
      'null where there is nothing',
      rowsFile({ nodes: [goal('a', { start: null, tags: null, description: '' })] }),
      [],
    ],
  ])('%s', (_what, input, codes) => {
    const result = timed(input);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { notes, plan } = result.value;
    expect(notes.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
    // What has been mended once is sound.
    const again = readPlanFile(writePlan(plan));
    expect(again).toEqual({ ok: true, value: { plan, notes: [], rejected: [] } });
  });
});

describe('mended as a person would', () => {
  const read = (rows: Parameters<typeof rowsFile>[0]) => {
    const result = timed(rowsFile(rows));
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };

  test('a note names the place and the row', () => {
    const { notes } = read({ nodes: [goal('x'), goal('a', { title: 'Grow', start: 'soon' })] });
    expect(notes).toEqual([
      { code: 'badDate', path: 'nodes[1].start', title: 'Grow', params: { field: 'start', value: 'soon' } },
    ]);
  });

  test('what is set aside is handed over as it came', () => {
    const row = goal('a', { kind: 'wish', title: 'Moon' });
    expect(read({ nodes: [row] }).rejected).toEqual([
      {
        table: 'nodes',
        row,
        note: { code: 'unknownKind', path: 'nodes[0].kind', title: 'Moon', params: { kind: 'wish' } },
      },
    ]);
  });

  test('rows without an order stand as in the file', () => {
    const { plan } = read({ nodes: ['C', 'A', 'B'].map((title) => ({ id: title, kind: 'mission', title })) });
    expect(childrenOf(plan, null)).toEqual(['C', 'A', 'B']);
  });

  test('of the settings only what is bad is reset', () => {
    const { plan, notes } = read({
      settings: [
        {
          id: 'settings',
          title: 'Plan',
          language: 'ru',
          vocabulary: 'klingon',
          policies: { mboGateBp: 9_000, corridorLowBp: 'low', own: 1 },
          holidays: ['2026-05-01', 7],
        },
      ],
    });
    expect(plan.settings).toMatchObject({
      settings: {
        title: 'Plan',
        vocabulary: 'oecd',
        currency: 'RUB',
        holidays: ['2026-05-01'],
        policies: { mboGateBp: 9_000, corridorLowBp: 8_000, poolMinimumBp: 2_500, own: 1 },
      },
    });
    expect(notes.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'settings[0].vocabulary',
        'settings[0].policies.corridorLowBp',
        'settings[0].holidays[1]',
      ]),
    );
  });

  test('fields of a later version are kept', () => {
    const { plan, notes } = read({ nodes: [goal('a', { mood: { today: ['good'] } })] });
    expect(plan.nodes).toMatchObject({ a: { mood: { today: ['good'] } } });
    expect(notes).toEqual([]);
  });
});

test('30,000 rows in the worst of knots are read without hanging', () => {
  const nodes = Array.from({ length: 10_000 }, (_, n) => goal(`n${n}`));
  const chain = nodes.slice(1).map(({ id }, n) => ({ ...contributes(`l${99_999 - n}`, `n${n}`, id) }));
  const back = nodes
    .slice(1)
    .map(({ id }, n) => ({ id: `b${n}`, type: 'contributes', from: id, to: `n${(n * 7919) % (n + 1)}` }));
  expect(timed(rowsFile({ nodes, links: [...chain, ...back] })).ok).toBe(true);
});

test('links on links to nowhere fall one by one, without hanging', () => {
  const links = Array.from({ length: 30_000 }, (_, n) => ({
    id: `l${n}`,
    type: 'conditions',
    from: 'a',
    to: `l${n + 1}`,
  }));
  const result = timed(rowsFile({ nodes: [goal('a')], links }));
  expect(result).toMatchObject({ ok: true, value: { plan: { links: {} } } });
});

test('a plan of 10,000 goals is read without hanging', () => {
  expect(timed(writePlan(bigPlan(10_000)))).toMatchObject({ ok: true, value: { notes: [] } });
});
