/**
 * The number a person typed or pasted, whatever the conventions: "1 234,56", "1,234.56", "1'234.56", "−3", "12.5 %".
 * A comma or point is a decimal separator unless it groups thousands in the language given ("1,234" is 1234 in English
 * and 1.234 in Russian). Anything else is not a number and gives `null`.
 */
export function parseNumber(text: string, locale: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f\u2009'’]/g, '').replace(/[−–]/g, '-');
  if (!/^[+-]?(\d[\d.,]*|[.,]\d+)(e[+-]?\d+)?$/i.test(bare)) return null;
  const decimal = decimalMark(bare, locale);
  const grouping = decimal === ',' ? /\./g : /,/g;
  const plain = bare.replace(grouping, '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

function decimalMark(text: string, locale: string): '.' | ',' {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const mark = comma >= 0 ? ',' : '.';
  const native = nativeMark(locale);
  const other = mark === ',' ? '.' : ',';
  if (text.split(mark).length > 2) return other;
  if (mark === native) return mark;
  // A mark that groups thousands here does so only where exactly three digits follow; else it was meant as a decimal.
  return groups(text, mark, locale) ? other : mark;
}

const nativeMark = (locale: string): '.' | ',' => (separator(locale, 'decimal') === ',' ? ',' : '.');

const groups = (text: string, mark: ',' | '.', locale: string): boolean =>
  separator(locale, 'group') === mark && new RegExp(`^[+-]?[1-9]\\d{0,2}\\${mark}\\d{3}$`).test(text);

const separator = (locale: string, type: 'decimal' | 'group'): string | undefined =>
  new Intl.NumberFormat(locale, { useGrouping: true })
    .formatToParts(-12_345_678.9)
    .find((part) => part.type === type)?.value;

/** A number as one reads it: grouped, at most six decimals. */
export const formatNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);

/** A number as one edits it: no grouping, so that nothing has to be jumped over. */
export const numberForTyping = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }).format(value);

/** Hundredths of a percent as one reads them: 1250 is "12.5 %" in the way of the language. */
export const formatBasisPoints = (bp: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(bp / 10_000);

/** A degree as one reads it: 0.895 is "90 %"; the place to show more is where it is explained. */
export const formatDegree = (degree: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(degree);

/** A percentage as typed, with or without its sign, in whole hundredths of a percent. */
export function parseBasisPoints(text: string, locale: string): number | null {
  const value = parseNumber(text.replace(/[%٪﹪％]/g, ''), locale);
  return value === null ? null : Math.round(value * 100);
}

/** How many decimals the minor unit of a currency has: 2 for most, 0 for yen. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** Money in minor units as one reads it; cents are left out where there are none. */
export function formatMoney(minor: number, currency: string, locale: string): string {
  const digits = minorDigits(currency);
  const amount = minor / 10 ** digits;
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : digits;
  return new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits }).format(amount);
}

/** Money as typed, in minor units; signs and codes of currencies are passed over. */
export function parseMoney(text: string, currency: string, locale: string): number | null {
  const value = parseNumber(text.replace(/\p{Sc}|(?!e[+-]?\d)\p{L}+\.?/giu, ''), locale);
  return value === null ? null : Math.round(value * 10 ** minorDigits(currency));
}
