import type { Fields } from '../../domain/field.ts';

/** Where the inspector shows a field: with what everybody needs, or folded away with its like. */
export type FieldGroup = 'main' | 'money' | 'method' | 'more';

const GROUP_OF: Readonly<Record<string, FieldGroup>> = {
  start: 'main',
  end: 'main',
  progressBp: 'main',
  state: 'main',
  milestone: 'main',
  importance: 'main',
  probability: 'main',
  effect: 'main',
  standing: 'main',
  response: 'main',
  responseType: 'main',
  verdict: 'main',
  resource: 'main',
  quantity: 'main',
  unit: 'main',
  description: 'main',
  budgetPlanMinor: 'money',
  budgetActualMinor: 'money',
  budgetCapMinor: 'money',
  rollup: 'method',
  control: 'method',
  perspective: 'method',
  expectation: 'method',
  changeOf: 'method',
  goalType: 'method',
  commitment: 'method',
  isProject: 'method',
  effortOptimisticDays: 'method',
  effortLikelyDays: 'method',
  effortPessimisticDays: 'method',
};

/** The kind and level have a choice of their own, above the fields. */
const ELSEWHERE = new Set(['title', 'level']);

/** The order of the first group; what is not named follows in the order of its kind. */
const MAIN_ORDER = Object.keys(GROUP_OF);

/** The fields of a kind by group: each field that a person may edit stands in exactly one. */
export function fieldGroups(fields: Fields): Readonly<Record<FieldGroup, readonly string[]>> {
  const names = Object.keys(fields).filter(
    (name) => !ELSEWHERE.has(name) && fields[name]?.widget !== 'hidden',
  );
  const of = (group: FieldGroup) => names.filter((name) => (GROUP_OF[name] ?? 'more') === group);
  return {
    main: of('main').toSorted((a, b) => MAIN_ORDER.indexOf(a) - MAIN_ORDER.indexOf(b)),
    money: of('money'),
    method: of('method'),
    more: of('more'),
  };
}

/** An indicator's fields: what is asked at once, and what stays folded. */
export const INDICATOR_MAIN = ['title', 'unit', 'type', 'trend', 'weightBp'] as const;

export const indicatorRest = (fields: Fields): readonly string[] =>
  Object.keys(fields).filter(
    (name) =>
      fields[name]?.widget !== 'hidden' &&
      name !== 'order' &&
      // It has a field of its own, which shows what comes of it.
      name !== 'expression' &&
      !INDICATOR_MAIN.some((shown) => shown === name),
  );

/** Whether a field takes half the width: what is short in every language. */
export const isShort = (widget: string): boolean =>
  ['day', 'number', 'basisPoints', 'money', 'scale', 'choice'].includes(widget);
