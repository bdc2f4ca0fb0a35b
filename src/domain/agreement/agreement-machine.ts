import { assign, setup } from 'xstate';
import type { PartyId } from '../ids.ts';
import type { Agreement } from '../rows/role.ts';

/** In which part somebody takes a step. */
export const SIDES = ['manager', 'owner', 'arbiter'] as const;
export type Side = (typeof SIDES)[number];

/** What can be done to an agreement; `reopen` is done by whoever changes what was agreed on. */
export const STEP_EVENTS = [
  'propose',
  'accept',
  'counter',
  'revise',
  'draft',
  'merge',
  'dispute',
  'decide',
  'escalate',
  'arbitrate',
] as const;
export type StepEvent = (typeof STEP_EVENTS)[number];

export type AgreementEvent =
  | { readonly type: StepEvent; readonly as: Side; readonly by: PartyId | null }
  | { readonly type: 'reopen' };

/** Who agrees with whom, and which drafts are in. */
export interface AgreementContext {
  readonly ownerId: PartyId;
  readonly managerId: PartyId | null;
  readonly hasDraft: { readonly manager: boolean; readonly owner: boolean };
}

const isBy =
  (...sides: readonly Side[]) =>
  ({ event }: { readonly event: AgreementEvent }): boolean =>
    event.type !== 'reopen' && sides.includes(event.as);

/**
 * The agreement between an owner and who sets the goal (domain E). V1: the manager proposes, the owner accepts or
 * counters. V2: both draft without seeing each other's, and merge. A dispute is decided by the manager, or by an arbiter
 * who is none of the two.
 */
export const agreementMachine = setup({
  types: {
    context: {} as AgreementContext,
    events: {} as AgreementEvent,
    input: {} as Pick<AgreementContext, 'ownerId' | 'managerId'>,
  },
  guards: {
    byManager: isBy('manager'),
    byOwner: isBy('owner'),
    byEither: isBy('manager', 'owner'),
    completesDrafts: ({ event, context: { hasDraft } }) =>
      (isBy('manager')({ event }) && hasDraft.owner) || (isBy('owner')({ event }) && hasDraft.manager),
    byImpartialArbiter: ({ event, context }) =>
      event.type !== 'reopen' &&
      event.as === 'arbiter' &&
      event.by !== null &&
      event.by !== context.ownerId &&
      event.by !== context.managerId,
  },
  actions: {
    takeDraft: assign({
      hasDraft: ({ event, context }) =>
        event.type === 'reopen' ? context.hasDraft : { ...context.hasDraft, [event.as]: true },
    }),
    dropDrafts: assign({ hasDraft: { manager: false, owner: false } }),
  },
}).createMachine({
  id: 'agreement',
  context: ({ input }) => ({ ...input, hasDraft: { manager: false, owner: false } }),
  initial: 'none',
  states: {
    none: {
      on: {
        propose: { guard: 'byManager', target: 'proposedByManager' },
        draft: { guard: 'byEither', target: 'drafting', actions: 'takeDraft' },
        dispute: { guard: 'byEither', target: 'disputed' },
      },
    },
    drafting: {
      on: {
        draft: [
          { guard: 'completesDrafts', target: 'reconciling', actions: 'takeDraft' },
          { guard: 'byEither', actions: 'takeDraft' },
        ],
        dispute: { guard: 'byEither', target: 'disputed' },
      },
    },
    reconciling: {
      on: {
        merge: { guard: 'byEither', target: 'proposedByManager' },
        dispute: { guard: 'byEither', target: 'disputed' },
      },
    },
    proposedByManager: {
      on: {
        accept: { guard: 'byOwner', target: 'agreed' },
        counter: { guard: 'byOwner', target: 'counter' },
        dispute: { guard: 'byEither', target: 'disputed' },
      },
    },
    counter: {
      on: {
        revise: { guard: 'byManager', target: 'proposedByManager' },
        dispute: { guard: 'byEither', target: 'disputed' },
      },
    },
    disputed: {
      on: {
        decide: { guard: 'byManager', target: 'agreed' },
        escalate: { guard: 'byEither', target: 'arbitration' },
      },
    },
    arbitration: { on: { arbitrate: { guard: 'byImpartialArbiter', target: 'arbitrated' } } },
    agreed: {
      on: {
        dispute: { guard: 'byEither', target: 'disputed' },
        reopen: { target: 'none', actions: 'dropDrafts' },
      },
    },
    arbitrated: { on: { reopen: { target: 'none', actions: 'dropDrafts' } } },
  },
});

/** The states of the machine; a plan may hold `proposedByOwner` too, which is a counter-proposal. */
export type AgreementState = Exclude<Agreement['state'], 'proposedByOwner'>;
