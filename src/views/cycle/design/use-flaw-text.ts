import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CycleTemplate } from '../../../domain/cycle/template.ts';
import type { Flaw } from '../../../domain/cycle/template-flaws.ts';
import type { CycleWords } from '../../../i18n/cycle-words.ts';

/** A flaw of a template in words: beside its state, and in a list of all. */
export function useFlawText() {
  const { t } = useTranslation('cycle');
  return useMemo(
    () => ({
      short: ({ code }: Flaw): string => t(`design.flawHere.${code}`),
      long: ({ code, state: id }: Flaw, { states }: CycleTemplate, words: CycleWords): string => {
        const state = states.find((one) => one.id === id);
        return t(`design.flaw.${code}`, { state: state ? words.state(state) : '' });
      },
    }),
    [t],
  );
}
