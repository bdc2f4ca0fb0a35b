import type { CommandContext, Outcome } from '../domain/commands/command.ts';
import type { History } from '../domain/journal.ts';
import type { Plan } from '../domain/plan.ts';
import type { Notice } from './notice.ts';
import type { Session } from './session.ts';

export interface EditorState {
  readonly plan: Plan;
  readonly history: History;
  readonly session: Session;
  readonly notice: Notice | null;
  /** Newer data, or a plan only looked at: commands are refused. */
  readonly readOnly: boolean;
  /** A field holds text that is not in the plan yet: until it is, nothing may say that all is saved. */
  readonly isTyping: boolean;
  /** A what-if: `plan` is what is tried, and the plan without it is here. */
  readonly trial: { readonly base: Plan } | null;
}

export interface EditorOptions extends Pick<CommandContext, 'newId'> {
  readonly plan: Plan;
  readonly history?: History;
  readonly session?: Session;
  readonly now: () => string;
}

export interface DispatchOptions {
  /** Joins several commands to one step of the history. */
  readonly group?: string;
  /** Leaves the person to see for herself what happened. */
  readonly quiet?: boolean;
  /** How the person looks at what it made, from the same moment on. */
  readonly look?: (outcome: Outcome) => Partial<Session>;
}
