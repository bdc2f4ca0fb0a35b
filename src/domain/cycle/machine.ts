import { and, type MachineContext, setup, transition } from 'xstate';
import type { CycleTemplate, CycleTransition, GuardUse } from './template.ts';

/** Whether a guard holds an arrow up; what it asks of the plan is settled before the machine is asked. */
export type IsOpen = (use: GuardUse) => boolean;

interface CycleEvent {
  readonly type: string;
  readonly isOpen: IsOpen;
}

type Machine = ReturnType<typeof built>;
const machines = new WeakMap<CycleTemplate, Machine>();

/** The XState machine of a template: its states, its events, their guards by name. */
export function machineOf(template: CycleTemplate): Machine {
  const known = machines.get(template) ?? built(template);
  machines.set(template, known);
  return known;
}

/**
 * Where an event leads from a state, by the machine used as a pure function; null where it leads nowhere. Nothing of
 * the machine is ever stored.
 */
export function stateAfter(
  template: CycleTemplate,
  from: string,
  type: string,
  isOpen: IsOpen,
): string | null {
  const machine = machineOf(template);
  const snapshot = machine.resolveState({ value: from, context: {} });
  const event = { type, isOpen };
  if (!snapshot.can(event)) return null;
  const [next] = transition(machine, snapshot, event);
  return String(next.value);
}

type Params = GuardUse['params'];

function built({ id, states, transitions }: CycleTemplate) {
  const names = new Set(transitions.flatMap(({ guards = [] }) => guards.map(({ guard }) => guard)));
  const guards: Record<string, ReturnType<typeof asked>> = {};
  for (const name of names) guards[name] = asked(name);
  const { createMachine } = setup({ types: { events: {} as CycleEvent }, guards });
  const nodes = states.map((state) => {
    const here = transitions.filter(({ from }) => from === state.id);
    return [state.id, { meta: { phase: state.phase }, on: arrowsOf(here) }] as const;
  });
  return createMachine({ id, initial: states[0]?.id ?? '', states: Object.fromEntries(nodes) });
}

const asked =
  (guard: string) =>
  ({ event }: { event: CycleEvent }, params: Params): boolean =>
    !event.isOpen({ guard, ...(params && { params }) });

/** Several arrows may answer to one event: the first whose guards hold is taken. */
function arrowsOf(transitions: readonly CycleTransition[]) {
  const on: Record<string, { target: string; guard: ReturnType<typeof allOf> }[]> = {};
  for (const { event, to, guards = [] } of transitions)
    (on[event] ??= []).push({ target: to, guard: allOf(guards) });
  return on;
}

const allOf = (guards: readonly GuardUse[]) =>
  and<MachineContext, CycleEvent, Named[]>(guards.map(({ guard, params }) => ({ type: guard, params })));

interface Named {
  readonly type: string;
  readonly params: Params;
}
