import { type CommandContext, freshId, type Run } from '../../commands/command.ts';
import type { Draft } from '../../commands/draft.ts';
import { type CalendarDay, isCalendarDay } from '../../date.ts';
import type { IndicatorId, NodeId, PartyId, PeriodId } from '../../ids.ts';
import { type Plan, rowAt, rowsOf } from '../../plan.ts';
import { type Refusal, refusal } from '../../refusal.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Period } from '../../rows/period.ts';
import { cleanTitle, MAX_TITLE } from '../../text.ts';
import { arrowsFrom, cycleOf, defaultTemplate, placeIn, stateOf } from '../cycle-of.ts';
import { LESSON_VERDICTS, type LessonVerdict } from '../lessons.ts';
import { stateAfter } from '../machine.ts';
import { putEntry, saidText } from './entry-row.ts';
import { carryInto } from './carry-into.ts';

/**
 * Opens the period after one that is closed, with what goes on into it (domain E, openNext). What is not named stays
 * where it is: `carryOverOf` says what there is to choose from.
 */
export interface OpenNextPeriod {
  readonly type: 'openNextPeriod';
  readonly periodId: PeriodId;
  /** One that is there and still in its plan, or a new one. */
  readonly next:
    | { readonly periodId: PeriodId }
    | { readonly title: string; readonly start: CalendarDay; readonly end: CalendarDay };
  readonly goals: readonly NodeId[];
  readonly actions?: readonly NodeId[];
  readonly premises?: readonly NodeId[];
  readonly lessons?: readonly {
    readonly nodeId: NodeId;
    readonly verdict: LessonVerdict;
    readonly text?: string;
  }[];
  /** By the indicator of the period that ends: suggested, and seen by the person. */
  readonly targets?: readonly { readonly indicatorId: IndicatorId; readonly amount: number }[];
  readonly byId?: PartyId;
}

export const openNextPeriod: Run<OpenNextPeriod> = (draft, command, context) => {
  const period = rowAt(draft.base, 'periods', command.periodId);
  if (!period) return fail(refusal('notFound'));
  const cycle = cycleOf(draft.base, period);
  const from = stateOf(draft.base, period);
  const arrow = arrowsFrom(cycle, from.id).find(({ direction }) => direction === 'next');
  // Nothing on a closed period holds the next one up; a template may still ask for something.
  if (!arrow || stateAfter(cycle, from.id, arrow.event, () => false) === null)
    return fail(refusal('notFound', { field: 'event' }));
  const next = nextPeriod(draft, period, command.next, context);
  if (!next.ok) return next;
  const carried = carryInto(draft, { ...command, period, next: next.value }, context);
  for (const { nodeId, verdict, text } of command.lessons ?? []) {
    if (!rowAt(draft.base, 'nodes', nodeId) || !LESSON_VERDICTS.includes(verdict) || verdict === 'open')
      continue;
    const data = { about: 'lessonConsidered', verdict };
    putEntry(
      draft,
      { type: 'decision', periodId: next.value.id, nodeId, byId: command.byId, text: saidText(text), data },
      context,
    );
  }
  const data = { event: arrow.event, from: from.id, to: arrow.to, phase: 'plan', direction: 'next' };
  const log = { ...data, nextId: next.value.id, templateId: cycle.id, templateVersion: cycle.version };
  putEntry(draft, { type: 'transition', periodId: period.id, byId: command.byId, data: log }, context);
  return ok({
    count: carried.length,
    ...(carried.length > 0 && { kind: 'mixed' as const, focus: carried.slice(0, 100) }),
  });
};

function nextPeriod(
  draft: Draft,
  period: Period,
  next: OpenNextPeriod['next'],
  context: CommandContext,
): Result<Period, Refusal> {
  if ('periodId' in next) {
    const given = rowAt(draft.base, 'periods', next.periodId);
    if (!given || given.id === period.id || given.start <= period.end) return fail(refusal('notFound'));
    if (stateOf(draft.base, given).phase !== 'plan') return fail(refusal('badValue', { field: 'phase' }));
    draft.patch('periods', given.id, { followsId: period.id, phase: 'plan' });
    return ok({ ...given, followsId: period.id, phase: 'plan' });
  }
  const { start, end } = next;
  const title = cleanTitle(next.title);
  if (title.length > MAX_TITLE) return fail(refusal('tooLong', { max: MAX_TITLE }));
  if (!isCalendarDay(start) || !isCalendarDay(end) || start > end)
    return fail(refusal('badValue', { field: 'start' }));
  if (start <= period.end) return fail(refusal('badValue', { field: 'start' }));
  const cycle = defaultTemplate(draft.base, period.type);
  const around = parentAround(draft.base, period, { start, end });
  const row: Period = {
    id: freshId<PeriodId>(context),
    title,
    type: period.type,
    start,
    end,
    followsId: period.id,
    ...placeIn(cycle, cycle.states[0]?.id ?? ''),
    cycle,
    ...(around && { parentId: around }),
  };
  draft.put('periods', row);
  return ok(row);
}

/** The whole it is a part of: of the kind its predecessor lies in, if there is one around these days. */
function parentAround(
  plan: Plan,
  { parentId }: Period,
  { start, end }: Pick<Period, 'start' | 'end'>,
): PeriodId | undefined {
  const before = parentId && rowAt(plan, 'periods', parentId);
  if (!before) return undefined;
  return rowsOf(plan, 'periods').find(
    (other) => other.type === before.type && other.start <= start && end <= other.end,
  )?.id;
}
