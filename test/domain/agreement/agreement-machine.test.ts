import { describe, expect, test } from 'vitest';
import { getSimplePaths } from 'xstate/graph';
import {
  type AgreementEvent,
  agreementMachine,
  SIDES,
  STEP_EVENTS,
} from '../../../src/domain/agreement/agreement-machine.ts';
import type { PartyId } from '../../../src/domain/ids.ts';

const [owner, manager, arbiter] = ['owner', 'manager', 'arbiter'] as PartyId[];
const input = { ownerId: owner!, managerId: manager! };
const everybody = [owner!, manager!, arbiter!, null];
/** Every event in every part by anybody, those that make no sense among them. */
const events: AgreementEvent[] = [
  { type: 'reopen' },
  ...STEP_EVENTS.flatMap((type) =>
    SIDES.flatMap((as) => everybody.map((by) => ({ type, as, by }) satisfies AgreementEvent)),
  ),
];
/** Without `reopen` and what anybody else could do just as well, the paths are few enough to walk them all. */
const sensible = events.filter(
  (event) => event.type === 'reopen' || event.by === { owner, manager, arbiter }[event.as],
);

const paths = getSimplePaths(agreementMachine, { input, events: sensible });
const walked = paths.map(({ steps, state }) => ({
  words: steps.slice(1).map(({ event }) => event as AgreementEvent),
  end: String(state.value),
  states: steps.map(({ state: at }) => String(at.value)),
}));

test('every state can be reached, and none ends the matter but an arbiter’s word and consent', () => {
  expect(new Set(walked.map(({ end }) => end))).toEqual(
    new Set([
      'none',
      'drafting',
      'reconciling',
      'proposedByManager',
      'counter',
      'disputed',
      'arbitration',
      'agreed',
      'arbitrated',
    ]),
  );
});

test('on every path: agreed is what the owner accepted or the manager decided in a dispute', () => {
  const last = (words: readonly AgreementEvent[]) => words.at(-1);
  const agreed = walked.filter(({ end }) => end === 'agreed');
  expect(agreed.length).toBeGreaterThan(4);
  for (const { words } of agreed) {
    expect([
      { type: 'accept', as: 'owner', by: owner },
      { type: 'decide', as: 'manager', by: manager },
    ]).toContainEqual(last(words));
  }
});

test('on every path: arbitration comes by a dispute, and ends with the arbiter', () => {
  const arbitrated = walked.filter(({ end }) => end === 'arbitrated');
  expect(arbitrated.length).toBeGreaterThan(4);
  for (const { words } of arbitrated) {
    const types = words.map(({ type }) => type);
    expect(types.slice(-3)).toEqual(['dispute', 'escalate', 'arbitrate']);
    expect(words.at(-1)).toEqual({ type: 'arbitrate', as: 'arbiter', by: arbiter });
  }
});

test('on every path: drafts are reconciled only once both are in', () => {
  for (const { words, end } of walked.filter(({ end: at }) => at === 'reconciling')) {
    const since = words.findLastIndex(({ type }) => type === 'reopen') + 1;
    const drafted = words
      .slice(since)
      .flatMap((event) => (event.type === 'draft' ? [event.as] : []))
      .toSorted();
    expect([...new Set(drafted)], end).toEqual(['manager', 'owner']);
  }
});

describe('the arbiter', () => {
  const at = agreementMachine.resolveState({
    value: 'arbitration',
    context: { ...input, hasDraft: { manager: false, owner: false } },
  });
  test.each([
    ['the owner', owner!, false],
    ['the manager', manager!, false],
    ['nobody', null, false],
    ['somebody else', arbiter!, true],
  ])('is not %s', (_, by, isAllowed) => {
    expect(at.can({ type: 'arbitrate', as: 'arbiter', by })).toBe(isAllowed);
  });
});

test('nobody takes the step of another', () => {
  const wrong: Record<string, readonly string[]> = {
    none: ['propose owner', 'propose arbiter', 'accept owner'],
    proposedByManager: ['accept manager', 'counter manager', 'accept arbiter'],
    counter: ['revise owner', 'accept owner'],
    disputed: ['decide owner', 'decide arbiter', 'escalate arbiter'],
  };
  for (const [value, steps] of Object.entries(wrong)) {
    const snapshot = agreementMachine.resolveState({
      value,
      context: { ...input, hasDraft: { manager: false, owner: false } },
    });
    const open = events.filter((event) => event.type !== 'reopen' && snapshot.can(event));
    const told = open.map((event) => (event.type === 'reopen' ? '' : `${event.type} ${event.as}`));
    expect(told.filter((step) => steps.includes(step))).toEqual([]);
  }
});
