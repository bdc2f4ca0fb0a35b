import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import { localToday } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { type PlanWords, usePlanWords } from '../../i18n/plan-words.ts';
import type { TextContext } from './field-text.ts';

/** What every part of the inspector needs: the plan, its words, and how numbers and days are written. */
export interface InspectorContext extends TextContext {
  readonly plan: Plan;
  readonly words: PlanWords;
  readonly readOnly: boolean;
  /** Parts that are folded open stay so from one node to the next. */
  readonly opened: ReadonlySet<string>;
  readonly setOpened: (part: string, isOpen: boolean) => void;
}

const Context = createContext<InspectorContext | null>(null);

export function useInspector(): InspectorContext {
  const context = useContext(Context);
  if (!context) throw new Error('useInspector is for parts of the inspector');
  return context;
}

/** Open at first: what the common case needs. */
const AT_FIRST = ['findings', 'indicators', 'people', 'planFields'];

interface Provided {
  readonly plan: Plan;
  readonly readOnly: boolean;
  readonly children: ReactNode;
}

export function InspectorProvider({ plan, readOnly, children }: Provided) {
  const settings = settingsOf(plan);
  const words = usePlanWords(settings);
  const locale = useLocale();
  const [opened, setAll] = useState<ReadonlySet<string>>(() => new Set(AT_FIRST));
  const value = useMemo(
    (): InspectorContext => ({
      plan,
      words,
      locale,
      readOnly,
      opened,
      today: localToday(new Date()),
      currency: settings.currency,
      setOpened: (part, isOpen) =>
        setAll((before) => {
          const next = new Set(before);
          if (isOpen) next.add(part);
          else next.delete(part);
          return next;
        }),
    }),
    [plan, words, locale, readOnly, opened, settings.currency],
  );
  return <Context value={value}>{children}</Context>;
}
