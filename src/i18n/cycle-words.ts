import i18next from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { bringCycleTexts } from './cycle-texts.ts';

bringCycleTexts();

interface Titled {
  readonly id: string;
  readonly title?: string | undefined;
}

/** How the parts of a review cycle are called: by their own titles, or, where they came with a preset, by ours. */
export interface CycleWords {
  readonly state: (state: Titled) => string;
  readonly step: (step: Titled) => string;
  readonly event: (transition: { readonly event: string; readonly title?: string | undefined }) => string;
  readonly template: (template: Titled & { readonly preset?: string | undefined }) => string;
}

export function cycleWords(language: string): CycleWords {
  const say = i18next.getFixedT(language, 'cycle');
  const word = (key: string, title: string | undefined, none: string): string => {
    if (title) return title;
    const text: unknown = say(key as 'state.plan', { defaultValue: '' });
    return typeof text === 'string' && text !== '' ? text : none;
  };
  return {
    state: ({ id, title }) => word(`state.${id}`, title, say('untitledState')),
    step: ({ id, title }) => word(`step.${id}`, title, say('untitledStep')),
    event: ({ event, title }) => word(`event.${event}`, title, say('untitledWay')),
    template: ({ id, preset, title }) => word(`preset.${preset ?? id}`, title, say('untitledWorkflow')),
  };
}

/** Made anew when the language changes. */
export function useCycleWords(): CycleWords {
  const { i18n } = useTranslation('cycle');
  const { language } = i18n;
  return useMemo(() => cycleWords(language), [language]);
}
