import { describe, expect, test } from 'vitest';
import { Beginning } from '../../src/app/beginning.ts';

const letter = (key: string) => (typed: string) => typed + key;

describe('what is typed while a new plan is on its way', () => {
  test('is the title of its first goal, once', () => {
    const beginning = new Beginning();
    beginning.start();
    expect(beginning.type(letter('G'), () => null)).toBe(true);
    beginning.in('p1');
    expect(beginning.type(letter('o'), () => 'p1')).toBe(true);
    expect(beginning.take('p1')).toBe('Go');
    expect(beginning.take('p1')).toBeNull();
    expect(beginning.type(letter('x'), () => 'p1')).toBe(false);
  });

  test('is nobody else’s: another plan in the address takes nothing', () => {
    const beginning = new Beginning();
    beginning.start();
    beginning.in('p1');
    expect(beginning.type(letter('x'), () => 'p2')).toBe(false);
    expect(beginning.take('p2')).toBeNull();
  });

  test('goes nowhere if no plan came of it', () => {
    const beginning = new Beginning();
    beginning.start();
    beginning.end();
    expect(beginning.type(letter('x'), () => null)).toBe(false);
  });
});
