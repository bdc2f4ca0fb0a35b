import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '../../../src/domain/file/json-fault.ts';
import { readJson } from '../../../src/domain/file/json-text.ts';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Texts near JSON: one cut, doubled or with a character of it changed. */
const nearJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.nat(),
    fc.constantFrom('', '"', '\\', ',', '}', '[', '0', '-', 'e', '\n', ' '),
  )
  .map(([text, from, length, change]) => {
    const at = from % (text.length + 1);
    return text.slice(0, at) + change + text.slice(at + (length % 3));
  });

describe('the place where a text stops being JSON', () => {
  test('is right after what could still become JSON', () => {
    fc.assert(
      fc.property(nearJson, (text) => {
        fc.pre(!isJson(text) && text.trim() !== '');
        const at = jsonFault(text);
        expect(at).toBeLessThanOrEqual(text.length);
        // What stands before it is not yet wrong: it only ends too early, or is complete.
        const before = text.slice(0, at);
        if (before.trim() !== '' && !isJson(before)) expect(jsonFault(before)).toBe(before.length);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ["{'a':1}", 1],
    ['[1 2]', 3],
    ['[1]]', 3],
    ['{"a":"b\nc"}', 7],
    ['"\\x"', 2],
    ['"\\u00g0"', 5],
    ['[01]', 2],
    ['[.5]', 1],
    ['[1.]', 3],
    ['[1e]', 3],
    ['[-]', 2],
    ['[+1]', 1],
    ['[nul]', 4],
    ['[tru', 4],
    ['[-', 2],
    ['{', 1],
    ['{"a"', 4],
    ['{"a":', 5],
    ['[1,', 3],
    ['"\\', 2],
    ['"\\u12', 5],
    ['// no', 0],
  ])('of %j is %d', (text, at) => {
    expect(jsonFault(text)).toBe(at);
  });
});

test('line and column are counted from 1', () => {
  expect(readJson('{\n  "a": 1,\n  b\n}')).toEqual({
    ok: false,
    error: { code: 'notJson', params: { line: 3, column: 3 } },
  });
});

test('brackets inside texts have no depth', () => {
  const text = JSON.stringify(['['.repeat(100), '\\"[', '{'.repeat(100)]);
  expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  expect(readJson(deep(64)).ok).toBe(true);
  expect(readJson(deep(65))).toMatchObject({ ok: false, error: { code: 'tooDeep' } });
});
