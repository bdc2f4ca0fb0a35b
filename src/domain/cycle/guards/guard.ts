import type { CalendarDay } from '../../date.ts';
import type { NodeId } from '../../ids.ts';
import type { Node } from '../../kinds/index.ts';
import type { Fix, Params, Source } from '../../lint/rule.ts';
import type { RuleCode } from '../../lint/rules/index.ts';
import type { Plan, TableName } from '../../plan.ts';
import type { Period } from '../../rows/period.ts';
import type { Settings } from '../../rows/settings.ts';
import type { GuardUse } from '../template.ts';

/** The kind of view in which a finding is mended. */
export type Place =
  | 'structure'
  | 'agreement'
  | 'indicators'
  | 'schedule'
  | 'checkIn'
  | 'evaluation'
  | 'review'
  | 'people'
  | 'periods';

export interface RowName {
  readonly table: TableName;
  readonly id: string;
}

/** What a guard found wanting in one place. */
export interface Open {
  /** The message `guards:open.<code>` says it, or with `rule` the rule's own message. */
  readonly code: string;
  readonly params?: Params;
  /** What warns never holds an arrow up. */
  readonly severity: 'block' | 'warn';
  /** An error of structure: nobody may step over it. */
  readonly isStructural?: true;
  /** What it is about; the first is where a person is led to. */
  readonly rows: readonly RowName[];
  readonly place: Place;
  readonly fix?: Fix;
  /** Where a rule of the linter found it: which of its messages says it. */
  readonly rule?: { readonly code: RuleCode; readonly message?: string };
}

/** What all guards look at: a period of a plan, as of a day. */
export interface GuardLook {
  readonly plan: Plan;
  readonly period: Period;
  readonly today: CalendarDay;
  readonly settings: Settings;
  /** The nodes planned in the period, without those given up. */
  readonly members: readonly Node[];
  /** Who approves this very move, where somebody is named. */
  readonly approverId?: string | undefined;
}

/** What may be set where a guard is used. */
export interface GuardParam {
  readonly name: string;
  readonly default: string | number | boolean;
  /** What there is to choose from; else any number, or yes and no. */
  readonly options?: readonly string[];
  /** Whole numbers; in which unit. */
  readonly unit?: 'days' | 'percent';
}

export type ParamValues = NonNullable<GuardUse['params']>;

/** A condition on data that must hold before a period moves on (domain E). Its name is `guards:name.<code>`. */
export interface Guard<C extends string = string> {
  readonly code: C;
  readonly sources: readonly [Source, ...Source[]];
  readonly params?: readonly GuardParam[];
  readonly check: (look: GuardLook, params: ParamValues) => readonly Open[];
}

export const defineGuard = <const C extends string>(guard: Guard<C>): Guard<C> => guard;

export const nodeRow = (id: NodeId): RowName => ({ table: 'nodes', id });

/** The kinds whose goals are agreed, measured and scored. */
const GOAL_KINDS: ReadonlySet<Node['kind']> = new Set(['goal', 'outcome', 'output']);
export const goalsOf = ({ members }: GuardLook): readonly Node[] =>
  members.filter(({ kind }) => GOAL_KINDS.has(kind));
export const membersOfKind = ({ members }: GuardLook, ...kinds: readonly Node['kind'][]): readonly Node[] =>
  members.filter(({ kind }) => kinds.includes(kind));
