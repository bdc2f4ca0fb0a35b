import type { EntryId, NodeId, PartyId, PeriodId } from '../ids.ts';
import { sameValue } from '../diff.ts';
import { type Refusal, refusal } from '../refusal.ts';
import {
  type Diagnosis,
  diagnosisOf,
  type Shortcoming,
  SHORTCOMINGS,
  type Verdict,
  VERDICTS,
} from '../review/diagnosis.ts';
import { fail, ok } from '../result.ts';
import { cleanText, MAX_NOTE } from '../text.ts';
import { freshId, type Run } from './command.ts';

/** What a review says of a goal; what is left out stays as it was said last. */
export interface DiagnoseGoal {
  readonly type: 'diagnoseGoal';
  readonly nodeId: NodeId;
  readonly periodId: PeriodId;
  readonly shortcoming?: Shortcoming | null;
  readonly verdict?: Verdict | null;
  readonly accepted?: boolean;
  readonly text?: string;
  readonly byId?: PartyId;
}

export const diagnoseGoal: Run<DiagnoseGoal> = (draft, command, context) => {
  const { nodeId, periodId, byId } = command;
  const node = draft.get('nodes', nodeId);
  if (!node || !draft.get('periods', periodId)) return fail(refusal('notFound'));
  const before = diagnosisOf(draft.base, nodeId, periodId);
  const said = saidIn(command, before);
  const no = problemOf(said);
  if (no) return fail(no);
  if (before && sameValue(said, saidIn({}, before))) return fail(refusal('nothingToDo'));
  const { shortcoming, verdict, isAccepted, text } = said;
  draft.put('entries', {
    id: freshId<EntryId>(context),
    type: 'diagnosis',
    at: context.now,
    nodeId,
    periodId,
    ...(byId && { byId }),
    ...(text !== '' && { text }),
    data: {
      ...(shortcoming && { shortcoming }),
      ...(verdict && { verdict }),
      ...(isAccepted && { accepted: true }),
    },
  });
  return ok({ count: 1, kind: node.kind });
};

type Words = Pick<Diagnosis, 'shortcoming' | 'verdict' | 'isAccepted' | 'text'>;
const NOTHING_SAID: Words = { shortcoming: null, verdict: null, isAccepted: false, text: '' };

/** What holds once this is said. */
function saidIn(said: Partial<DiagnoseGoal>, before: Words | null): Words {
  const known = before ?? NOTHING_SAID;
  return {
    shortcoming: said.shortcoming === undefined ? known.shortcoming : said.shortcoming,
    verdict: said.verdict === undefined ? known.verdict : said.verdict,
    isAccepted: said.accepted ?? known.isAccepted,
    text: cleanText(said.text ?? known.text).trim(),
  };
}

function problemOf({ shortcoming, verdict, text }: Words): Refusal | null {
  if (shortcoming && !SHORTCOMINGS.includes(shortcoming))
    return refusal('badValue', { field: 'shortcoming' });
  if (verdict && !VERDICTS.includes(verdict)) return refusal('badValue', { field: 'verdict' });
  return text.length > MAX_NOTE ? refusal('tooLong', { max: MAX_NOTE }) : null;
}
