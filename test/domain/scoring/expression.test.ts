import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, namesIn, parseExpression } from '../../../src/domain/scoring/expression.ts';

function value(text: string, facts: Readonly<Record<string, number>> = {}): number | null | string {
  const read = parseExpression(text);
  if (!read.ok) return `${read.error.code} at ${read.error.at}: ${read.error.found}`;
  return evaluate(read.value, (name) => facts[name]);
}

describe('a formula', () => {
  // Domain A9: the two worked KPI cards.
  test('tender success rate: won / held × 100', () => {
    expect(value('[Tenders won] / [Tenders held] * 100', { 'Tenders won': 12, 'Tenders held': 40 })).toBe(30);
  });
  test('client-base growth: (end − start) / start × 100, undefined from nothing', () => {
    const growth = '(End − Start) ÷ Start × 100';
    expect(value(growth, { End: 115, Start: 100 })).toBe(15);
    expect(value(growth, { End: 115, Start: 0 })).toBeNull();
    expect(value(growth, { End: 115 })).toBeNull();
  });
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['100 : 8', 12.5],
    ['max(1; 5, 3) + min(4; 2)', 7],
    ['average(1; 2; 6)', 3],
    ['round(2.345; 2)', 2.35],
    ['abs(3 - 10)', 7],
    ['0 / 0', null],
    ['2 ^ 5000', null],
  ])('%s is %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });
  test.each([
    ['', 'ended at 1: '],
    ['1 +', 'ended at 4: '],
    ['1 + * 2', 'unexpected at 5: *'],
    ['(1 + 2', 'ended at 7: '],
    ['1 2', 'unexpected at 3: 2'],
    ['2 $ 3', 'unexpected at 3: $'],
    ['[open', 'unexpected at 1: ['],
    ['alert(1)', 'unknownFunction at 1: alert'],
    ['constructor(1)', 'unknownFunction at 1: constructor'],
  ])('%s is refused with the place', (text, expected) => {
    expect(value(text)).toBe(expected);
  });
  test('names indicators by title or code, in any script', () => {
    const read = parseExpression('[Доля рынка, %] + ПОК.2 + [Доля рынка, %]');
    expect(read.ok && namesIn(read.value)).toEqual(['Доля рынка, %', 'ПОК.2']);
  });
  test('of any text is a number, nothing or a fault with a place in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('12.+-*/^()[];,ab $')) }), (text) => {
        const read = parseExpression(text);
        if (!read.ok) expect(read.error.at).toBeLessThanOrEqual(text.length + 1);
        else expect(Number.isFinite(evaluate(read.value, () => 1) ?? 0)).toBe(true);
      }),
    );
  });
});
