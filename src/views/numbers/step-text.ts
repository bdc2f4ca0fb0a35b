import i18next from 'i18next';
import type { Figure, Given, Step } from '../../domain/explain/explanation.ts';
import { formatDay } from '../../i18n/day-text.ts';
import { formatMoney, formatNumber } from '../../i18n/number-text.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';

/** What a calculation is told in. */
export interface StepContext {
  readonly language: string;
  readonly locale: string;
  readonly currency: string;
  readonly words: PlanWords;
  /** Money in a calculation is what somebody earns. */
  readonly showsPay: boolean;
}

/** What a step is called, where it has a name; else nothing. */
export const sentenceOf = (context: StepContext, { rule, given }: Step): string =>
  said(context, `step.${rule}`, given);

export const noteOf = (context: StepContext, { note, given }: Step): string =>
  note === undefined ? '' : said(context, `note.${note}`, given);

/** Rules are named by the explainers: a name without words is shown as it is. */
function said(context: StepContext, key: string, given: Step['given'] = {}): string {
  const params = Object.fromEntries(
    Object.entries(given).map(([name, each]) => [name, givenText(context, each)]),
  );
  const say = i18next.getFixedT(context.language, 'explain');
  return String(say(key as 'step.node.none', { ...params, defaultValue: key }));
}

function givenText(context: StepContext, given: Given): string {
  if (typeof given === 'string') return given;
  if (given.type === 'day') return formatDay(given.day, context.locale);
  if (given.type === 'word') return context.words.choice(given.field, given.value);
  return figureText(context, given);
}

/** A degree is told to two decimals here: this is the place where it is exact. */
const percent = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(share);

export function figureText({ locale, currency, showsPay }: StepContext, figure: Figure): string {
  switch (figure.type) {
    case 'degree':
      return figure.value === null ? '–' : percent(figure.value, locale);
    case 'amount':
      if (figure.value === null) return '–';
      return [formatNumber(figure.value, locale), figure.unit].filter(Boolean).join('\u00a0');
    case 'share':
      return percent(figure.bp / 10_000, locale);
    case 'money':
      return showsPay ? formatMoney(figure.minor, currency, locale) : '•••';
    case 'factor':
      return formatNumber(figure.value, locale);
  }
}

/** Why a number is not known. */
export const whyOf = ({ words }: StepContext, { figure }: Step): string =>
  figure?.type === 'degree' && figure.value === null && figure.why ? words.score('why', figure.why) : '';
