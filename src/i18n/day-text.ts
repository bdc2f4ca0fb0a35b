/** `YYYY-MM-DD`, a day without a time zone. */
type CalendarDay = string;

/** Midnight UTC of a calendar day: only ever shown in UTC, so that no time zone shifts it. */
const asDate = (day: CalendarDay): Date => new Date(`${day}T00:00:00Z`);

/** A day as one reads it: "31 Dec 2026". */
export const formatDay = (day: CalendarDay, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(asDate(day));

/** A day in the least room: all figures, in the order of the language. */
export const shortDay = (day: CalendarDay, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: '2-digit',
    timeZone: 'UTC',
  }).format(asDate(day));

/** A day as one types it: all figures, in the order of the language. */
export const numericDay = (day: CalendarDay, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(asDate(day));

/** Today where the person is, not in Greenwich. */
export function localToday(now: Date): CalendarDay {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The day a person typed: "2026-12-31", "31.12.26", "12/31/2026" (in the order of the language, turned round where it
 * could not be meant otherwise), "31 дек 2026", "Dec 31", "31.12". Without a year it is that of `today`.
 */
export function parseDay(text: string, locale: string, today: CalendarDay): CalendarDay | null {
  const tokens = text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const month = monthNamed(
    tokens.filter((token) => !/^\d/.test(token)),
    locale,
  );
  if (month === 'unknown' || numbers.some(({ length }) => length > 4)) return null;
  if (month !== null) return withNamedMonth(numbers, month, today);
  if (numbers[0]?.length === 4)
    return numbers.length === 3 ? dayOf(numbers[0], numbers[1], numbers[2]) : null;
  if (numbers.length < 2 || numbers.length > 3) return null;
  const [first = '', second = '', year = today.slice(0, 4)] = numbers;
  const [day, ofMonth] = monthComesFirst(locale) ? [second, first] : [first, second];
  return dayOf(year, ofMonth, day) ?? dayOf(year, day, ofMonth);
}

function withNamedMonth(numbers: readonly string[], month: number, today: CalendarDay): CalendarDay | null {
  const [first = '', second = today.slice(0, 4)] = numbers;
  if (numbers.length < 1 || numbers.length > 2) return null;
  return first.length === 4 ? dayOf(first, String(month), second) : dayOf(second, String(month), first);
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined) {
  if (!year || !month || !day) return null;
  const fullYear = year.length <= 2 ? String(2000 + Number(year)) : year;
  const text = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return exists(text) ? text : null;
}

/** Whether there is such a day, in the centuries a plan can be about. */
function exists(day: CalendarDay): boolean {
  const date = asDate(day);
  const year = date.getUTCFullYear();
  return year >= 1900 && year <= 2200 && date.toISOString().slice(0, 10) === day;
}

function monthComesFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0);
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'month';
}

/** Words that stand beside a date without naming a month: "г." (year) in Russian, "st", "of" and the like in English. */
const BESIDE = new Set(['г', 'год', 'года', 'of', 'st', 'nd', 'rd', 'th']);

/** The month, 1 to 12, one of the words names in the language or in English; null without words. */
function monthNamed(words: readonly string[], locale: string): number | null | 'unknown' {
  let found: number | null = null;
  for (const word of words.filter((each) => !BESIDE.has(each))) {
    const month = word.length < 3 ? -1 : monthIndex(word, locale);
    if (month < 0 || found !== null) return 'unknown';
    found = month + 1;
  }
  return found;
}

function monthIndex(word: string, locale: string): number {
  for (const language of [locale, 'en']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
      const index = Array.from({ length: 12 }, (_, month) => monthWord(format, month)).findIndex(
        (name) => name.startsWith(word) || (style === 'short' && word.startsWith(name) && name.length >= 3),
      );
      if (index >= 0) return index;
    }
  }
  return -1;
}

const monthWord = (format: Intl.DateTimeFormat, month: number): string =>
  (format.formatToParts(Date.UTC(2026, month, 1)).find(({ type }) => type === 'month')?.value ?? '')
    .toLowerCase()
    .replace(/\P{L}/gu, '');
