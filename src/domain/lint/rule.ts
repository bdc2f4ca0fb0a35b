import type { CommandStep } from '../commands/index.ts';
import type { CalendarDay } from '../date.ts';
import type { IndicatorId, LinkId, NodeId } from '../ids.ts';
import type { GoalLevel, Kind } from '../kinds/index.ts';
import type { Plan, TableName } from '../plan.ts';
import type { Policies } from '../rows/settings.ts';
import type { LimitName } from './limits.ts';
import type { NodeFacts } from './node-facts.ts';

/** An error keeps a plan from being agreed, a warning and a hint never do; none of them keeps it from being saved (domain C2). */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type Setting = Severity | 'off';

/** Where a rule comes from: one of the five texts the product is built on, or a named authority; `ours` is our decision. */
export type Source =
  | 'S0'
  | 'S1'
  | 'S2'
  | 'S3'
  | 'S4'
  | 'OECD'
  | 'UNDG'
  | 'ADS'
  | 'EC'
  | 'IATI'
  | 'OKR'
  | 'KN'
  | 'PMBOK'
  | 'ZOPP'
  | 'TOC'
  | 'DORAN'
  | 'ours';

/** What a message is filled with; titles, names of kinds, days and shares become words where they are shown. */
export type Param =
  | string
  | number
  | { readonly node: NodeId }
  | { readonly indicator: IndicatorId }
  | { readonly kind: Kind; readonly level?: GoalLevel }
  | { readonly day: CalendarDay }
  | { readonly bp: number }
  | { readonly minor: number };
export type Params = Readonly<Record<string, Param>>;

/** What a rule found in one place. */
export interface Found {
  /** The row it is about; with the rule's code it names the finding for good, so that it can be muted. */
  readonly at: string;
  /** Which of the rule's messages says it; `message` where it has one only. */
  readonly message?: string;
  readonly params?: Params;
  /** The first one is where a person is led to; none where it is about the plan as a whole. */
  readonly nodes: readonly NodeId[];
  readonly links?: readonly LinkId[];
  readonly indicators?: readonly IndicatorId[];
  /** Where it weighs differently from the rule's other findings. */
  readonly severity?: Severity;
  readonly atAgree?: Severity;
}

/** What one press can mend: one step of the history. */
export interface Fix {
  /** Its name is the message `rules:fix.<name>`. */
  readonly name: string;
  readonly params?: Params;
  readonly steps: readonly CommandStep[];
}

/** What all rules look at. */
export interface Look {
  readonly plan: Plan;
  readonly today: CalendarDay;
  readonly policies: Policies;
  readonly vocabulary: string;
  /** First and last day of all periods together; none without periods. */
  readonly span: { readonly start: CalendarDay; readonly end: CalendarDay } | null;
}

/**
 * A rule of domain C2. `null` says that it has nothing to check there, so that the score of a plan counts only what was
 * checked; an empty list says that all is well.
 */
export interface Rule<C extends string = string> {
  readonly code: C;
  /** While the plan is being drafted. `off` is for those who ask for it. */
  readonly severity: Setting;
  /** Once the plan is to be agreed, where that is another. */
  readonly atAgree?: Severity;
  readonly sources: readonly [Source, ...Source[]];
  /** From where on it speaks, as far as a plan may set that. */
  readonly limits?: readonly LimitName[];
  /** It judges by words, so it may be wrong: said as a hint. */
  readonly byWords?: true;
  /** Of these kinds only. */
  readonly kinds?: readonly Kind[];
  /**
   * A node with what lies around it: its links and their other ends, its indicators, values and roles. What is found
   * leads to that node first.
   */
  readonly checkNode?: (at: NodeFacts, look: Look) => readonly Found[] | null;
  /** The plan as a whole; `reads` are the tables without which nothing can change in it. */
  readonly checkPlan?: (look: Look) => readonly Found[] | null;
  readonly reads?: readonly TableName[];
  readonly fix?: (found: Found, look: Look) => Fix | null;
}

export const defineRule = <const C extends string>(rule: Rule<C>): Rule<C> => rule;

export const NOTHING: readonly Found[] = [];
