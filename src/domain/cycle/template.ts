import * as z from 'zod/mini';
import { lazily } from '../lazily.ts';
import { MAX_TITLE } from '../text.ts';
import { PHASES } from './phases.ts';

const words = lazily(() => z.string().check(z.maxLength(MAX_TITLE)));
const name = lazily(() => z.string().check(z.regex(/^[A-Za-z][\w-]{0,59}$/)));
const list = <T>(of: z.ZodMiniType<T>, max: number) => z.readonly(z.array(of).check(z.maxLength(max)));

/** A day counted from the first or the last day of the period; days before it are negative. */
const due = lazily(() =>
  z.looseObject({
    from: z.enum(['start', 'end']),
    days: z.number().check(z.int(), z.minimum(-2_000), z.maximum(2_000)),
    unit: z.enum(['calendar', 'working']),
  }),
);

/** Something to be done while a period is in a state: a reminder with a person and a day, no state of its own. */
const step = lazily(() =>
  z.looseObject({
    id: name(),
    title: z.optional(words()),
    /** A role of the table `roles`. */
    role: z.optional(words()),
    checklist: z.optional(list(words(), 50)),
    due: z.optional(due()),
  }),
);

const state = lazily(() =>
  z.looseObject({
    id: name(),
    /** What the edit matrix and everybody outside the cycle goes by. */
    phase: z.enum(PHASES),
    title: z.optional(words()),
    steps: z.optional(list(step(), 50)),
  }),
);

/** A guard of the catalogue and what it is asked with; what is left out is as the catalogue says. */
const guardUse = lazily(() =>
  z.looseObject({
    guard: words(),
    params: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  }),
);

const transition = lazily(() =>
  z.looseObject({
    event: name(),
    from: name(),
    to: name(),
    /** `next` leads from the end of a period to the plan of the one after it (`openNextPeriod`). */
    direction: z.enum(['forward', 'backward', 'cancel', 'next']),
    title: z.optional(words()),
    guards: z.optional(list(guardUse(), 50)),
    /** The role that may do it; anybody without it. */
    who: z.optional(words()),
  }),
);

/** A review cycle as plain data: what the machine of domain E is built from. The first state is where a period begins. */
export const cycleTemplate = lazily(() =>
  z.looseObject({
    id: name(),
    version: z.number().check(z.int(), z.minimum(1), z.maximum(1_000_000)),
    title: z.optional(words()),
    /** The preset it is, or was made from: names it where it has no title of its own. */
    preset: z.optional(words()),
    states: z.readonly(z.array(state()).check(z.minLength(1), z.maxLength(60))),
    transitions: list(transition(), 300),
  }),
);

export type CycleTemplate = z.infer<ReturnType<typeof cycleTemplate>>;
export type CycleState = z.infer<ReturnType<typeof state>>;
export type CycleStep = z.infer<ReturnType<typeof step>>;
export type CycleTransition = z.infer<ReturnType<typeof transition>>;
export type GuardUse = z.infer<ReturnType<typeof guardUse>>;
export type Direction = CycleTransition['direction'];
export type DueDay = z.infer<ReturnType<typeof due>>;
