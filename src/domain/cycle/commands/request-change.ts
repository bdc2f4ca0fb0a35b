import type { CommandContext, Outcome, Run } from '../../commands/command.ts';
import { Draft } from '../../commands/draft.ts';
import { type Command, commandTable } from '../../commands/index.ts';
import { asRowChange } from '../../diff.ts';
import type { EntryId, NodeId, PartyId, PeriodId } from '../../ids.ts';
import { rowsWith } from '../../index-by.ts';
import { rowAt } from '../../plan.ts';
import { type Refusal, refusal } from '../../refusal.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Entry } from '../../rows/entry.ts';
import { type RequestedCommand, requestedCommands } from '../requested-commands.ts';
import { snapshotData } from '../snapshot.ts';
import { putEntry, saidText } from './entry-row.ts';
import { REASON_CODES, type ReasonCode } from './move-period.ts';

/** Asks for a change of what has been agreed; with `approverId` it is approved and done in the same breath. */
export interface RequestChange {
  readonly type: 'requestChange';
  readonly periodId: PeriodId;
  readonly nodeId?: NodeId;
  readonly reason: string;
  readonly reasonCode?: ReasonCode;
  readonly commands: readonly RequestedCommand[];
  readonly byId?: PartyId;
  readonly approverId?: PartyId;
}

export const requestChange: Run<RequestChange> = (draft, command, context) => {
  const { periodId, nodeId, byId, reasonCode, approverId } = command;
  const text = saidText(command.reason);
  if (!rowAt(draft.base, 'periods', periodId)) return fail(refusal('notFound'));
  if (text === '') return fail(refusal('badValue', { field: 'text' }));
  if (reasonCode && !REASON_CODES.includes(reasonCode))
    return fail(refusal('badValue', { field: 'reasonCode' }));
  const commands = requestedCommands(command.commands);
  if (!commands || commands.length === 0) return fail(refusal('badValue', { field: 'commands' }));
  // What cannot be done is not asked for.
  const tried = doneInside(new Draft(draft.base), commands, context);
  if (!tried.ok) return tried;
  const data = { status: 'requested', commands, ...(reasonCode && { reasonCode }) };
  const id = putEntry(draft, { type: 'change', periodId, nodeId, byId, text, data }, context);
  if (approverId === undefined) return ok({ count: 1, ...(nodeId && { focus: [nodeId] }) });
  if (!rowAt(draft.base, 'parties', approverId)) return fail(refusal('notFound'));
  return approved(draft, { id, periodId, nodeId, text, byId: approverId, commands }, context);
};

/** Approves or rejects a change that was asked for. What is approved is done, and a new baseline kept beside the old. */
export interface SettleChange {
  readonly type: 'settleChange';
  readonly requestId: EntryId;
  readonly verdict: 'approved' | 'rejected';
  readonly text?: string;
  readonly byId?: PartyId;
}

export const settleChange: Run<SettleChange> = (draft, { requestId, verdict, text, byId }, context) => {
  const request = rowAt(draft.base, 'entries', requestId);
  const { periodId, nodeId } = request ?? {};
  if (!request || !periodId || !isOpenRequest(draft, request)) return fail(refusal('notFound'));
  const said = saidText(text);
  if (verdict === 'rejected') {
    const data = { status: 'rejected', requestId };
    putEntry(draft, { type: 'change', periodId, nodeId, byId, text: said, data }, context);
    return ok({ count: 1 });
  }
  const commands = requestedCommands(request.data?.['commands']);
  if (!commands) return fail(refusal('badValue', { field: 'commands' }));
  const reason = said === '' ? (request.text ?? '') : said;
  return approved(draft, { id: request.id, periodId, nodeId, text: reason, byId, commands }, context);
};

const isOpenRequest = (draft: Draft, { id, type, data, periodId }: Entry): boolean =>
  type === 'change' &&
  data?.['status'] === 'requested' &&
  !rowsWith(draft.base, 'entries', 'periodId', periodId ?? '').some(
    (other) => other.data?.['requestId'] === id,
  );

interface Approved {
  readonly id: EntryId;
  readonly periodId: PeriodId;
  readonly nodeId: NodeId | undefined;
  readonly text: string;
  readonly byId: PartyId | undefined;
  readonly commands: readonly RequestedCommand[];
}

function approved(
  draft: Draft,
  { id, periodId, nodeId, text, byId, commands }: Approved,
  context: CommandContext,
): Result<Outcome, Refusal> {
  const data = { status: 'approved', requestId: id };
  putEntry(draft, { type: 'change', periodId, nodeId, byId, text, data }, context);
  const done = doneInside(draft, commands, context);
  if (!done.ok) return done;
  if (isBaselined(draft, periodId)) {
    const snapshot = snapshotData(draft.plan, periodId, 'change', context.now.slice(0, 10));
    const entry = putEntry(
      draft,
      { type: 'snapshot', periodId, byId, data: { ...snapshot, requestId: id } },
      context,
    );
    draft.patch('periods', periodId, { baselineEntryId: entry });
  }
  return ok({ count: commands.length, ...(nodeId && draft.get('nodes', nodeId) && { focus: [nodeId] }) });
}

const isBaselined = (draft: Draft, id: PeriodId): boolean => {
  const entryId = draft.get('periods', id)?.baselineEntryId;
  return entryId !== undefined && rowAt(draft.base, 'entries', entryId)?.type === 'snapshot';
};

/** Does commands one after the other within one draft; each sees what those before it have done. */
function doneInside(
  draft: Draft,
  commands: readonly RequestedCommand[],
  context: CommandContext,
): Result<null, Refusal> {
  for (const command of commands) {
    const inner = new Draft(draft.plan);
    const run = commandTable[command.type].run as Run<Command>;
    const done = run(inner, command, context);
    if (!done.ok) return done;
    for (const { table, id, after } of inner.diff().map(asRowChange)) {
      if (after) draft.put(table, after as never);
      else draft.remove(table, id);
    }
  }
  return ok(null);
}
