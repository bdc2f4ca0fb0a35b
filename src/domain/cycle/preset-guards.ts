import type { GuardUse } from './template.ts';

export interface PhaseGuards {
  readonly agreePlan: readonly GuardUse[];
  readonly start: readonly GuardUse[];
  readonly closeFacts: readonly GuardUse[];
  readonly score: readonly GuardUse[];
  readonly closePeriod: readonly GuardUse[];
}

const uses = (...guards: readonly string[]): GuardUse[] => guards.map((guard) => ({ guard }));

interface Asking {
  /** Whether goals that measure themselves are rated by people too. */
  readonly ratings?: 'always' | 'unmeasured';
}

/** Everything the table of domain E asks. */
export const fullGuards = ({ ratings = 'unmeasured' }: Asking = {}): PhaseGuards => ({
  agreePlan: uses(
    'rootGoal',
    'noErrors',
    'allAgreed',
    'weightsWhole',
    'measured',
    'smart',
    'agreedInTime',
    'approverSet',
    'bonusRule',
    'lessonsConsidered',
    'parentOrganized',
  ),
  start: uses('workAssigned', 'scheduleAcyclic', 'resourced', 'factEntry', 'begun'),
  closeFacts: uses('ended', 'factsComplete', 'factsApproved', 'factsInTime', 'childrenClosed'),
  score: [
    { guard: 'scored', params: { ratings } },
    ...uses('differencesSettled', 'causesGiven', 'lessonDrawn', 'bonusComputed'),
  ],
  closePeriod: uses('diagnosed', 'corrected', 'reported', 'nextChosen'),
});

/** A donor asks for facts and reports, not for ratings of people. */
export const reportGuards: PhaseGuards = {
  agreePlan: uses(
    'rootGoal',
    'noErrors',
    'weightsWhole',
    'measured',
    'approverSet',
    'lessonsConsidered',
    'parentOrganized',
  ),
  start: uses('workAssigned', 'scheduleAcyclic', 'resourced', 'factEntry', 'begun'),
  closeFacts: uses('ended', 'factsComplete', 'factsApproved', 'factsInTime', 'childrenClosed'),
  score: uses('causesGiven', 'lessonDrawn'),
  closePeriod: uses('corrected', 'reported', 'nextChosen'),
};

/** Improvement in small turns: goals that can be measured, causes and lessons, no agreement and no papers. */
export const lightGuards: PhaseGuards = {
  agreePlan: uses('rootGoal', 'noErrors', 'measured', 'lessonsConsidered'),
  start: [],
  closeFacts: uses('ended', 'factsComplete', 'childrenClosed'),
  score: uses('causesGiven', 'lessonDrawn'),
  closePeriod: uses('corrected', 'nextChosen'),
};

export const dayGuards = {
  start: uses('rootGoal'),
  closeFacts: uses('ended', 'childrenClosed'),
} as const;
