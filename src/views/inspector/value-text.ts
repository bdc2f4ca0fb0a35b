import type { Value } from '../../domain/rows/value.ts';
import { formatNumber } from '../../i18n/number-text.ts';

/** A value as one reads it: a number with its unit, a fraction, or words. */
export function valueText(value: Value, unit: string | undefined, locale: string): string {
  const { amount, numerator, denominator, text } = value;
  if (amount !== undefined) return [formatNumber(amount, locale), unit].filter(Boolean).join('\u00a0');
  if (numerator !== undefined && denominator !== undefined) {
    return `${formatNumber(numerator, locale)} / ${formatNumber(denominator, locale)}`;
  }
  return text ?? '–';
}
