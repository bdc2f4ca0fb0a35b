import type { Plan } from '../plan.ts';
import { settingsOf } from '../plan.ts';
import type { Period } from '../rows/period.ts';
import type { Phase } from './phases.ts';
import { PRESET_OF_TYPE, PRESETS } from './presets.ts';
import type { CycleState, CycleTemplate, CycleTransition } from './template.ts';

/** The templates there are to choose from: the presets and the plan's own, which go before presets of the same id. */
export function templatesOf(plan: Plan): readonly CycleTemplate[] {
  const own = settingsOf(plan).cycleTemplates ?? [];
  const taken = new Set(own.map(({ id }) => id));
  return [...own, ...Object.values(PRESETS).filter(({ id }) => !taken.has(id))];
}

/** What a new period of a type runs. */
export function defaultTemplate(plan: Plan, type: Period['type']): CycleTemplate {
  const { cycleDefaults } = settingsOf(plan);
  const chosen = cycleDefaults && Object.hasOwn(cycleDefaults, type) ? cycleDefaults[type] : undefined;
  const usual = PRESET_OF_TYPE[type];
  const templates = templatesOf(plan);
  // The plan may have made the usual one its own.
  const called = (name: string | undefined) => templates.find(({ id }) => id === name);
  return called(chosen) ?? called(usual) ?? PRESETS[usual];
}

/**
 * The cycle a period runs: the one it began with, else that of its type. One that was under way before its cycle was kept
 * began with the preset: what the plan has made of that since is for periods still in their plan.
 */
export function cycleOf(plan: Plan, { cycle, type, phase = 'plan' }: Period): CycleTemplate {
  if (cycle) return cycle;
  return phase === 'plan' ? defaultTemplate(plan, type) : PRESETS[PRESET_OF_TYPE[type]];
}

/** Where a period stands; one that says nothing is at the beginning. */
export function stateOf(plan: Plan, period: Period): CycleState {
  const { states } = cycleOf(plan, period);
  const named = states.find(({ id, phase }) => id === period.step && phase === period.phase);
  // A phase that its cycle does not know (an older plan, another template): the nearest one before it.
  return named ?? firstOf(states, period.phase) ?? states[0]!;
}

function firstOf(states: readonly CycleState[], phase: Period['phase']): CycleState | undefined {
  return states.find((state) => state.phase === phase);
}

interface PlaceInCycle {
  readonly phase: Phase;
  readonly step?: string;
}

/** What is stored of standing in a state: the phase, and the state where the phase alone does not tell it. */
export function placeIn({ states }: CycleTemplate, id: string): PlaceInCycle | null {
  const state = states.find((other) => other.id === id);
  if (!state) return null;
  const { phase } = state;
  return firstOf(states, phase) === state ? { phase } : { phase, step: id };
}

/** The arrows that lead on from where a period stands, whether their guards hold or not. */
export const eventsFrom = (plan: Plan, period: Period): readonly CycleTransition[] =>
  arrowsFrom(cycleOf(plan, period), stateOf(plan, period).id);

export const arrowsFrom = ({ transitions }: CycleTemplate, state: string): readonly CycleTransition[] =>
  transitions.filter(({ from }) => from === state);
