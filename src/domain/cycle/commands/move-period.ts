import type { CommandContext, Run } from '../../commands/command.ts';
import type { Draft } from '../../commands/draft.ts';
import { sameValue } from '../../diff.ts';
import type { CalendarDay } from '../../date.ts';
import type { NodeId, PartyId, PeriodId } from '../../ids.ts';
import { rowsWith } from '../../index-by.ts';
import { type Plan, rowAt } from '../../plan.ts';
import { type Refusal, refusal } from '../../refusal.ts';
import { fail, ok } from '../../result.ts';
import type { Period } from '../../rows/period.ts';
import { arrowsFrom, cycleOf, placeIn, stateOf } from '../cycle-of.ts';
import type { GuardLook, Open } from '../guards/guard.ts';
import { openOf } from '../guards/index.ts';
import { stateAfter } from '../machine.ts';
import { lookAt } from '../moves.ts';
import { phaseRank } from '../phases.ts';
import { type SnapshotOf, snapshotData } from '../snapshot.ts';
import type { CycleTransition, GuardUse } from '../template.ts';
import { putEntry, saidText } from './entry-row.ts';

export const REASON_CODES = ['scopeChange', 'error', 'newInformation', 'dispute', 'forceMajeure'] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Moves a period along an arrow of its cycle. Steps back take a reason, its code and who approves; so they stay on record. */
export interface MovePeriod {
  readonly type: 'movePeriod';
  readonly periodId: PeriodId;
  readonly event: string;
  readonly reason?: string;
  readonly reasonCode?: ReasonCode;
  readonly approverId?: PartyId;
  readonly byId?: PartyId;
  /** Steps over guards that hold it up, for the reason given; never over errors of structure. */
  readonly override?: boolean;
  /** The day where the person is; of the clock without it. */
  readonly today?: CalendarDay;
}

export const movePeriod: Run<MovePeriod> = (draft, command, context) => {
  const plan = draft.base;
  const period = rowAt(plan, 'periods', command.periodId);
  if (!period) return fail(refusal('notFound'));
  const cycle = cycleOf(plan, period);
  const from = stateOf(plan, period);
  const arrows = arrowsFrom(cycle, from.id).filter(({ event }) => event === command.event);
  const [first] = arrows;
  if (!first || first.direction === 'next') return fail(refusal('notFound', { field: 'event' }));
  const no = unreasoned(plan, command, first) ?? mayNot(plan, period, command, first);
  if (no) return fail(no);

  const look = lookAt(plan, period, command.today ?? context.now.slice(0, 10), command.approverId);
  const mayOverride = command.override === true && saidText(command.reason) !== '';
  const holds = ({ severity, isStructural }: Open) => severity === 'block' && (isStructural || !mayOverride);
  const asked = asking(look);
  const uses = arrows.flatMap(({ guards = [] }) => guards);
  const to = stateAfter(cycle, from.id, command.event, ({ guard, params }) =>
    uses.some((use) => use.guard === guard && sameValue(use.params, params) && asked(use).some(holds)),
  );
  const arrow = arrows.find((each) => each.to === to);
  const place = to === null ? null : placeIn(cycle, to);
  const isBlock = ({ severity }: Open) => severity === 'block';
  if (!arrow || !place) return fail(heldUp((first.guards ?? []).flatMap(asked).filter(isBlock), period));

  draft.patch('periods', period.id, { phase: place.phase, step: place.step, cycle });
  for (const of of snapshotsAt(from.phase, place.phase, arrow)) keep(draft, period, of, command, context);
  const overridden = (arrow.guards ?? []).filter((use) => asked(use).some(isBlock));
  putEntry(
    draft,
    {
      type: 'transition',
      periodId: period.id,
      byId: command.byId,
      text: saidText(command.reason),
      data: {
        event: command.event,
        from: from.id,
        to: arrow.to,
        phase: place.phase,
        direction: arrow.direction,
        overridden: overridden.map(({ guard }) => guard),
        ...(command.reasonCode && { reasonCode: command.reasonCode }),
        ...(command.approverId && { approverId: command.approverId }),
        templateId: cycle.id,
        templateVersion: cycle.version,
      },
    },
    context,
  );
  return ok({ count: 1 });
};

/** What guards find, each asked once: some read the whole period. */
function asking(look: GuardLook): (use: GuardUse) => readonly Open[] {
  const known = new Map<GuardUse, readonly Open[]>();
  return (use) => {
    const found = known.get(use) ?? openOf(look, use.guard, use.params);
    known.set(use, found);
    return found;
  };
}

/** What a step back, or out, lacks to be on record. */
function unreasoned(plan: Plan, command: MovePeriod, { direction }: CycleTransition): Refusal | undefined {
  if (direction !== 'backward' && direction !== 'cancel') return undefined;
  if (saidText(command.reason) === '') return refusal('badValue', { field: 'text' });
  if (direction === 'cancel') return undefined;
  if (!REASON_CODES.some((code) => code === command.reasonCode))
    return refusal('badValue', { field: 'reasonCode' });
  const approver = command.approverId && rowAt(plan, 'parties', command.approverId);
  return approver ? undefined : refusal('badValue', { field: 'approverId' });
}

/** Some arrows are for one role only: of the period or the plan. Who does not say who they are is not asked. */
function mayNot(
  plan: Plan,
  period: Period,
  { byId }: MovePeriod,
  { who }: CycleTransition,
): Refusal | undefined {
  if (who === undefined || byId === undefined) return undefined;
  const isIt = rowsWith(plan, 'roles', 'partyId', byId).some(
    ({ role, periodId, nodeId }) =>
      role === who && nodeId === undefined && (periodId === undefined || periodId === period.id),
  );
  return isIt ? undefined : refusal('notAllowed', { role: who });
}

function heldUp(blocks: readonly Open[], period: Period): Refusal {
  const nodes = new Set(
    blocks.flatMap(({ rows }) => rows.filter(({ table }) => table === 'nodes').map(({ id }) => id)),
  );
  return {
    code: 'guardsOpen',
    params: { count: blocks.length, period: period.title },
    nodes: [...nodes] as NodeId[],
    guards: [...new Set(blocks.map(({ code }) => code))],
  };
}

/** The pictures taken on the way: of what was agreed, of who has what to do, of how it ended (domain E). */
function snapshotsAt(
  from: Period['phase'] & string,
  to: Period['phase'] & string,
  { direction }: CycleTransition,
): readonly SnapshotOf[] {
  if (direction === 'backward') return [];
  if (to === 'closed') return ['closing'];
  const begins = from === 'plan' && phaseRank(to) > phaseRank('plan');
  const starts = phaseRank(from) < phaseRank('monitor') && phaseRank(to) >= phaseRank('monitor');
  return [
    ...(begins ? (['baseline'] as const) : []),
    ...(starts && !begins ? (['assignment'] as const) : []),
  ];
}

function keep(
  draft: Draft,
  period: Period,
  of: SnapshotOf,
  { byId, today }: MovePeriod,
  context: CommandContext,
): void {
  const data = snapshotData(draft.base, period.id, of, today ?? context.now.slice(0, 10));
  const id = putEntry(draft, { type: 'snapshot', periodId: period.id, byId, data }, context);
  if (of === 'baseline') draft.patch('periods', period.id, { baselineEntryId: id });
  if (of === 'closing') draft.patch('periods', period.id, { closingEntryId: id });
}
