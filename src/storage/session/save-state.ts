import { assign, initialTransition, type SnapshotFrom, setup, transition } from 'xstate';
import type { SaveState } from '../contract.ts';
import type { FailureReason } from '../failure.ts';

type BlockedReason = Extract<SaveState, { state: 'blocked' }>['reason'];

type SaveEvent =
  | { readonly type: 'queued' }
  /** A transaction with this many entries has completed. */
  | { readonly type: 'stored'; readonly count: number }
  | { readonly type: 'failed'; readonly reason: FailureReason };

/** Seconds before the next try, by the number of tries that have failed. */
const RETRY_S = [1, 2, 5, 10] as const;
const BLOCKED_RETRY_S = 30;

const BLOCKING: Partial<Readonly<Record<FailureReason, BlockedReason>>> = {
  quota: 'quota',
  newerSchema: 'newerSchema',
  gone: 'gone',
};

const machine = setup({
  types: {
    context: {} as { unsaved: number; attempt: number; reason: BlockedReason },
    events: {} as SaveEvent,
  },
  guards: {
    blocks: ({ event }) => event.type === 'failed' && BLOCKING[event.reason] !== undefined,
    /** A connection that cannot be healed is broken; anything else may pass, however often it failed. */
    isBroken: ({ event, context }) =>
      event.type === 'failed' && event.reason === 'damaged' && context.attempt >= RETRY_S.length,
    storesAll: ({ event, context }) => event.type === 'stored' && event.count >= context.unsaved,
  },
  actions: {
    add: assign({ unsaved: ({ context }) => context.unsaved + 1 }),
    take: assign({
      unsaved: ({ context, event }) => context.unsaved - (event.type === 'stored' ? event.count : 0),
      attempt: 0,
    }),
    count: assign({ attempt: ({ context }) => context.attempt + 1 }),
    name: assign({
      reason: ({ event }) => (event.type === 'failed' && BLOCKING[event.reason]) || 'damaged',
    }),
  },
}).createMachine({
  context: { unsaved: 0, attempt: 0, reason: 'damaged' },
  initial: 'saved',
  states: {
    saved: { on: { queued: { target: 'saving', actions: 'add' } } },
    saving: { on: { queued: { actions: 'add' } } },
    retrying: { on: { queued: { actions: 'add' } } },
    blocked: { on: { queued: { actions: 'add' } } },
  },
  on: {
    stored: [
      { guard: 'storesAll', target: '.saved', actions: 'take' },
      { target: '.saving', actions: 'take' },
    ],
    failed: [
      { guard: 'blocks', target: '.blocked', actions: 'name' },
      { guard: 'isBroken', target: '.blocked', actions: 'name' },
      { target: '.retrying', actions: 'count' },
    ],
  },
});

export type Saving = SnapshotFrom<typeof machine>;

export const NOTHING_TO_SAVE: Saving = initialTransition(machine)[0];

export const nextSaving = (saving: Saving, event: SaveEvent): Saving => transition(machine, saving, event)[0];

export function saveStateOf({ value, context: { unsaved, attempt, reason } }: Saving): SaveState {
  switch (value) {
    case 'saved':
    case 'saving':
      return { state: value };
    case 'retrying':
      return { state: value, attempt, unsaved };
    case 'blocked':
      return { state: value, reason, unsaved };
  }
}

/** When to try again by itself, if at all. */
export function retryDelayMs(saveState: SaveState): number | null {
  if (saveState.state === 'retrying') {
    return 1_000 * (RETRY_S[Math.min(saveState.attempt, RETRY_S.length) - 1] ?? 1);
  }
  if (saveState.state !== 'blocked') return null;
  return saveState.reason === 'quota' || saveState.reason === 'damaged' ? 1_000 * BLOCKED_RETRY_S : null;
}
