import { describe, expect, test } from 'vitest';
import {
  formatBasisPoints,
  formatMoney,
  numberForTyping,
  parseBasisPoints,
  parseMoney,
  parseNumber,
} from '../../src/i18n/number-text.ts';

describe('a number as people write it', () => {
  test.each([
    ['1 234,56', 'ru', 1234.56],
    ['1\u00a0234,56', 'ru', 1234.56],
    ['1\u202f234,56', 'ru', 1234.56],
    ['0,95', 'ru', 0.95],
    ['1.5', 'ru', 1.5],
    ['1,234', 'ru', 1.234],
    ['1.234', 'ru', 1.234],
    ['−3', 'ru', -3],
    ['1,234.56', 'en', 1234.56],
    ['1,234', 'en', 1234],
    ['1,5', 'en', 1.5],
    ['1.234', 'en', 1.234],
    ['1,234,567', 'en', 1_234_567],
    ['1.234.567', 'en', 1_234_567],
    ['1 234,56', 'en', 1234.56],
    ["1'234.5", 'en', 1234.5],
    ['.5', 'en', 0.5],
    ['1e3', 'en', 1000],
    ['0,500', 'en', 0.5],
  ])('%s in %s', (text, locale, value) => {
    expect(parseNumber(text, locale)).toBe(value);
  });

  test.each(['', 'twelve', '1-2', '12 pcs', '--3', '1e999', '=1+1'])('%j is none', (text) => {
    expect(parseNumber(text, 'en')).toBeNull();
  });

  test.each([0, -0.5, 1234.56, 0.000_1, 36.95, 1_000_000])('%d survives being shown for typing', (value) => {
    for (const locale of ['en', 'ru', 'de', 'en-GB']) {
      expect(parseNumber(numberForTyping(value, locale), locale)).toBe(value);
    }
  });
});

describe('a percentage', () => {
  test.each([
    ['62 %', 'en', 6200],
    ['62,5%', 'ru', 6250],
    ['12.345', 'en', 1235],
    ['100', 'ru', 10_000],
  ])('%s in %s', (text, locale, bp) => {
    expect(parseBasisPoints(text, locale)).toBe(bp);
  });

  test('reads as the language writes it', () => {
    expect(formatBasisPoints(6250, 'en')).toBe('62.5%');
    expect(formatBasisPoints(6250, 'ru')).toBe('62,5\u00a0%');
  });
});

describe('money', () => {
  test.each([
    ['1 234,56 ₽', 'RUB', 'ru', 123_456],
    ['1 234,56 руб.', 'RUB', 'ru', 123_456],
    ['€1,234.56', 'EUR', 'en', 123_456],
    ['5000', 'JPY', 'en', 5000],
    ['1e3', 'EUR', 'en', 100_000],
    ['5 р.', 'RUB', 'ru', 500],
    ['USD 12.5', 'USD', 'en', 1250],
  ])('%s', (text, currency, locale, minor) => {
    expect(parseMoney(text, currency, locale)).toBe(minor);
  });

  test('leaves out cents where there are none', () => {
    expect(formatMoney(50_000_000, 'EUR', 'en')).toBe('€500,000');
    expect(formatMoney(123_456, 'EUR', 'en')).toBe('€1,234.56');
    expect(formatMoney(5000, 'JPY', 'en')).toBe('¥5,000');
  });
});
