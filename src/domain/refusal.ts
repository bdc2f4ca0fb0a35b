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
  | 'partsDiffer'
  | 'nothingToDo'
  | 'outOfTurn'
  | 'poolIncomplete'
  | 'planNotAccepted'
  | 'notEnded'
  | 'changedElsewhere'
  | 'readOnly'
  | 'locked'
  /** By the phase of its period (see `lockOf`); `wayOut` says what leads on. */
  | 'frozen'
  /** Guards hold a period up. */
  | 'guardsOpen'
  /** For another role. */
  | 'notAllowed'
  /** The part of the program that does it has not been fetched yet. */
  | 'notReady';

export interface Refusal {
  readonly code: RefusalCode;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The rows that hold it up. */
  readonly nodes?: readonly NodeId[];
  /** What is open of them, by its code. */
  readonly guards?: readonly string[];
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
