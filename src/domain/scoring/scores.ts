import type { CalendarDay } from '../date.ts';
import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { contributionsTo } from '../tree/links.ts';
import { type Kept, keptFor } from './kept-scores.ts';
import { nodeForecast } from './node-forecast.ts';
import type { Outlook } from './outlook.ts';
import { type Score, scoreOf } from './score-of.ts';

export type { Score } from './score-of.ts';
export type Scores = (id: NodeId) => Score;

/**
 * The scores of a plan as of a day, each computed when it is first asked for; of a period, as of its end (`asOf`). What
 * a change cannot have touched is carried over from the plan asked about before: a new title scores nothing anew, a new
 * fact only what stands above it.
 */
export function scoresOf(plan: Plan, today: CalendarDay): Scores {
  const kept = keptFor(plan, today);
  return (id) => scoreIn(kept, id);
}

/** What should have been reached by now, and where it leads, of the nodes of a plan as of a day. */
export function outlooksOf(plan: Plan, today: CalendarDay): (id: NodeId) => Outlook {
  const kept = keptFor(plan, today);
  return (id) => ({
    expected: scoreIn(kept, id).expected,
    // Hangs on the forecasts of everything below, and is wanted only while there is time left.
    get forecast() {
      return forecastIn(kept, id);
    },
  });
}

/** How many scores of a plan are still to be computed, at most. */
export const scoresMissing = (plan: Plan, today: CalendarDay): number => keptFor(plan, today).missing;

/** Computes all scores of a plan, so many a step that nobody waits for one: for whoever has other things to do meanwhile. */
export function* scoring(plan: Plan, today: CalendarDay): Generator<void, void, void> {
  const kept = keptFor(plan, today);
  for (const { id } of rowsOf(plan, 'nodes')) {
    for (const part of childrenFirst(plan, id, (each) => isScored(kept, each))) {
      score(kept, part);
      yield;
    }
  }
  kept.missing = 0;
}

function scoreIn(kept: Kept, id: NodeId): Score {
  const known = told(kept, id);
  if (known) return known;
  for (const part of childrenFirst(kept.plan, id, (each) => isScored(kept, each))) score(kept, part);
  return kept.scores.get(id) ?? score(kept, id);
}

function forecastIn(kept: Kept, id: NodeId): Outlook['forecast'] {
  const { plan, forecasts } = kept;
  const isDone = (each: NodeId) => isPlain(plan, each) || forecasts.get(each) !== undefined;
  for (const part of childrenFirst(plan, id, isDone)) forecasts.set(part, forecast(kept, part));
  return knownForecast(kept, id);
}

function score(kept: Kept, id: NodeId): Score {
  const made = scoreOf(kept.plan, kept.today, id, (from) => told(kept, from));
  kept.scores.set(id, made);
  return made;
}

function forecast(kept: Kept, id: NodeId): Outlook['forecast'] {
  return nodeForecast(kept.plan, kept.today, id, {
    score: (of) => scoreIn(kept, of),
    forecast: (from) => knownForecast(kept, from),
  });
}

function knownForecast(kept: Kept, id: NodeId): Outlook['forecast'] {
  const known = kept.forecasts.get(id);
  if (known !== undefined) return known;
  return isPlain(kept.plan, id) ? forecast(kept, id) : null;
}

/**
 * Nothing contributes to it and nothing measures it, as with most goals of a large plan: its score is read from its
 * row in no time, so that it is not worth keeping.
 */
const isPlain = (plan: Plan, id: NodeId): boolean =>
  rowsWith(plan, 'links', 'to', id).length === 0 && rowsWith(plan, 'indicators', 'nodeId', id).length === 0;

const isScored = ({ plan, scores }: Kept, id: NodeId): boolean =>
  scores.get(id) !== undefined || isPlain(plan, id);

/** As far as it is known without asking others. */
const told = ({ plan, today, scores }: Kept, id: NodeId): Score | undefined =>
  scores.get(id) ?? (isPlain(plan, id) ? scoreOf(plan, today, id, () => undefined) : undefined);

/** A node after what contributes to it, without recursion: a chain of 10,000 goals must not run out of stack. */
function* childrenFirst(
  plan: Plan,
  top: NodeId,
  isDone: (id: NodeId) => boolean,
): Generator<NodeId, void, void> {
  const open: NodeId[] = [top];
  const entered = new Set<NodeId>();
  for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
    if (isDone(id) || entered.has(id)) {
      open.pop();
      if (!isDone(id)) yield id;
      continue;
    }
    entered.add(id);
    for (const { from } of contributionsTo(plan, id)) {
      // A node entered before stands in a loop that no repair has opened yet.
      if (!entered.has(from) && !isDone(from)) open.push(from);
    }
  }
}
