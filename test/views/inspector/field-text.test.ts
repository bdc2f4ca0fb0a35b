import { describe, expect, test } from 'vitest';
import * as f from '../../../src/domain/field.ts';
import { fieldText, fieldValue, type TextContext } from '../../../src/views/inspector/field-text.ts';

const en: TextContext = { locale: 'en-GB', today: '2026-03-15', currency: 'EUR' };
const ru: TextContext = { locale: 'ru', today: '2026-03-15', currency: 'RUB' };
const value = (field: f.Field<unknown>, text: string, context = en) => {
  const result = fieldValue(field, text, context);
  return result.ok ? result.value : result.error;
};

describe('a field takes', () => {
  test.each<[string, f.Field<unknown>, string, TextContext, unknown]>([
    ['a line', f.line(), 'Raise incomes', en, 'Raise incomes'],
    ['a note', f.note(), 'a\nb', en, 'a\nb'],
    ['a day', f.day(), '31.12', ru, '2026-12-31'],
    ['a number', f.number(), '1 234,56', ru, 1234.56],
    ['a share', f.basisPoints(0, 10_000), '62,5 %', ru, 6250],
    ['money', f.money(), '1 234,50 ₽', ru, 123_450],
    ['a step of a scale', f.scale(1, 5), '4', en, 4],
    ['tags', f.tags(), 'sales, export; sales ,', en, ['sales', 'export']],
    ['nothing', f.number(), '  ', en, undefined],
  ])('%s', (_name, field, text, context, expected) => {
    expect(value(field, text, context)).toEqual(expected);
  });
});

describe('a field says what is wrong with', () => {
  test.each<[string, f.Field<unknown>, string, string]>([
    ['words for a number', f.number(), 'many', 'notNumber'],
    ['words for money', f.money(), '-', 'notNumber'],
    ['a day that does not exist', f.day(), '31.02.2026', 'notDay'],
    ['more than all', f.basisPoints(0, 10_000), '120', 'outOfRange'],
    ['a step beyond the scale', f.scale(1, 5), '6', 'outOfRange'],
    ['half a step', f.scale(1, 5), '2.5', 'outOfRange'],
    ['an endless title', f.line(), 'x'.repeat(501), 'tooLong'],
    ['no title where one is needed', f.required(f.line()), ' ', 'needed'],
    ['no value where one is needed', f.required(f.day()), '', 'needed'],
  ])('%s', (_name, field, text, problem) => {
    expect(value(field, text)).toBe(problem);
  });
});

describe('what a field shows, it takes back unchanged', () => {
  test.each<[f.Field<unknown>, unknown]>([
    [f.day(), '2026-12-31'],
    [f.number(), 1234.56],
    [f.number(), -0.5],
    [f.basisPoints(), 6250],
    [f.money(), 123_456],
    [f.scale(1, 5), 3],
    [f.tags(), ['a', 'b c']],
    [f.line(), 'Title, with comma'],
  ])('%#', (field, stored) => {
    for (const context of [en, ru, { ...en, locale: 'en-US' }]) {
      expect(value(field, fieldText(field, stored, context), context)).toEqual(stored);
    }
  });

  test('money without minor units', () => {
    const yen = { ...en, currency: 'JPY' };
    expect(fieldText(f.money(), 5000, yen)).toBe('5000');
    expect(value(f.money(), '5000', yen)).toBe(5000);
  });
});
