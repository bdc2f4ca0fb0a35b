import { GOAL_LEVELS } from './goal.ts';
import { type GoalLevel, type Kind, KINDS } from './index.ts';

/** A kind or, for goals, a kind with its level: what people name and choose as one thing. */
export interface KindChoice {
  readonly kind: Kind;
  readonly level?: GoalLevel;
}

/** Everything a node can be, goals by their levels. */
export const KIND_CHOICES: readonly KindChoice[] = KINDS.flatMap((kind): KindChoice[] =>
  kind === 'goal' ? GOAL_LEVELS.map((level) => ({ kind, level })) : [{ kind }],
);
