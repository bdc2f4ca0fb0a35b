import { PHASES, type Phase } from './phases.ts';
import type { CycleState, CycleStep, CycleTemplate, CycleTransition, GuardUse } from './template.ts';

/**
 * Changes of a template as a person makes them in the designer: each gives a new template and leaves the old one as it
 * was. Whether the result makes sense is for the checks of a template to say, not for these.
 */

export type StepFields = Partial<Pick<CycleStep, 'title' | 'role' | 'checklist' | 'due'>>;
export type TransitionFields = Partial<
  Pick<CycleTransition, 'to' | 'direction' | 'title' | 'guards' | 'who'>
>;

/** Which transition is meant: from one state an event leads to one place only. */
export type TransitionKey = Pick<CycleTransition, 'from' | 'event'>;

const isTransition =
  ({ from, event }: TransitionKey) =>
  (transition: CycleTransition): boolean =>
    transition.from === from && transition.event === event;

/** `base`, or with the first number that makes it one of its own. */
function freshName(base: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  for (let number = 2, name = base; ; name = `${base}${number++}`) if (!names.has(name)) return name;
}

/** Another state of a phase, after those it has. */
export function addState(template: CycleTemplate, phase: Phase, title: string): CycleTemplate {
  const id = freshName(
    'state',
    template.states.map((state) => state.id),
  );
  return { ...template, states: placed(template.states, { id, phase, title }) };
}

/** In the order of the phases, after those of its own. */
function placed(states: readonly CycleState[], state: CycleState): readonly CycleState[] {
  const rank = PHASES.indexOf(state.phase);
  const last = states.findLastIndex(({ phase }) => PHASES.indexOf(phase) <= rank);
  return states.toSpliced(last + 1, 0, state);
}

export function editState(
  template: CycleTemplate,
  id: string,
  fields: Partial<Pick<CycleState, 'title' | 'phase' | 'steps'>>,
): CycleTemplate {
  const before = template.states.find((state) => state.id === id);
  if (!before) return template;
  const after = cleared({ ...before, ...fields });
  const others = template.states.filter((state) => state !== before);
  const states =
    after.phase === before.phase
      ? template.states.map((state) => (state === before ? after : state))
      : placed(others, after);
  return { ...template, states };
}

/** A state goes with the ways that lead to it and away from it. */
export const removeState = (template: CycleTemplate, id: string): CycleTemplate => ({
  ...template,
  states: template.states.filter((state) => state.id !== id),
  transitions: template.transitions.filter(({ from, to }) => from !== id && to !== id),
});

const withSteps = (
  template: CycleTemplate,
  state: string,
  change: (steps: readonly CycleStep[]) => readonly CycleStep[],
): CycleTemplate => {
  const steps = change(template.states.find(({ id }) => id === state)?.steps ?? []);
  return editState(template, state, { steps: steps.length > 0 ? steps : undefined });
};

export function addStep(template: CycleTemplate, state: string, title: string): CycleTemplate {
  const taken = template.states.flatMap(({ steps = [] }) => steps.map(({ id }) => id));
  return withSteps(template, state, (steps) => [...steps, { id: freshName('step', taken), title }]);
}

export const editStep = (
  template: CycleTemplate,
  state: string,
  step: string,
  fields: StepFields,
): CycleTemplate =>
  withSteps(template, state, (steps) =>
    steps.map((one) => (one.id === step ? cleared({ ...one, ...fields }) : one)),
  );

export const removeStep = (template: CycleTemplate, state: string, step: string): CycleTemplate =>
  withSteps(template, state, (steps) => steps.filter(({ id }) => id !== step));

/** A way between two states; which direction it has, their order says. */
export function addTransition(
  template: CycleTemplate,
  from: string,
  to: string,
  title?: string,
): CycleTemplate {
  const order = (id: string) => template.states.findIndex((state) => state.id === id);
  const event = freshName(
    'go',
    template.transitions.map((transition) => transition.event),
  );
  const direction = order(to) > order(from) ? 'forward' : 'backward';
  const made = cleared({ event, from, to, direction, title } satisfies CycleTransition);
  return { ...template, transitions: [...template.transitions, made] };
}

export const editTransition = (
  template: CycleTemplate,
  key: TransitionKey,
  fields: TransitionFields,
): CycleTemplate => ({
  ...template,
  transitions: template.transitions.map((one) =>
    isTransition(key)(one) ? cleared({ ...one, ...fields }) : one,
  ),
});

export const removeTransition = (template: CycleTemplate, key: TransitionKey): CycleTemplate => ({
  ...template,
  transitions: template.transitions.filter((one) => !isTransition(key)(one)),
});

const withGuards = (
  template: CycleTemplate,
  key: TransitionKey,
  change: (guards: readonly GuardUse[]) => readonly GuardUse[],
): CycleTemplate => {
  const guards = change(template.transitions.find(isTransition(key))?.guards ?? []);
  return editTransition(template, key, { guards: guards.length > 0 ? guards : undefined });
};

export const addGuard = (template: CycleTemplate, key: TransitionKey, guard: string): CycleTemplate =>
  withGuards(template, key, (guards) => [...guards, { guard }]);

export const setGuardParam = (
  template: CycleTemplate,
  key: TransitionKey,
  guard: string,
  param: Readonly<{ name: string; value: string | number | boolean | undefined }>,
): CycleTemplate =>
  withGuards(template, key, (guards) =>
    guards.map((one) => {
      if (one.guard !== guard) return one;
      const { [param.name]: _before, ...others } = one.params ?? {};
      const params = param.value === undefined ? others : { ...others, [param.name]: param.value };
      const { params: _params, ...use } = one;
      return Object.keys(params).length > 0 ? { ...use, params } : use;
    }),
  );

export const removeGuard = (template: CycleTemplate, key: TransitionKey, guard: string): CycleTemplate =>
  withGuards(template, key, (guards) => guards.filter((one) => one.guard !== guard));

/** Without what is undefined: a template is stored, and JSON knows no such thing. */
const cleared = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
