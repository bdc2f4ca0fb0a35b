import type { NodeId } from './ids.ts';

/** Why a rule said no; the sentence is made at the edge from the code and its parameters. */
export type RefusalCode =
  | 'notFound'
  | 'badValue'
  | 'tooLong'
  | 'loop'
  | 'itself'
  | 'backwards'
  | 'kindMismatch'
  | 'alreadyLinked'
  | 'periodTurned'
  | 'periodOutside'
  | 'periodOverlaps'
  | 'nothingToDo'
  | 'outOfTurn'
  | 'poolIncomplete'
  | 'planNotAccepted'
  | 'notEnded'
  | 'changedElsewhere'
  | 'readOnly'
  | 'locked';

export interface Refusal {
  readonly code: RefusalCode;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The rows that hold it up. */
  readonly nodes?: readonly NodeId[];
}

export const refusal = (
  code: RefusalCode,
  params?: Refusal['params'],
  nodes?: readonly NodeId[],
): Refusal => ({
  code,
  ...(params && { params }),
  ...(nodes && { nodes }),
});
