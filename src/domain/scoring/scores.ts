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
/** The last asked about first: as of today and of the end of a period looked at, and of a plan tried out beside the real one. */
let kept: readonly Kept[] = [];
const MOST_KEPT = 6;
const MOST_A_DAY = 2;

/**
 * The scores of a plan as of a day, each computed when it is first asked for; of a period, as of its end (`asOf`). What
 * a change cannot have touched is carried over from the plan asked about before: a new title scores nothing anew, a new
 * fact only what stands above it.
 */
export function scoresOf(plan: Plan, today: CalendarDay): Scores {
  const { known } = keptFor(plan, today);
  return (id) => scored(plan, today, id, known);
}

function keptFor(plan: Plan, today: CalendarDay): Kept {
  const [first] = kept;
  if (first?.plan === plan && first.today === today) return first;
  const ofDay = kept.filter((each) => each.today === today);
  const same = ofDay.find((each) => each.plan === plan);
  const now = same ?? { plan, today, known: carried(ofDay[0], plan) };
  const others = kept.filter((each) => each !== now);
  const tooMany = new Set(others.filter((each) => each.today === today).slice(MOST_A_DAY - 1));
  kept = [now, ...others.filter((each) => !tooMany.has(each))].slice(0, MOST_KEPT);
  return now;
}

function carried(before: Kept | undefined, plan: Plan): Map<NodeId, Score> {
  if (!before) return new Map();
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
