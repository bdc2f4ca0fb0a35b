import type { CycleState, CycleTemplate, CycleTransition } from '../../domain/cycle/template.ts';
import { PHASES, type Phase, phaseRank } from '../../domain/cycle/phases.ts';
import type { CycleWords } from '../../i18n/cycle-words.ts';
import type { DiagramContent } from '../diagram/diagram-model.ts';

/** One of the moves that led to where one stands. */
export type Passed = Pick<CycleTransition, 'event' | 'from' | 'to'>;

interface Shown {
  readonly template: CycleTemplate;
  readonly words: CycleWords;
  readonly phaseName: (phase: Phase) => string;
  /** The state one stands in; none in a template that is only looked at. */
  readonly at: string | null;
  readonly passed: readonly Passed[];
  readonly noteOf: (state: CycleState) => string | undefined;
  /** What is written at an arrow besides its name. */
  readonly countOf: (transition: CycleTransition) => string | undefined;
  readonly problemOf?: (state: CycleState) => string | undefined;
}

/** The drawing of a template: its states in the frames of their phases, its transitions as arrows. */
export function cycleContent(shown: Shown): DiagramContent {
  const { template, words, phaseName, at, passed } = shown;
  const phases = PHASES.filter((phase) => template.states.some((state) => state.phase === phase));
  const visited = new Set(passed.flatMap(({ from, to }) => [from, to]));
  // A period that was there before its moves were logged has come past the phases before its own all the same.
  const now = template.states.find(({ id }) => id === at);
  const isBehind = (phase: Phase) =>
    passed.length === 0 && now !== undefined && phaseRank(phase) < phaseRank(now.phase);
  const taken = new Set(passed.map(arrowId));
  const onTheWay = new Set(
    template.transitions.filter(({ direction }) => direction !== 'cancel').map(({ to }) => to),
  );
  const ends = new Set(template.states.filter(({ phase }) => phase === 'closed').map(({ id }) => id));
  return {
    groups: phases.map((phase) => ({ id: phase, title: phaseName(phase) })),
    states: template.states.map((state) => ({
      id: state.id,
      title: words.state(state),
      group: state.phase,
      note: shown.noteOf(state),
      isCurrent: state.id === at,
      isVisited: state.id !== at && (visited.has(state.id) || isBehind(state.phase)),
      isEnd: ends.has(state.id),
      isMinor: ends.has(state.id) && !onTheWay.has(state.id),
      problem: shown.problemOf?.(state),
    })),
    arrows: template.transitions.map((transition) => ({
      id: arrowId(transition),
      from: transition.from,
      to: transition.to,
      title: words.event(transition),
      count: shown.countOf(transition),
      isTaken: taken.has(arrowId(transition)),
      isOpen: transition.from === at && transition.direction === 'forward',
      isQuiet: transition.direction === 'cancel',
    })),
  };
}

export const arrowId = ({ from, event, to }: Passed): string => `${from} ${event} ${to}`;

export const arrowOf = ({ transitions }: CycleTemplate, id: string): CycleTransition | undefined =>
  transitions.find((transition) => arrowId(transition) === id);
