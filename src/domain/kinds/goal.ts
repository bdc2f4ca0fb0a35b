import * as z from 'zod/mini';
import { lazily } from '../lazily.ts';
import { choice, flag, hidden, note, pay, required } from '../field.ts';
import { defineKind, result } from './kind.ts';

export const GOAL_LEVELS = ['strategic', 'tactical', 'operational'] as const;

/** What a project's bonus pool is weighed by, in the order of domain A13. */
export const POOL_PARAMETERS = [
  'transformation',
  'uncertainty',
  'novelty',
  'duration',
  'prospects',
  'finance',
  'risks',
] as const;
export type PoolParameter = (typeof POOL_PARAMETERS)[number];

/** 1 absent to 5 very high; a parameter nobody has rated is left out. */
const rating = lazily(() => z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(5))));
const ratings = lazily(() =>
  z.looseObject({
    transformation: rating(),
    uncertainty: rating(),
    novelty: rating(),
    duration: rating(),
    prospects: rating(),
    finance: rating(),
    risks: rating(),
  }),
);
export type PoolRatings = z.infer<ReturnType<typeof ratings>>;

/** A goal of the cascade (domain A12). A key result is a goal with exactly one indicator. */
export const goal = defineKind({
  kind: 'goal',
  attachBy: 'contributes',
  childKind: 'goal',
  fields: {
    level: required(choice(...GOAL_LEVELS)),
    ...result,
    goalType: choice('typical', 'period', 'common'),
    /** Of an objective and its key results (OKR): what has to be reached, or what is worth aiming at. */
    commitment: choice('committed', 'aspirational'),
    /** A goal is finite and specific, as a project is: one may be run as the other (domain A12). */
    isProject: flag(),
    /** Why it ended as it did. */
    endReason: note(),
    poolRatings: hidden(ratings),
    /** What the planned pool is reckoned from, in minor units. */
    poolBaseMinor: pay(hidden(() => z.number().check(z.int(), z.minimum(0)))),
    /** The manager's grade, where it is not the one that stands with the manager. */
    poolGrade: pay(hidden(() => z.number().check(z.int(), z.minimum(1), z.maximum(20)))),
    poolProfile: hidden(() => z.enum(['projectOffice', 'functional'])),
  },
});
