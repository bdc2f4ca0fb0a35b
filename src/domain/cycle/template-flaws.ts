import type { CycleTemplate, CycleTransition } from './template.ts';

/** What is wrong with a template [OURS]; advice, as everything but a broken structure is: it can be used all the same. */
export interface Flaw {
  readonly code: 'unreachable' | 'deadEnd' | 'noWayBack' | 'noEnd';
  /** The state it is about; none where it is about the whole. */
  readonly state?: string;
}

const flaws = new WeakMap<CycleTemplate, readonly Flaw[]>();

/** States nobody comes to, those from which no way but cancelling leads to the end, those one cannot go back from. */
export function flawsOf(template: CycleTemplate): readonly Flaw[] {
  const known = flaws.get(template) ?? found(template);
  flaws.set(template, known);
  return known;
}

function found({ states, transitions }: CycleTemplate): readonly Flaw[] {
  const [first] = states;
  const ends = states.filter(({ phase }) => phase === 'closed').map(({ id }) => id);
  const within = transitions.filter(({ direction }) => direction !== 'next');
  const reached = reachedFrom(first ? [first.id] : [], within, ({ from, to }) => [from, to]);
  const ending = reachedFrom(
    ends,
    within.filter(({ direction }) => direction !== 'cancel'),
    ({ from, to }) => [to, from],
  );
  const hasWayBack = new Set(
    transitions.filter(({ direction }) => direction === 'backward').map(({ from }) => from),
  );
  return [
    ...(ends.length === 0 ? [{ code: 'noEnd' } as const] : []),
    ...states.flatMap(({ id, phase }): Flaw[] => {
      if (!reached.has(id)) return [{ code: 'unreachable', state: id }];
      if (ends.length > 0 && !ending.has(id)) return [{ code: 'deadEnd', state: id }];
      const needsWayBack = id !== first?.id && phase !== 'closed';
      return needsWayBack && !hasWayBack.has(id) ? [{ code: 'noWayBack', state: id }] : [];
    }),
  ];
}

function reachedFrom(
  starts: readonly string[],
  ways: readonly CycleTransition[],
  ends: (way: CycleTransition) => readonly [string, string],
): ReadonlySet<string> {
  const reached = new Set(starts);
  const waiting = [...starts];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const way of ways) {
      const [from, to] = ends(way);
      if (from !== at || reached.has(to)) continue;
      reached.add(to);
      waiting.push(to);
    }
  }
  return reached;
}
