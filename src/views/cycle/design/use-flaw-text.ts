import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CycleTemplate } from '../../../domain/cycle/template.ts';
import type { TemplateFault } from '../../../domain/cycle/template-check.ts';
import type { CycleWords } from '../../../i18n/cycle-words.ts';

/** What is wrong with a template in words: beside what it is about, and in a list of all. */
export function useFlawText() {
  const { t } = useTranslation('cycle');
  return useMemo(
    () => ({
      short: ({ code }: TemplateFault): string => t(`design.flawHere.${code}`),
      long: (fault: TemplateFault, { states }: CycleTemplate, words: CycleWords): string => {
        const state = states.find(({ id }) => id === fault.state);
        return t(`design.flaw.${fault.code}`, {
          state: state ? words.state(state) : (fault.state ?? ''),
          way: fault.arrow ? words.event(fault.arrow) : '',
          guard: fault.guard ?? '',
        });
      },
    }),
    [t],
  );
}
