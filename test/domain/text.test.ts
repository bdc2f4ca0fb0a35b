import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, cleanTitle, isPlainText, isPlainTitle } from '../../src/domain/text.ts';
import { runs } from '../support/runs.ts';

/** What cleaning is, said plainly and done to any text. */
const cleanedByTheRule = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/(\p{M}{30})\p{M}+/gu, '$1')
    .normalize('NFC');
const titleByTheRule = (text: string) =>
  cleanedByTheRule(text)
    .replace(/[\n\t\u2028\u2029]+/g, ' ')
    .trim();

const unit = (code: number) => String.fromCharCode(code);
const everyUnit = Array.from({ length: 0x1_00_00 }, (_, code) => unit(code));
const plain = everyUnit.filter(isPlainText);
/** Where cleaning has something to do: marks, joined letters, space of all sorts, half signs, what hides. */
const awkward = fc.constantFrom(
  ...[' ', '\t', '\n', '\r', '\u00a0', '\u2028', '\u3000', '\ufeff', '\u0301', '\u0338', '\u3099', '\u1161'],
  ...['\u11a8', '\u202e', '\u0007', '\ud83d', '\ude00', '\u037e', '\uf900', '\u212b'],
);
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...plain), awkward, fc.nat({ max: 0xffff }).map(unit)),
  maxLength: 12,
});

describe('cleaning', () => {
  test('does the same to a text that is seen to be plain and to any other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(text)).toBe(cleanedByTheRule(text));
        expect(cleanTitle(text)).toBe(titleByTheRule(text));
      }),
      runs(5_000),
    );
  });

  test('has nothing to do with any sign that counts as plain, nor with it beside another', () => {
    expect(plain.filter((sign) => cleanedByTheRule(sign) !== sign || /\p{M}/u.test(sign))).toEqual([]);
    const inARow = plain.join('');
    expect(cleanedByTheRule(inARow)).toBe(inARow);
    const turned = plain.toReversed().join('');
    expect(cleanedByTheRule(turned)).toBe(turned);
  });

  test('lets the letters of most languages pass at a glance, and no title with space at its ends', () => {
    for (const text of ['Raise “incomes” – 5 %', 'Доходы семей, № 1', '提高收入。', 'Nâng cao thu nhập'])
      expect([isPlainText(text), isPlainTitle(text)]).toEqual([true, true]);
    for (const text of [' a', 'a\u00a0', '\u3000a', 'a\nb']) expect(isPlainTitle(text)).toBe(false);
  });
});
