import * as z from 'zod/mini';
import { cycleTemplate } from '../cycle/template.ts';
import { choice, hidden, id, instant, line, note, required, scale } from '../field.ts';
import { SETTINGS_ID, type SettingsId } from '../ids.ts';
import { lazily } from '../lazily.ts';
import { PERSPECTIVES } from '../kinds/kind.ts';
import { MAX_TITLE } from '../text.ts';
import { defineTable, type RowOfTable } from './table.ts';

const bp = lazily(() => z.number().check(z.int(), z.minimum(0), z.maximum(100_000)));
const factor = lazily(() => z.number().check(z.minimum(0), z.maximum(100)));

/** How the clause on 60 working days is read: so much notice, or so long a time to agree in [OURS]. */
export const AGREE_READINGS = ['notice', 'window'] as const;
export type AgreeReading = (typeof AGREE_READINGS)[number];

/** The rules a plan may set for itself; every default marked [OURS] in the domain notes lives here, editable. */
const policies = lazily(() =>
  z.looseObject({
    corridorLowBp: bp(),
    corridorHighBp: bp(),
    mboGateBp: bp(),
    /** What a matrix has to reach for a bonus: the total (the default), every line, or the corridor of BSC (domain A8). */
    matrixRule: z.optional(z.enum(['total', 'everyLine', 'corridor'])),
    projectGateBp: bp(),
    undefinedChildren: z.enum(['skip', 'zero']),
    payoutCurve: z.enum(['LINEAR-120', 'LINEAR-100', 'FLOOR-80', 'STEP', 'MBO-100']),
    /** The table of the curve STEP: from this degree on (the highest that applies) so much of a goal's share is paid; without `factorBp` as much as the degree itself. */
    payoutSteps: z.optional(
      z.readonly(z.array(z.looseObject({ fromBp: bp(), factorBp: z.optional(bp()) })).check(z.maxLength(20))),
    ),
    /** The most that the degree of one goal counts in a project's; without it all of it does (domain B). */
    projectCapBp: z.optional(bp()),
    poolWeightsBp: z.readonly(z.array(bp()).check(z.length(7))),
    poolMinimumBp: bp(),
    gradeFactors: z.readonly(z.array(factor()).check(z.maxLength(20))),
    projectOfficeFactor: factor(),
    functionalFactor: factor(),
    agreeWorkingDays: z.number().check(z.int(), z.minimum(0), z.maximum(400)),
    factsDayOfMonth: z.number().check(z.int(), z.minimum(1), z.maximum(28)),
    agreeReading: z.optional(z.enum(AGREE_READINGS)),
    /** How far self and manager may judge apart before they talk it over [OURS]. */
    ratingToleranceBp: z.optional(bp()),
    severities: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])),
    /** What holds for people (see `peopleRules`). */
    people: z.optional(
      z.looseObject({
        mostGoals: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(1_000))),
        mostActivities: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(1_000))),
        goalsShareBp: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(10_000))),
        nineBox: z.optional(z.boolean()),
      }),
    ),
  }),
);
export type Policies = z.infer<ReturnType<typeof policies>>;

/** Domain B, C3, C6 and D. */
export const DEFAULT_POLICIES: Policies = {
  corridorLowBp: 8_000,
  corridorHighBp: 12_000,
  mboGateBp: 10_000,
  projectGateBp: 8_000,
  undefinedChildren: 'skip',
  payoutCurve: 'LINEAR-120',
  poolWeightsBp: [2_000, 1_500, 1_000, 1_000, 1_500, 2_000, 1_000],
  poolMinimumBp: 2_500,
  gradeFactors: [1, 1.25, 1.6, 2, 2.5],
  projectOfficeFactor: 1,
  functionalFactor: 0.6,
  agreeWorkingDays: 60,
  factsDayOfMonth: 3,
  severities: {},
};

/** Where the ceiling of accountability may lie: above one of these, or nowhere. */
const CEILINGS = [
  'activity',
  'output',
  'outcome',
  'impact',
  'operational',
  'tactical',
  'strategic',
  'none',
] as const;

const perspective = lazily(() =>
  z.looseObject({
    id: z.enum(PERSPECTIVES),
    name: z.optional(z.string().check(z.maxLength(MAX_TITLE))),
  }),
);

/** Branches weighed against each other (ZOPP alternatives analysis); which scores there are the criteria say. */
const appraisal = lazily(() =>
  z.looseObject({
    criteria: z.optional(
      z.readonly(
        z
          .array(
            z.looseObject({
              id: z.string(),
              name: z.optional(z.string()),
              weight: z.number().check(z.int(), z.minimum(0), z.maximum(10)),
            }),
          )
          .check(z.maxLength(100)),
      ),
    ),
    options: z.readonly(
      z
        .array(
          z.looseObject({
            nodeId: z.string(),
            scores: z.record(z.string(), z.number().check(z.int(), z.minimum(1), z.maximum(5))),
          }),
        )
        .check(z.maxLength(1_000)),
    ),
    chosenId: z.optional(z.string()),
  }),
);
export type Appraisal = z.infer<ReturnType<typeof appraisal>>;

const level = lazily(() => z.number().check(z.int(), z.minimum(1), z.maximum(5)));

/** What is expected of whoever holds a post, or of everybody where no post is named (domain A10). */
const postProfile = lazily(() =>
  z.looseObject({
    post: z.optional(z.string().check(z.maxLength(MAX_TITLE))),
    competencies: z.readonly(
      z
        .array(
          z.looseObject({
            type: z.enum(['corporate', 'professional', 'personal']),
            name: z.string().check(z.maxLength(MAX_TITLE)),
            required: level(),
          }),
        )
        .check(z.maxLength(200)),
    ),
  }),
);
export type PostProfile = z.infer<ReturnType<typeof postProfile>>;

const weekday = lazily(() => z.number().check(z.int(), z.minimum(1), z.maximum(7)));

export const settingsTable = defineTable({
  fields: {
    id: required(id<SettingsId>()),
    title: required(line()),
    description: note(),
    /** The language the plan is written in (BCP 47); the interface may speak another. */
    language: required(line()),
    vocabulary: required(choice('oecd', 'ec', 'usaid', 'zopp', 'mbo', 'okr', 'own')),
    labels: hidden(() => z.record(z.string(), z.string())),
    /** The last column of the results chain that people answer for (domain C2, ceiling of accountability). */
    ceiling: choice(...CEILINGS),
    /** The bands of the strategy map from the bottom up; the four of Kaplan and Norton without it. */
    perspectives: hidden(() => z.readonly(z.array(perspective()).check(z.maxLength(PERSPECTIVES.length)))),
    /** ISO 4217. */
    currency: required(hidden(() => z.string().check(z.regex(/^[A-Z]{3}$/)))),
    fiscalYearStartMonth: required(scale(1, 12)),
    /** ISO weekdays, 1 Monday to 7 Sunday. */
    workdays: required(hidden(() => z.readonly(z.array(weekday()).check(z.maxLength(7))))),
    holidays: required(hidden(() => z.readonly(z.array(z.string()).check(z.maxLength(5_000))))),
    appraisal: hidden(appraisal),
    postProfiles: hidden(() => z.readonly(z.array(postProfile()).check(z.maxLength(500)))),
    /** Review cycles of the plan's own, besides the presets. */
    cycleTemplates: hidden(() => z.readonly(z.array(cycleTemplate()).check(z.maxLength(100)))),
    /** By the type of a period: the id of the preset or template that new periods run. */
    cycleDefaults: hidden(() => z.record(z.string(), z.string())),
    policies: required(hidden(policies)),
    createdAt: required(instant()),
  },
  references: {},
});
export type Settings = RowOfTable<typeof settingsTable>;

export function defaultSettings(title: string, language: string, now: string): Settings {
  return {
    id: SETTINGS_ID,
    title,
    language,
    vocabulary: 'oecd',
    currency: language === 'ru' ? 'RUB' : 'EUR',
    fiscalYearStartMonth: 1,
    workdays: [1, 2, 3, 4, 5],
    holidays: [],
    policies: DEFAULT_POLICIES,
    createdAt: now,
  };
}
