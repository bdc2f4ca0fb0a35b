import type { Run } from '../../commands/command.ts';
import type { IndicatorId, NodeId, PartyId, PeriodId } from '../../ids.ts';
import { rowAt } from '../../plan.ts';
import { refusal } from '../../refusal.ts';
import { fail, ok } from '../../result.ts';
import { type DecisionAbout, DECISIONS, isDecision } from '../decisions.ts';
import { putEntry, saidText } from './entry-row.ts';

/** What somebody decides in the course of a period, on record for good; `isOff` takes it back. */
export interface Decide {
  readonly type: 'decide';
  readonly about: DecisionAbout;
  readonly periodId: PeriodId;
  readonly nodeId?: NodeId;
  readonly indicatorId?: IndicatorId;
  readonly partyId?: PartyId;
  readonly byId?: PartyId;
  readonly text?: string;
  /** What the decision needs besides, plain values: see `DECISIONS`. */
  readonly data?: Readonly<Record<string, string | number | boolean>>;
  readonly isOff?: boolean;
}

export const decide: Run<Decide> = (draft, command, context) => {
  const { about, periodId, nodeId, indicatorId, partyId, byId, data, isOff } = command;
  if (!isDecision(about)) return fail(refusal('badValue', { field: 'about' }));
  const plan = draft.base;
  const isThere =
    rowAt(plan, 'periods', periodId) &&
    (nodeId === undefined || rowAt(plan, 'nodes', nodeId)) &&
    (indicatorId === undefined || rowAt(plan, 'indicators', indicatorId));
  if (!isThere) return fail(refusal('notFound'));
  const text = saidText(command.text);
  if (text === '' && DECISIONS[about].isReasoned && !isOff)
    return fail(refusal('badValue', { field: 'text' }));
  const details = { ...data, about, ...(indicatorId && { indicatorId }), ...(isOff && { isOff }) };
  putEntry(draft, { type: 'decision', periodId, nodeId, partyId, byId, text, data: details }, context);
  return ok({ count: 1, ...(nodeId && { focus: [nodeId] }) });
};
