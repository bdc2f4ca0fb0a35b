import type { CalendarDay } from '../date.ts';
import type { NodeId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { contributionsTo } from '../tree/links.ts';
import { type Score, scoreOf } from './score-of.ts';
import { scoresTouched } from './scores-touched.ts';

export type { Score } from './score-of.ts';
export type Scores = (id: NodeId) => Score;

interface Kept {
  readonly plan: Plan;
  readonly today: CalendarDay;
  readonly known: Map<NodeId, Score>;
}
let last: Kept | null = null;

/**
 * The scores of a plan as of a day, each computed when it is first asked for. What a change cannot have touched is
 * carried over from the plan asked about before: a new title scores nothing anew, a new fact only what stands above it.
 */
export function scoresOf(plan: Plan, today: CalendarDay): Scores {
  if (last?.plan !== plan || last.today !== today) last = { plan, today, known: carried(last, plan, today) };
  const { known } = last;
  return (id) => scored(plan, today, id, known);
}

function carried(before: Kept | null, plan: Plan, today: CalendarDay): Map<NodeId, Score> {
  if (before?.today !== today) return new Map();
  const touched = scoresTouched(before.plan, plan);
  if (touched === 'all') return new Map();
  if (touched.size === 0) return before.known;
  const known = new Map(before.known);
  for (const id of touched) known.delete(id);
  return known;
}

/** Children before parents without recursion: a chain of 10,000 goals must not run out of stack. */
function scored(plan: Plan, today: CalendarDay, top: NodeId, known: Map<NodeId, Score>): Score {
  const open: NodeId[] = [top];
  const entered = new Set<NodeId>();
  for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
    const isReady = known.has(id) || entered.has(id);
    if (isReady) {
      open.pop();
      if (!known.has(id)) known.set(id, scoreOf(plan, today, id, known));
      continue;
    }
    entered.add(id);
    for (const { from } of contributionsTo(plan, id)) {
      // A node entered before stands in a loop that no repair has opened yet.
      if (!known.has(from) && !entered.has(from)) open.push(from);
    }
  }
  return known.get(top) ?? scoreOf(plan, today, top, known);
}
