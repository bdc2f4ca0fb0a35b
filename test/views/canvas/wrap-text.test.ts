import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ellipsed, wrapText } from '../../../src/views/canvas/text/wrap-text.ts';
import { TextMeasure } from '../../../src/views/canvas/text/text-measure.ts';

/** Every sign is 10 wide, CJK signs 20. */
const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + (/\p{Script=Han}|[，。（）]/u.test(sign) ? 20 : 10), 0);
const wrapped = (text: string, signs: number) => wrapText(text, signs * 10, widthOf);

describe('wrapping', () => {
  test('breaks between words, after hyphens, between Chinese signs', () => {
    expect(wrapped('Raise the incomes of farmers', 12)).toEqual(['Raise the', 'incomes of', 'farmers']);
    expect(wrapped('Повысить доходы домохозяйств', 15)).toEqual(['Повысить доходы', 'домохозяйств']);
    expect(wrapped('mid-term review', 6)).toEqual(['mid-', 'term', 'review']);
    expect(wrapped('提高农户收入水平', 8)).toEqual(['提高农户', '收入水平']);
  });
  test('keeps Chinese punctuation with its sign', () => {
    expect(wrapped('提高收入，改善生活', 8)).toEqual(['提高收', '入，改善', '生活']);
    expect(wrapped('目标（重点）', 6)).toEqual(['目标', '（重', '点）']);
  });
  test('does not break at a no-break space', () => {
    expect(wrapped('grow by 10\u00a0% a year', 9)).toEqual(['grow by', '10\u00a0% a', 'year']);
  });
  test('cuts a word that is longer than a line, never within a sign', () => {
    expect(wrapped('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(wrapped('👩‍🌾👩‍🌾👩‍🌾', 3)).toEqual(['👩‍🌾', '👩‍🌾', '👩‍🌾']);
  });
  test('an empty title is one empty line', () => expect(wrapped('', 10)).toEqual(['']));
  test('loses nothing but spaces, and no line is too wide', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 4, max: 30 }),
        (text, signs) => {
          const lines = wrapped(text, signs);
          expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
          for (const line of lines) {
            const isOneSign = [...new Intl.Segmenter().segment(line)].length === 1;
            expect(isOneSign || widthOf(line) <= signs * 10).toBe(true);
          }
        },
      ),
    );
  });
});

test('an ellipsis stands where something is missing', () => {
  expect(ellipsed('Aigul', 50, widthOf)).toBe('Aigul');
  expect(ellipsed('Aigul Karimova', 80, widthOf)).toBe('Aigul K…');
});

test('words are measured once for each font', () => {
  const asked: string[] = [];
  const context = {
    font: '',
    measureText(text: string) {
      asked.push(`${this.font}: ${text}`);
      return { width: text.length * 10 };
    },
  };
  const measure = new TextMeasure(() => context);
  expect(measure.in('14px A')('raise incomes')).toBe(130);
  expect(measure.in('14px A')('raise  raise')).toBe(120);
  expect(measure.in('12px A')('raise')).toBe(50);
  expect(asked).toEqual(['14px A: raise', '14px A:  ', '14px A: incomes', '12px A: raise']);
  measure.forget();
  measure.in('14px A')('raise');
  expect(asked).toHaveLength(5);
});

test('a context is let go before the browser keeps the shapes of too many words', () => {
  let contexts = 0;
  const measure = new TextMeasure(() => {
    contexts++;
    return { font: '', measureText: (text) => ({ width: text.length }) };
  });
  const widthOf = measure.in('14px A');
  for (let word = 0; word < 5_000; word++) widthOf(`goal${word}`);
  expect(contexts).toBeGreaterThan(1);
  expect(contexts).toBeLessThan(10);
});
