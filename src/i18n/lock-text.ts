import i18next from 'i18next';
import { bringCycleTexts } from './cycle-texts.ts';
import type { PlanWords } from './plan-words.ts';

bringCycleTexts();

interface Locked {
  readonly period: { readonly title: string };
  readonly phase: string;
  readonly wayOut: 'request' | 'goBack' | 'wait' | 'nextPeriod';
}

/** Why a field cannot be edited now, and what one can do. */
export function lockText(language: string, words: PlanWords, { period, phase, wayOut }: Locked): string {
  const say = i18next.getFixedT(language, 'cycle');
  const title = period.title || say('untitledPeriod');
  return say(`lock.${wayOut}`, { period: title, phase: words.choice('phase', phase) });
}
