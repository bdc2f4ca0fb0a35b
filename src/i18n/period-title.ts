import i18next from 'i18next';

interface NewPeriod {
  readonly type: 'year' | 'half' | 'quarter' | 'month' | 'custom';
  readonly start: string;
  readonly end: string;
  /** Which half or quarter of its year it is, from 1. */
  readonly part?: number;
  /** The days of the fiscal year it lies in: one of two calendar years is named by both. */
  readonly year?: { readonly start: string; readonly end: string };
}

/** What a new period is called: "2026", "2026/27", "Q3 2026", "May 2026". */
export function periodTitle(
  { language, locale }: { readonly language: string; readonly locale: string },
  { type, start, end, part = 1, year }: NewPeriod,
): string {
  const say = i18next.getFixedT(language, 'periods');
  switch (type) {
    case 'year':
      return yearName(start, end);
    case 'half':
    case 'quarter':
      return say(`title.${type}`, { part, year: year ? yearName(year.start, year.end) : start.slice(0, 4) });
    case 'month':
      return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        Date.parse(start),
      );
    case 'custom':
      return say('title.custom');
  }
}

const yearName = (start: string, end: string): string =>
  start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)}/${end.slice(2, 4)}`;
