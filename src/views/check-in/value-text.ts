import type { Value } from '../../domain/rows/value.ts';
import { dayOf } from '../../domain/scoring/value-order.ts';
import { formatDay } from '../../i18n/day-text.ts';
import { formatNumber } from '../../i18n/number-text.ts';

/** A number that is worked out and not told: three figures say it. */
export const roughText = (amount: number, locale: string): string =>
  formatNumber(Math.abs(amount) < 1_000 ? Number(amount.toPrecision(3)) : Math.round(amount), locale);

/** "84 (20 Nov 2026)", "12 / 40 (…)" or the words of a fact that is none. */
export function valueText(value: Value | undefined, locale: string, isDated = true): string | null {
  if (!value) return null;
  const { amount, numerator, denominator, text } = value;
  const number = (part: number | undefined) => (part === undefined ? '–' : formatNumber(part, locale));
  const told =
    amount !== undefined
      ? number(amount)
      : numerator !== undefined || denominator !== undefined
        ? `${number(numerator)} / ${number(denominator)}`
        : (text ?? '–');
  return isDated ? `${told} (${formatDay(dayOf(value), locale)})` : told;
}
