/**
 * A share of fulfilment as one reads it: 1.0605536 is "106.06 %". What is short of 100 % never reads as 100 %, since that
 * is where pay begins.
 */
export function shareText(share: number, locale: string): string {
  const looksWhole = share < 1 && Math.round(share * 10_000) >= 10_000;
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: looksWhole ? 7 : 2,
  }).format(share);
}
