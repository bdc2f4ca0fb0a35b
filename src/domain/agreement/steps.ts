import { transition } from 'xstate';
import type { PartyId, PeriodId } from '../ids.ts';
import { periodOf } from '../cycle/members.ts';
import type { Plan } from '../plan.ts';
import type { Agreement } from '../rows/role.ts';
import { agreementMachine, type Side, SIDES, type StepEvent, STEP_EVENTS } from './agreement-machine.ts';
import type { Standing } from './standing.ts';
import { termsOf } from './terms.ts';

/** A step somebody may take now. */
export interface Step {
  readonly event: StepEvent;
  readonly as: Side;
}

export interface Said {
  readonly by: PartyId | null;
  readonly at: string;
  readonly text?: string;
}

/** These say nothing without words: a counter-proposal, what is disputed, how it was decided. */
export const NEEDS_TEXT: ReadonlySet<StepEvent> = new Set<StepEvent>([
  'counter',
  'draft',
  'merge',
  'dispute',
  'decide',
  'arbitrate',
]);

function snapshotOf({ state, sides, agreement: { drafts } }: Standing) {
  const hasDraft =
    state === 'none'
      ? { manager: false, owner: false }
      : { manager: drafts?.manager !== undefined, owner: drafts?.owner !== undefined };
  return agreementMachine.resolveState({
    value: state,
    context: { ownerId: sides.owner, managerId: sides.manager, hasDraft },
  });
}

/** What can be done now and as whom, whoever is there to do it. */
export function stepsOf(standing: Standing): readonly Step[] {
  const snapshot = snapshotOf(standing);
  const { sides } = standing;
  return STEP_EVENTS.flatMap((event) =>
    SIDES.filter((as) => snapshot.can({ type: event, as, by: sides[as] })).map((as) => ({ event, as })),
  );
}

/** The agreement after a step, with the step written down; null where the step is not open or lacks its words. */
export function afterStep(
  plan: Plan,
  standing: Standing,
  { event, as }: Step,
  { by, at, text }: Said,
): Agreement | null {
  const snapshot = snapshotOf(standing);
  const move = { type: event, as, by } as const;
  if (!snapshot.can(move) || (NEEDS_TEXT.has(event) && !text)) return null;
  const [next] = transition(agreementMachine, snapshot, move);
  const state = next.value;
  const said = { at, ...(by && { byId: by }), ...(text && { text }) };
  const { steps = [], drafts, variant } = standing.agreement;
  const isDraft = event === 'draft';
  const periodId: PeriodId | null = periodOf(plan, standing.role.nodeId);
  const isSettled = state === 'agreed' || state === 'arbitrated';
  return {
    state,
    ...said,
    ...variantAfter(event, variant),
    ...(event === 'decide' && { imposed: true }),
    ...draftsAfter(standing.state === 'none' ? undefined : drafts, isDraft ? { [as]: said } : null),
    steps: [...steps, { event, as, ...said }],
    ...(isSettled && { terms: termsOf(plan, standing.role.nodeId, periodId) }),
  };
}

function variantAfter(event: StepEvent, before: Agreement['variant']): Pick<Agreement, 'variant'> {
  const variant = event === 'draft' ? 'V2' : event === 'propose' ? 'V1' : before;
  return variant ? { variant } : {};
}

function draftsAfter(before: Agreement['drafts'], added: object | null): Pick<Agreement, 'drafts'> {
  if (!added) return before ? { drafts: before } : {};
  return { drafts: { ...before, ...added } };
}
