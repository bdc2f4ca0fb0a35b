import { choice, required } from '../field.ts';
import { defineKind, result } from './kind.ts';

export const GOAL_LEVELS = ['strategic', 'tactical', 'operational'] as const;

/** A goal of the cascade (domain A12). A key result is a goal with exactly one indicator. */
export const goal = defineKind({
  kind: 'goal',
  attachBy: 'contributes',
  childKind: 'goal',
  fields: {
    level: required(choice(...GOAL_LEVELS)),
    ...result,
    goalType: choice('typical', 'period', 'common'),
  },
});
