import type { CalendarDay } from '../date.ts';
import type { Rational } from '../exact/rational.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { KnownOfNodes } from './known-of-nodes.ts';
import type { Score } from './score-of.ts';
import { scoresTouched } from './scores-touched.ts';

/** What has been worked out of a plan as of a day. */
export interface Kept {
  readonly plan: Plan;
  readonly today: CalendarDay;
  readonly scores: KnownOfNodes<Score>;
  readonly forecasts: KnownOfNodes<Rational | null>;
  /** How many nodes may still have to be scored, at most. */
  missing: number;
}

/** The last asked about first: as of today and of the end of a period looked at, and of a plan tried out beside the real one. */
let kept: readonly Kept[] = [];
const MOST_KEPT = 6;
const MOST_A_DAY = 2;

/** What is known of a plan as of a day, with all that a change cannot have touched since the plan asked about before. */
export function keptFor(plan: Plan, today: CalendarDay): Kept {
  const [first] = kept;
  if (first?.plan === plan && first.today === today) return first;
  const ofDay = kept.filter((each) => each.today === today);
  const now = ofDay.find((each) => each.plan === plan) ?? carried(ofDay[0], plan, today);
  const others = kept.filter((each) => each !== now);
  const tooMany = new Set(others.filter((each) => each.today === today).slice(MOST_A_DAY - 1));
  kept = [now, ...others.filter((each) => !tooMany.has(each))].slice(0, MOST_KEPT);
  return now;
}

function carried(before: Kept | undefined, plan: Plan, today: CalendarDay): Kept {
  const touched = before ? scoresTouched(before.plan, plan) : 'all';
  if (!before || touched === 'all') {
    const missing = rowsOf(plan, 'nodes').length;
    return { plan, today, scores: new KnownOfNodes(), forecasts: new KnownOfNodes(), missing };
  }
  if (touched.size === 0) return { ...before, plan };
  return {
    plan,
    today,
    scores: before.scores.without(touched),
    forecasts: before.forecasts.without(touched),
    missing: before.missing + touched.size,
  };
}
