import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Open } from '../../domain/cycle/guards/guard.ts';
import { guardOf } from '../../domain/cycle/guards/index.ts';
import type { Fix } from '../../domain/lint/rule.ts';
import { fixText, guardText, openText } from '../../i18n/finding-text.ts';
import { useSentences } from '../findings/use-sentences.ts';

/** What the conditions of a cycle are called, and what they find open, in words. */
export function useGuardWords() {
  const context = useSentences();
  const { t } = useTranslation('cycle');
  const { language } = context;
  return useMemo(
    () => ({
      /** A condition of a newer version is called by its code. */
      nameOf: (guard: string) => (guardOf(guard) ? guardText(language, guard, 'title') : guard),
      whyOf: (guard: string) => (guardOf(guard) ? guardText(language, guard, 'why') : ''),
      paramOf: (param: string): string => t(`param.${param as 'tolerance'}.name`),
      optionOf: (param: string, option: string): string =>
        t(`param.${param as 'ratings'}.${option as 'always'}`),
      openText: (open: Open) => openText(context, open),
      fixText: (fix: Fix) => fixText(context, fix),
    }),
    [context, language, t],
  );
}
