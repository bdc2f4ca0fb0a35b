import type { Phase } from './phases.ts';

/** What may be done with some fields in a phase: edited freely, only by an approved change request, or not at all. */
export type Cell = 'free' | 'request' | 'frozen';

/**
 * The edit matrix of domain E [OURS], row by row. `draft` of the table is free here: a draft is marked by the phase it
 * is written in. In `talk` only comments go on after the end, so they are a row of their own.
 */
export const EDIT_MATRIX = {
  /** Structure, statements, weights, targets, baselines. */
  plan: ['free', 'request', 'request', 'frozen', 'frozen', 'frozen'],
  /** Owners, activities, schedule, inputs, planned budget. */
  work: ['free', 'free', 'request', 'frozen', 'frozen', 'frozen'],
  /** Actual values, percent done, actual cost, evidence. */
  facts: ['frozen', 'frozen', 'free', 'request', 'frozen', 'frozen'],
  /** Risks, assumptions, how things stand. */
  standing: ['free', 'free', 'free', 'free', 'frozen', 'frozen'],
  /** Feedback, dialogue. */
  talk: ['free', 'free', 'free', 'free', 'free', 'frozen'],
  comments: ['free', 'free', 'free', 'free', 'free', 'free'],
  /** Ratings by owner and manager, causes, lessons. */
  ratings: ['frozen', 'frozen', 'free', 'free', 'request', 'frozen'],
  /** Diagnosis, corrective actions, the next plan. */
  review: ['frozen', 'frozen', 'free', 'free', 'free', 'frozen'],
} as const satisfies Readonly<Record<string, readonly [Cell, Cell, Cell, Cell, Cell, Cell]>>;
export type FieldGroup = keyof typeof EDIT_MATRIX;
export const FIELD_GROUPS = Object.keys(EDIT_MATRIX) as readonly FieldGroup[];

const COLUMN: Readonly<Record<Phase, 0 | 1 | 2 | 3 | 4 | 5>> = {
  plan: 0,
  organize: 1,
  monitor: 2,
  evaluate: 3,
  review: 4,
  closed: 5,
};

export const cellOf = (group: FieldGroup, phase: Phase): Cell => EDIT_MATRIX[group][COLUMN[phase]];

/** What leads on from a locked field: asking for the change, going back to an earlier phase, waiting for a later one. */
export type WayOut = 'request' | 'goBack' | 'wait' | 'nextPeriod';

export function wayOutOf(group: FieldGroup, phase: Phase): WayOut {
  if (cellOf(group, phase) === 'request') return 'request';
  if (phase === 'closed') return 'nextPeriod';
  const row: readonly Cell[] = EDIT_MATRIX[group];
  return row.slice(COLUMN[phase]).some((cell) => cell !== 'frozen') ? 'wait' : 'goBack';
}
