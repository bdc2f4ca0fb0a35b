import type { NodeId } from '../ids.ts';
import type { Kind } from '../kinds/index.ts';
import type { Refusal } from '../refusal.ts';
import type { Result } from '../result.ts';
import type { Draft } from './draft.ts';

/** What a rule may ask of the world: the clock and new ids are given, so that every command is deterministic. */
export interface CommandContext {
  readonly now: string;
  /** A new random id; see `freshId` for its type. */
  readonly newId: () => string;
}

/** What a command did, for its name in the history and for what should be selected afterwards. */
export interface Outcome {
  readonly count: number;
  readonly kind?: Kind | 'mixed';
  readonly focus?: readonly NodeId[];
}

export type Run<C> = (draft: Draft, command: C, context: CommandContext) => Result<Outcome, Refusal>;

export interface CommandRule<C> {
  readonly run: Run<C>;
  /** It answers for itself to the phases of periods: the edit matrix is not asked (`domain/cycle/gate.ts`). */
  readonly isExempt?: true;
  /**
   * `step` can be undone; `final` cannot, since taking it back would tell what it has hidden; `none` is mending that no
   * person did and nobody undoes.
   */
  readonly history: 'step' | 'final' | 'none';
}

export const freshId = <I extends string>(context: CommandContext): I => context.newId() as I;

/** Where among its new siblings a node goes: last, unless one of them is named. */
export interface Place {
  readonly under: NodeId | null;
  readonly before?: NodeId;
  readonly after?: NodeId;
}
