import type { CalendarDay } from '../date.ts';
import type { EntryId, IndicatorId, NodeId, PartyId, PeriodId, ValueId } from '../ids.ts';
import { fieldsOf } from '../kinds/index.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Confidence, type Entry, entryTable } from '../rows/entry.ts';
import { type Value, valueTable } from '../rows/value.ts';
import { freshId, type CommandContext, type Run } from './command.ts';
import type { Draft } from './draft.ts';
import { checkedFields } from './edit-rows.ts';

/** What is said about a goal at a check-in, in one step; whatever of it nobody has said is left out. */
export interface CheckIn {
  readonly type: 'checkIn';
  readonly nodeId: NodeId;
  readonly indicatorId?: IndicatorId;
  readonly periodId?: PeriodId;
  /** The day the fact speaks of. */
  readonly date: CalendarDay;
  readonly fact?: Pick<Value, 'amount' | 'numerator' | 'denominator' | 'text'>;
  /** How much is done of what no indicator measures. */
  readonly progressBp?: number;
  readonly confidence?: Confidence;
  readonly text?: string;
  readonly evidence?: readonly string[];
  readonly isConfirmed?: boolean;
  /** Why there is no number. */
  readonly noData?: string;
  readonly byId?: PartyId;
  /** A fact of the same check-in that was mistyped. */
  readonly replaces?: ValueId;
}

export const checkIn: Run<CheckIn> = (draft, command, context) => {
  const node = draft.get('nodes', command.nodeId);
  if (!node) return fail(refusal('notFound'));
  const { periodId, indicatorId, replaces } = command;
  if (indicatorId && draft.get('indicators', indicatorId)?.nodeId !== node.id)
    return fail(refusal('notFound', { field: 'indicatorId' }));
  if (periodId && !draft.get('periods', periodId)) return fail(refusal('notFound', { field: 'periodId' }));
  for (const write of [writeFact, writeProgress, writeNoData, writeEntry]) {
    const no = write(draft, command, context);
    if (no) return fail(no);
  }
  if (replaces && draft.get('values', replaces)) draft.patch('values', replaces, { status: 'rejected' });
  return ok({ count: 1, kind: node.kind });
};

type Write = (draft: Draft, command: CheckIn, context: CommandContext) => Refusal | null;

const writeFact: Write = (draft, command, context) => {
  const { fact, indicatorId, periodId, date, evidence = [], isConfirmed, byId } = command;
  if (!fact || !indicatorId) return null;
  const given = { ...fact, date, evidence, status: isConfirmed ? 'confirmed' : 'entered' };
  const fields = present(checkedFields(valueTable.fields, given, () => false));
  if (!fields.ok) return fields.error;
  const row = {
    id: freshId<ValueId>(context),
    indicatorId,
    kind: 'actual',
    at: context.now,
    ...fields.value,
    ...(periodId && { periodId }),
    ...(byId && { byId }),
  };
  draft.put('values', row as Value);
  return null;
};

const writeProgress: Write = (draft, { nodeId, progressBp }) => {
  if (progressBp === undefined) return null;
  const node = draft.get('nodes', nodeId);
  const checked = checkedFields(node ? fieldsOf(node.kind) : {}, { progressBp }, () => false);
  if (!checked.ok) return checked.error;
  draft.patch('nodes', nodeId, checked.value);
  return null;
};

/** The shape all decisions have (domain E, closeFacts): what it is about, and the reason as text. */
const writeNoData: Write = (draft, { noData, ...command }, context) => {
  if (noData === undefined) return null;
  if (noData.trim() === '') return refusal('badValue', { field: 'text' });
  const { indicatorId } = command;
  const data = { about: 'noData', ...(indicatorId && { indicatorId }) };
  return putEntry(draft, { ...command, type: 'decision', text: noData, data }, context);
};

const writeEntry: Write = (draft, command, context) => {
  const { indicatorId, confidence, text, fact, progressBp, noData } = command;
  const isSaid = confidence !== undefined || (text ?? '').trim() !== '';
  // A fact speaks for itself; a share by hand and a mere look leave a trace here.
  if (!isSaid && (fact || noData !== undefined)) return null;
  if (!isSaid && progressBp === undefined) return refusal('nothingToDo');
  const data = indicatorId && { indicatorId };
  return putEntry(draft, { ...command, type: 'checkIn', data }, context);
};

interface Said extends Pick<CheckIn, 'nodeId' | 'periodId' | 'byId' | 'confidence' | 'text'> {
  readonly type: Entry['type'];
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

function putEntry(
  draft: Draft,
  { type, nodeId, periodId, byId, confidence, text, data }: Said,
  context: CommandContext,
): Refusal | null {
  const fields = present(checkedFields(entryTable.fields, { text, confidence, data }, () => false));
  if (!fields.ok) return fields.error;
  const row = {
    id: freshId<EntryId>(context),
    type,
    at: context.now,
    nodeId,
    ...fields.value,
    ...(periodId && { periodId }),
    ...(byId && { byId }),
  };
  draft.put('entries', row);
  return null;
}

/** Without what is empty. */
function present(
  checked: Result<Record<string, unknown>, Refusal>,
): Result<Record<string, unknown>, Refusal> {
  if (!checked.ok) return checked;
  return ok(Object.fromEntries(Object.entries(checked.value).filter(([, value]) => value !== undefined)));
}

/** Facts that were entered are right: the superior says so, or whoever was made responsible for it. */
export interface ConfirmFacts {
  readonly type: 'confirmFacts';
  readonly ids: readonly ValueId[];
}

export const confirmFacts: Run<ConfirmFacts> = (draft, { ids }) => {
  const facts = [...new Set(ids)]
    .flatMap((id) => draft.get('values', id) ?? [])
    .filter(({ kind, status }) => kind === 'actual' && (status ?? 'entered') === 'entered');
  if (facts.length === 0) return fail(refusal('notFound'));
  for (const { id } of facts) draft.patch('values', id, { status: 'confirmed' });
  return ok({ count: facts.length });
};
