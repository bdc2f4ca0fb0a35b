import { basisPoints, choice, type Fields, day, id, line, money, note, tags } from '../field.ts';
import type { PeriodId } from '../ids.ts';
import type { LinkType } from '../rows/link.ts';

export interface KindDefinition<K extends string = string, F extends Fields = Fields> {
  readonly kind: K;
  /** Place in the results chain, 0 input to 6 vision (domain C2 ORDER); none for kinds outside it. */
  readonly rank?: number;
  /** The link by which a row of this kind hangs below its parent. */
  readonly attachBy: Extract<LinkType, 'contributes' | 'conditions' | 'threatens' | 'learnedFrom'>;
  /** What a new child of this kind is, unless the person says otherwise. */
  readonly childKind: string;
  readonly fields: F;
}

export const defineKind = <const K extends string, F extends Fields>(
  definition: KindDefinition<K, F>,
): KindDefinition<K, F> => definition;

/** Fields of every kind. */
export const common = { description: note(), code: line(), tags: tags() } as const;

/** `periodId` is the period a node is planned in; without one it goes with what it hangs below (see `periodOf`). */
export const schedule = { start: day(), end: day(), periodId: id<PeriodId>() } as const;

export const cost = {
  budgetPlanMinor: money(),
  budgetActualMinor: money(),
  budgetCapMinor: money(),
} as const;

/** End states follow PMBOK 5 as quoted in domain A12: achieved, not achieved, cancelled, no longer needed. */
export const state = choice(
  'draft',
  'proposed',
  'agreed',
  'active',
  'achieved',
  'partly',
  'notAchieved',
  'cancelled',
  'obsolete',
);

/** Management by input or by output (domain A12); it sets how often one checks in. */
export const control = choice('input', 'mixed', 'output');

/** The four of Kaplan and Norton, and as many of a plan's own. */
export const PERSPECTIVES = [
  'finance',
  'customer',
  'process',
  'learning',
  'own1',
  'own2',
  'own3',
  'own4',
] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** What goals and results share. */
export const result = {
  ...common,
  state,
  ...schedule,
  progressBp: basisPoints(0, 10_000),
  rollup: choice('weighted', 'min', 'all', 'count', 'sum', 'own', 'milestone'),
  control,
  perspective: choice(...PERSPECTIVES),
  expectation: choice('result', 'action', 'behaviour'),
  changeOf: choice('condition', 'behaviour', 'relationship', 'activity', 'product', 'service'),
  ...cost,
} as const;
