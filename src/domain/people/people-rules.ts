import { type Plan, settingsOf } from '../plan.ts';

/** The rules on people that no source states [OURS]; a plan may set its own in its policies. */
export interface PeopleRules {
  /** More goals than this to answer for at once are too many. */
  readonly mostGoals: number;
  /** More activities than this on one day are too many. */
  readonly mostActivities: number;
  /** What goals count in a final rating, in basis points; competencies count the rest. */
  readonly goalsShareBp: number;
  /** People placed in nine boxes by performance and competencies: only where a plan asks for it (domain A6). */
  readonly nineBox: boolean;
}

const DEFAULT_PEOPLE_RULES: PeopleRules = {
  mostGoals: 5,
  mostActivities: 3,
  goalsShareBp: 7_000,
  nineBox: false,
};

export function peopleRules(plan: Plan): PeopleRules {
  const own = settingsOf(plan).policies.people ?? {};
  return {
    mostGoals: own.mostGoals ?? DEFAULT_PEOPLE_RULES.mostGoals,
    mostActivities: own.mostActivities ?? DEFAULT_PEOPLE_RULES.mostActivities,
    goalsShareBp: own.goalsShareBp ?? DEFAULT_PEOPLE_RULES.goalsShareBp,
    nineBox: own.nineBox ?? DEFAULT_PEOPLE_RULES.nineBox,
  };
}
