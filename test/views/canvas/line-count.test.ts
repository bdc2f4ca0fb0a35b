import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineCounter } from '../../../src/views/canvas/text/line-count.ts';
import { wrapText } from '../../../src/views/canvas/text/wrap-text.ts';
import { runs } from '../../support/runs.ts';
import { arbitraryHeading } from '../../support/arbitrary-heading.ts';

/** A font with kerning: signs of 5 to 11 pixels, pairs of them up to a pixel nearer or farther. */
const advance = (sign: string) => 5 + ((sign.codePointAt(0) ?? 0) % 7);
const kerning = (a: string, b: string) => ((advance(a) * 3 + advance(b)) % 5) / 2 - 1;
function widthOf(text: string): number {
  const signs = Array.from(text);
  return signs.reduce((sum, sign, at) => {
    const isPair = at > 0 && sign !== ' ' && signs[at - 1] !== ' ';
    return sum + advance(sign) + (isPair ? kerning(signs[at - 1]!, sign) : 0);
  }, 0);
}

describe('counting lines', () => {
  test('says what wrapping makes of a text, or nothing', () => {
    const count = lineCounter(widthOf);
    fc.assert(
      fc.property(arbitraryHeading, fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = count(text, width);
        if (lines !== undefined) expect(lines).toBe(wrapText(text, width, widthOf).length);
      }),
      runs(5_000),
    );
  });

  test('measures signs and pairs, however many words there are', () => {
    let measured = 0;
    const count = lineCounter((text) => {
      measured++;
      return widthOf(text);
    });
    for (let goal = 0; goal < 10_000; goal++) expect(count(`Raise incomes ${goal}`, 400)).toBe(1);
    expect(measured).toBeLessThan(500);
  });

  test.each([
    [
      'marks, joined signs and other scripts',
      ['e\u0301te', '👩‍🌾', '提高', 'a\u00a0b', 'mid-term', '10×2', 'Ωmega'],
    ],
    ['a word longer than a line', ['x'.repeat(40)]],
    ['a word that ends where the line does', ['ooooooooo oooo']],
  ])('leaves %s to be measured', (_what, texts) => {
    const count = lineCounter((text) => text.length * 10);
    for (const text of texts) expect(count(text, 140)).toBeUndefined();
  });
});
