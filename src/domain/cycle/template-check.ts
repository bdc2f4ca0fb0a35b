import { guardOf } from './guards/index.ts';
import { phaseRank } from './phases.ts';
import type { CycleState, CycleTemplate, CycleTransition } from './template.ts';

export type TemplateFaultCode =
  | 'sameState'
  | 'unknownState'
  | 'unknownGuard'
  | 'shadowed'
  | 'againstPhases'
  | 'unreachable'
  | 'deadEnd'
  | 'noWayBack';

/** What is wrong with a template. An error keeps it from being used; a warning does not. */
export interface TemplateFault {
  readonly code: TemplateFaultCode;
  readonly severity: 'error' | 'warning';
  /** The state it is about. */
  readonly state?: string;
  /** The arrow it is about. */
  readonly arrow?: CycleTransition;
  readonly guard?: string;
}

/** Everything that can be known of a template before a period runs it. */
export function templateFaults(template: CycleTemplate): readonly TemplateFault[] {
  const known = new Set(template.states.map(({ id }) => id));
  return [
    ...sameStates(template),
    ...template.transitions.flatMap((arrow) => arrowFaults(template, arrow, known)),
    ...stateFaults(template),
  ];
}

const error = (code: TemplateFaultCode, of: Omit<TemplateFault, 'code' | 'severity'>): TemplateFault => ({
  code,
  severity: 'error',
  ...of,
});
const warning = (code: TemplateFaultCode, of: Omit<TemplateFault, 'code' | 'severity'>): TemplateFault => ({
  code,
  severity: 'warning',
  ...of,
});

function sameStates({ states }: CycleTemplate): TemplateFault[] {
  const ids = states.map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((state) => error('sameState', { state }));
}

function arrowFaults(
  { states, transitions }: CycleTemplate,
  arrow: CycleTransition,
  known: ReadonlySet<string>,
): TemplateFault[] {
  const missing = [arrow.from, arrow.to].filter((id) => !known.has(id));
  if (missing.length > 0) return missing.map((state) => error('unknownState', { arrow, state }));
  const guards = (arrow.guards ?? []).filter(({ guard }) => !guardOf(guard));
  const first = transitions.find(({ event, from }) => event === arrow.event && from === arrow.from);
  const isShadowed = first !== arrow && (first?.guards ?? []).length === 0;
  return [
    ...guards.map(({ guard }) => error('unknownGuard', { arrow, guard })),
    // The machine takes the first of them always.
    ...(isShadowed ? [error('shadowed', { arrow })] : []),
    ...(isAgainstPhases(states, arrow) ? [error('againstPhases', { arrow })] : []),
  ];
}

/** Forward leads to no earlier phase, backward to no later one, a cancellation to the end. */
function isAgainstPhases(states: readonly CycleState[], { from, to, direction }: CycleTransition): boolean {
  const [start, end] = [from, to].map((id) => states.find((state) => state.id === id)?.phase);
  if (!start || !end) return false;
  const way = phaseRank(end) - phaseRank(start);
  if (direction === 'forward') return way < 0;
  if (direction === 'backward') return way > 0;
  return direction === 'cancel' ? end !== 'closed' : start !== 'closed';
}

function stateFaults({ states, transitions }: CycleTemplate): TemplateFault[] {
  const first = states[0]?.id;
  const within = transitions.filter(({ direction }) => direction !== 'next');
  const reached = reachable(first === undefined ? [] : [first], within, 'from', 'to');
  const ends = states.filter(({ phase }) => phase === 'closed').map(({ id }) => id);
  const done = reachable(
    ends,
    within.filter(({ direction }) => direction === 'forward'),
    'to',
    'from',
  );
  return states.flatMap(({ id: state }) => {
    if (!reached.has(state)) return [error('unreachable', { state })];
    if (!done.has(state)) return [error('deadEnd', { state })];
    const isEntered = transitions.some(({ to, direction }) => to === state && direction === 'forward');
    const leadsBack = transitions.some(({ from, direction }) => from === state && direction === 'backward');
    return state !== first && isEntered && !leadsBack ? [warning('noWayBack', { state })] : [];
  });
}

function reachable(
  starts: readonly string[],
  arrows: readonly CycleTransition[],
  from: 'from' | 'to',
  to: 'from' | 'to',
): ReadonlySet<string> {
  const found = new Set(starts);
  // The set grows while it is walked.
  for (const at of found) for (const arrow of arrows) if (arrow[from] === at) found.add(arrow[to]);
  return found;
}
