import { GOAL_LEVELS } from '../../domain/kinds/goal.ts';
import { type GoalLevel, type Kind, KINDS } from '../../domain/kinds/index.ts';

/** Every kind, a goal at each of its levels. */
export const SHOWN_KINDS: readonly { readonly kind: Kind; readonly level?: GoalLevel }[] = KINDS.flatMap(
  (kind): { kind: Kind; level?: GoalLevel }[] =>
    kind === 'goal' ? GOAL_LEVELS.map((level) => ({ kind, level })) : [{ kind }],
);
