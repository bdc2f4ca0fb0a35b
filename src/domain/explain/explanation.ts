import type { CalendarDay } from '../date.ts';
import type { IndicatorId, NodeId, PeriodId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import type { Degree, Undefined } from '../scoring/degree.ts';
import type { Subject } from './subject.ts';

/** A number by what it counts, which says how it is written. */
export type Figure =
  | { readonly type: 'degree'; readonly value: number | null; readonly why?: Undefined | undefined }
  | { readonly type: 'amount'; readonly value: number | null; readonly unit?: string | undefined }
  | { readonly type: 'share'; readonly bp: number }
  | { readonly type: 'money'; readonly minor: number }
  | { readonly type: 'factor'; readonly value: number };

/** What a sentence speaks of: a text of the plan as it stands, a number, a day, or a word such as `kind: actual`. */
export type Given =
  | string
  | Figure
  | { readonly type: 'day'; readonly day: CalendarDay }
  | { readonly type: 'word'; readonly field: string; readonly value: string };

/**
 * One step of a calculation: the number, the rule that made it out of the steps below, and whatever the rule needs to be
 * read as a sentence. The sentence is the message `step.<rule>` of the namespace `explain`.
 */
export interface Step {
  readonly rule: string;
  /** What the plan calls it: of a node, an indicator, a person. */
  readonly title?: string | undefined;
  readonly given?: Readonly<Record<string, Given>>;
  readonly figure: Figure | null;
  /** Basis points of its weight in the step above. */
  readonly weightBp?: number | undefined;
  /** What happens to it in the step above, the message `note.<note>`: left out, capped, counted as nothing. */
  readonly note?: string | undefined;
  /** Where it stands in the plan. */
  readonly at?: { readonly nodeId: NodeId; readonly indicatorId?: IndicatorId };
  /** The rule is ours and in no source (domain, mark [OURS]). */
  readonly isOurs?: boolean;
  /** To be known, but no part of the calculation: what was implied beside what was measured, a fact that was rejected. */
  readonly isAside?: boolean;
  /** What it is made of, made when it is asked for: a root may stand above ten thousand goals. */
  readonly steps?: () => readonly Step[];
}

export interface Explanation {
  readonly subject: Subject;
  /** The day it is as of. */
  readonly today: CalendarDay;
  readonly root: Step;
}

/** How the numbers of one type are explained: one file, and a line in `explain.ts`. Null where it is gone. */
export type Explainer<T extends Subject['type']> = (
  of: Case,
  subject: Extract<Subject, { readonly type: T }>,
) => Step | null;

/** What every explainer is given: the plan, and the day the numbers are as of. */
export interface Case {
  readonly plan: Plan;
  readonly today: CalendarDay;
  /** The period whose own targets count, where one is asked about. */
  readonly periodId?: PeriodId;
}

/** A degree as a figure, with the reason where there is none. */
export const figureOf = ({ value, why }: Degree): Figure => ({ type: 'degree', value, why });
