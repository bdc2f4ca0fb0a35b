import type { TFunction } from 'i18next';
import { toNumber } from '../../domain/exact/rational.ts';
import { type Degree, exactly } from '../../domain/scoring/degree.ts';
import { type Outlook, paceOf } from '../../domain/scoring/outlook.ts';
import { formatDegree } from '../../i18n/number-text.ts';

interface OutlookText {
  /** "expected by now 91 %", "pace 0.96", "heading for 95 %" */
  readonly said: readonly string[];
  readonly forecast: number | null;
}

/** While there is time left: what is expected by now, the pace, and where it leads (domain C3); null afterwards. */
export function outlookText(
  t: TFunction,
  locale: string,
  { degree, outlook }: { readonly degree: Degree; readonly outlook: Outlook },
): OutlookText | null {
  const expected = toNumber(outlook.expected);
  const pace = paceOf(exactly(degree), outlook);
  if (degree.value === null || degree.value >= 1 || expected >= 1 || !pace) return null;
  const forecast = outlook.forecast && toNumber(outlook.forecast);
  const paceText = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(toNumber(pace));
  const said = [
    t('outlook.expected', { expected: formatDegree(expected, locale) }),
    t('outlook.pace', { pace: paceText }),
  ];
  if (forecast !== null) said.push(t('outlook.forecast', { forecast: formatDegree(forecast, locale) }));
  return { said, forecast };
}
