import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areInOrder, keyAfter, orderKeys } from '../../../src/domain/tree/order-keys.ts';
import { runs } from '../../support/runs.ts';

describe('the keys of siblings', () => {
  test('leave those alone that have one', () => {
    const keys = orderKeys(['a0', null, 'a1', null, null]);
    expect([keys[0], keys[2]]).toEqual(['a0', 'a1']);
    expect(areInOrder(keys)).toBe(true);
  });

  test.each([
    ['two writers made the same key', ['a0', null, 'a0']],
    ['keys are out of order', ['a5', null, 'a1']],
    ['something is no key at all', ['zzz', null, 'zzzz!']],
    ['there is no key', ['', null]],
  ])('are all new where %s', (_why, siblings) => {
    const keys = orderKeys(siblings);
    expect(keys).toHaveLength(siblings.length);
    expect(areInOrder(keys)).toBe(true);
  });

  test('stay short however often one inserts at one spot', () => {
    let keys: readonly string[] = ['a0', 'a1'];
    for (let i = 0; i < 2_000; i++) keys = orderKeys([keys[0]!, null, ...keys.slice(1)]);
    expect(areInOrder(keys)).toBe(true);
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(60);
  });

  test('are in order whatever was there', () => {
    const key = fc.oneof(
      fc.constant(null),
      fc.constantFrom('a0', 'a1', 'a0V', 'Zz', 'a2', '', 'x', 'b00', 'a0', '~'),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 12 }), (siblings) => {
        const keys = orderKeys(siblings);
        expect(keys).toHaveLength(siblings.length);
        const given = siblings.filter((each) => each !== null);
        // A new key may be asked for beside others that were wrong before; those are not its business.
        if (given.every((each) => /^a\d$/.test(each)) && areInOrder(given))
          expect(areInOrder(keys)).toBe(true);
        for (const [at, each] of siblings.entries()) if (each === null) expect(keys[at]).not.toBe('');
      }),
      runs(500),
    );
  });
});

test.each([
  [[], 'a0'],
  [['a1', 'a0'], 'a2'],
])('after %j comes %s', (keys, after) => expect(keyAfter(keys)).toBe(after));

test('after a text that is no key comes one that sorts after it', () => {
  expect(keyAfter(['zzz!']) > 'zzz!').toBe(true);
});
