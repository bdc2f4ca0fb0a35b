import type { TFunction } from 'i18next';
import { localToday } from '../../i18n/day-text.ts';
import { formatMoney, formatNumber } from '../../i18n/number-text.ts';
import type { Plan } from '../../domain/plan.ts';
import type { LogframeLevel } from '../../domain/logframe/logframe.ts';
import type { Node } from '../../domain/kinds/index.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import { factsOf } from '../../domain/scoring/facts.ts';
import type { Named, PlanWords } from '../../i18n/plan-words.ts';

/** What turns rows into the texts of the table. */
export interface LogframeContext {
  readonly plan: Plan;
  readonly words: PlanWords;
  readonly t: TFunction<'logframe'>;
  readonly locale: string;
  /** Of the interface. */
  readonly language: string;
  readonly currency: string;
}

export const namedLevel = (level: LogframeLevel): Named =>
  level === 'strategic' || level === 'tactical' || level === 'operational'
    ? { kind: 'goal', level }
    : { kind: level };

/** "31 → 45 %, now 43": from where to where an indicator goes, and where it stands. */
export function valuesText({ plan, t, locale }: LogframeContext, indicator: Indicator): string {
  const { baseline, target, actual } = factsOf(plan, indicator, localToday(new Date()));
  const number = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, locale));
  if (baseline === undefined && target === undefined && actual === undefined) return '';
  const span = t('fromTo', { from: number(baseline), to: number(target), unit: indicator.unit ?? '' }).trim();
  return actual === undefined ? span : `${span} · ${t('now', { value: number(actual) })}`;
}

/** An input with how much of it there is: "Drilling rig with crew · 260 days". */
export function quantityText({ locale }: LogframeContext, node: Node): string {
  if (node.kind !== 'input' || node.quantity === undefined) return '';
  return [formatNumber(node.quantity, locale), node.unit].filter(Boolean).join(' ');
}

export const plannedCost = (node: Node): number | undefined =>
  'budgetPlanMinor' in node ? node.budgetPlanMinor : undefined;

export const moneyText = ({ currency, locale }: LogframeContext, minor: number | undefined): string =>
  minor === undefined ? '' : formatMoney(minor, currency, locale);
