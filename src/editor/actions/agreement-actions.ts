import { type StepEvent } from '../../domain/agreement/agreement-machine.ts';
import { type Standing, standingOf } from '../../domain/agreement/standing.ts';
import { stepsOf } from '../../domain/agreement/steps.ts';
import { accountableRoles } from '../../domain/tree/owner.ts';
import type { Action } from '../action.ts';
import type { Editor } from '../editor.ts';
import { isEditable } from './on-selection.ts';

const SIDE = { propose: 'manager', accept: 'owner' } as const satisfies Partial<
  Record<StepEvent, 'manager' | 'owner'>
>;

/** What needs no words in an agreement, on the goals that are chosen: only where the step is open to whoever is at it. */
export const agreementActions: readonly Action[] = (['propose', 'accept'] as const).map((event) => ({
  id: `agreement.${event}`,
  group: 'node',
  enabled: (editor) => isEditable(editor) && open(editor, event).length > 0,
  run: (editor) => {
    if (!editor) return;
    const ids = open(editor, event).map(({ role }) => role.id);
    const { me } = editor.session;
    editor.dispatch({ type: 'stepAgreement', ids, event, as: SIDE[event], ...(me && { byId: me }) });
  },
}));

function open({ plan, session }: Editor, event: keyof typeof SIDE): readonly Standing[] {
  const as = SIDE[event];
  return session.selection.flatMap((id) => {
    const [role] = accountableRoles(plan, id);
    const standing = role && standingOf(plan, role);
    if (!standing || standing.sides[as] === null) return [];
    const isTheirs = session.me === null || standing.sides[as] === session.me;
    return isTheirs && stepsOf(standing).some((step) => step.event === event) ? standing : [];
  });
}
