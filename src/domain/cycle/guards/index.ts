import { agreedInTime } from './agreed-in-time.ts';
import { allAgreed } from './all-agreed.ts';
import { approverSet } from './approver-set.ts';
import { begun } from './begun.ts';
import { bonusComputed } from './bonus-computed.ts';
import { bonusRule } from './bonus-rule.ts';
import { causesGiven } from './causes-given.ts';
import { childrenClosed } from './children-closed.ts';
import { corrected } from './corrected.ts';
import { diagnosed } from './diagnosed.ts';
import { differencesSettled } from './differences-settled.ts';
import { ended } from './ended.ts';
import { factEntry } from './fact-entry.ts';
import { factsApproved } from './facts-approved.ts';
import { factsComplete } from './facts-complete.ts';
import { factsInTime } from './facts-in-time.ts';
import type { Guard, GuardLook, Open, ParamValues } from './guard.ts';
import { lessonDrawn } from './lesson-drawn.ts';
import { lessonsConsidered } from './lessons-considered.ts';
import { measured } from './measured.ts';
import { nextChosen } from './next-chosen.ts';
import { nextStillPlanned } from './next-still-planned.ts';
import { noErrors } from './no-errors.ts';
import { parentOrganized } from './parent-organized.ts';
import { reported } from './reported.ts';
import { resourced } from './resourced.ts';
import { rootGoal } from './root-goal.ts';
import { scheduleAcyclic } from './schedule-acyclic.ts';
import { scored } from './scored.ts';
import { smartShown } from './smart.ts';
import { weightsWhole } from './weights-whole.ts';
import { workAssigned } from './work-assigned.ts';

/** The catalogue: what a template may ask at its arrows, in the order in which a period meets it. */
const guards = [
  rootGoal,
  noErrors,
  allAgreed,
  weightsWhole,
  measured,
  smartShown,
  agreedInTime,
  approverSet,
  bonusRule,
  lessonsConsidered,
  parentOrganized,
  workAssigned,
  scheduleAcyclic,
  resourced,
  factEntry,
  begun,
  ended,
  factsComplete,
  factsApproved,
  factsInTime,
  childrenClosed,
  scored,
  differencesSettled,
  causesGiven,
  lessonDrawn,
  bonusComputed,
  diagnosed,
  corrected,
  reported,
  nextChosen,
  nextStillPlanned,
] as const satisfies readonly Guard[];

export type GuardCode = (typeof guards)[number]['code'];
export const GUARDS: readonly Guard<GuardCode>[] = guards;

const byCode = new Map<string, Guard<GuardCode>>(GUARDS.map((guard) => [guard.code, guard]));
/** A guard by its code; a newer version may know more of them than this one. */
export const guardOf = (code: string): Guard<GuardCode> | undefined => byCode.get(code);

/** What a guard finds open, asked as a template uses it. A guard that nobody here knows holds nothing up. */
export function openOf(look: GuardLook, code: string, given: ParamValues = {}): readonly Open[] {
  const guard = guardOf(code);
  if (!guard) return [];
  const params: ParamValues = {};
  for (const param of guard.params ?? []) params[param.name] = given[param.name] ?? param.default;
  return guard.check(look, params);
}
