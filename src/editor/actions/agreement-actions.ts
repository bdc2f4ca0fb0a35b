import { type Standing, standingOf } from '../../domain/agreement/standing.ts';
import { apply } from '../../domain/commands/apply.ts';
import type { StepAgreement } from '../../domain/commands/step-agreement.ts';
import { accountableRoles } from '../../domain/tree/owner.ts';
import type { Action } from '../action.ts';
import type { Editor } from '../editor.ts';
import { isEditable } from './on-selection.ts';

const SIDE = { propose: 'manager', accept: 'owner' } as const;
type Step = keyof typeof SIDE;

/** What needs no words in an agreement, on the goals that are chosen: only where the step is open to whoever is at it. */
export const agreementActions: readonly Action[] = (['propose', 'accept'] as const).map((event) => ({
  id: `agreement.${event}`,
  group: 'node',
  enabled: (editor) => isEditable(editor) && isOpen(editor, event),
  run: (editor) => void editor?.dispatch(stepOn(editor, event)),
}));

/** The command itself is asked: what it would refuse is not offered. */
function isOpen(editor: Editor, event: Step): boolean {
  const command = stepOn(editor, event);
  // Nothing is kept of the answer, so any moment will do.
  const context = { now: `${editor.today}T00:00:00.000Z`, newId: editor.newId };
  return command.ids.length > 0 && apply(editor.plan, command, context).ok;
}

function stepOn({ plan, session: { selection, me } }: Editor, event: Step): StepAgreement {
  const as = SIDE[event];
  const mayStep = ({ sides }: Standing) => sides[as] !== null && (me === null || sides[as] === me);
  const ids = selection.flatMap((id) => {
    const [role] = accountableRoles(plan, id);
    const standing = role && standingOf(plan, role);
    return standing && mayStep(standing) ? standing.role.id : [];
  });
  return { type: 'stepAgreement', ids, event, as, ...(me && { byId: me }) };
}
