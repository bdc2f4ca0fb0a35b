import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '../../../domain/plan.ts';
import { useEditorState } from '../../../editor/react.tsx';
import { localToday, shortDay } from '../../../i18n/day-text.ts';
import { useLocale } from '../../../i18n/locale.ts';
import { type PlanWords, usePlanWords } from '../../../i18n/plan-words.ts';
import { useBandName } from './use-band-name.ts';
import type { CardWords } from './card-faces.ts';

/** How cards speak: the language of the interface and the vocabulary of the plan. */
export function useCardWords(): CardWords {
  const words = usePlanWords(useEditorState(({ plan }) => settingsOf(plan)));
  const band = useBandName();
  const locale = useLocale();
  const { t } = useTranslation(['common', 'canvas', 'chain', 'findings', 'problems']);
  return useMemo(
    () => ({
      ...cardWords(words, locale, t('canvas:untitled'), t('common:undefined')),
      due: (due) => t(`canvas:legend.due.${due}`),
      confidence: (confidence) =>
        confidence === null ? t('canvas:legend.unmarked') : words.choice('confidence', confidence),
      confidenceInFull: (confidence) =>
        t('canvas:confidence.of', {
          level: words.choice('confidence', confidence).toLocaleLowerCase(locale),
        }),
      agreement: (agreement) => t(`canvas:agreement.${agreement}`),
      findings: ({ severity, count }) => t(`findings:marked.${severity}`, { count }),
      asks: (standing) => t(`canvas:checkIn.${standing}`),
      nobody: t('canvas:legend.nobody'),
      toReword: (kind) => t('problems:toReword', { kind }),
      otherLane: t('canvas:lanes.other'),
      ceiling: { below: t('chain:ceiling.below'), above: t('chain:ceiling.above') },
      arrowSign: (sign) =>
        sign === 'assumption' || sign === 'risk' ? words.kind({ kind: sign }) : t(`chain:mark.${sign}`),
      band,
    }),
    [words, locale, t, band],
  );
}

/** Formats are made once: the browser takes longer to make one than to draw the card. */
function cardWords(
  words: PlanWords,
  locale: string,
  untitled: string,
  nothing: string,
): Omit<
  CardWords,
  | 'due'
  | 'confidence'
  | 'confidenceInFull'
  | 'agreement'
  | 'findings'
  | 'asks'
  | 'nobody'
  | 'toReword'
  | 'otherLane'
  | 'ceiling'
  | 'arrowSign'
  | 'band'
> {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const count = new Intl.NumberFormat(locale);
  return {
    kind: memoised(
      (node) => words.kind(node),
      ({ kind, ...rest }) => `${kind} ${'level' in rest ? rest.level : ''}`,
    ),
    percent: (basisPoints) => percent.format(basisPoints / 10_000),
    count: (number) => count.format(number),
    day: memoised(
      (day) => shortDay(day, locale),
      (day) => day,
    ),
    status: memoised(
      (status) => words.score('status', status),
      (status) => status,
    ),
    untitled,
    undefined: nothing,
    today: localToday(new Date()),
  };
}

function memoised<T>(say: (of: T) => string, keyOf: (of: T) => string): (of: T) => string {
  const said = new Map<string, string>();
  return (of) => {
    const key = keyOf(of);
    const known = said.get(key) ?? say(of);
    said.set(key, known);
    return known;
  };
}
