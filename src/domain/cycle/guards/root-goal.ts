import { defineGuard, membersOfKind } from './guard.ts';

/** A period plans at least one goal or result of its own. */
export const rootGoal = defineGuard({
  code: 'rootGoal',
  sources: ['ours'],
  check: (look) =>
    membersOfKind(look, 'goal', 'impact', 'outcome', 'output').length > 0
      ? []
      : [
          {
            code: 'noGoal',
            severity: 'block',
            rows: [{ table: 'periods', id: look.period.id }],
            place: 'structure',
          },
        ],
});
