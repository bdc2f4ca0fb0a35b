import type { CommandType } from './commands/index.ts';
import { composed, type Diff } from './diff.ts';
import type { Kind } from './kinds/index.ts';

/** What a step is called in the history; the words are made at the edge. */
export interface StepLabel {
  /** What was done; `trial` is all that a what-if came to. */
  readonly command: CommandType | 'trial';
  readonly count: number;
  readonly kind?: Kind | 'mixed';
}

/** One change as it is written beside the rows: the same diff that changed them. */
export interface JournalEntry {
  /** `do` adds a step (or continues the one of the same group); `undo` and `redo` name the group they turn. */
  readonly step: 'do' | 'undo' | 'redo' | 'mend';
  /** Entries of one group are one step to the person who made them. */
  readonly group: string;
  readonly label: StepLabel;
  readonly changes: Diff;
  readonly at: string;
}

/** An entry as stored: its place in the plan's order of changes, and the tab that made it. */
export interface StoredEntry extends JournalEntry {
  readonly revision: number;
  readonly writer: string;
}

export interface Step {
  readonly group: string;
  /** The tab that made it, where a journal of several tells. */
  readonly writer?: string;
  readonly label: StepLabel;
  readonly changes: Diff;
}

/** Steps that can be undone and redone, the next one last. */
export interface History {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

export const MAX_STEPS = 200;
export const NO_HISTORY: History = { undo: [], redo: [] };

/** The history once this entry has happened. An entry continues the last step of its writer if that is of its group. */
export function advanced(history: History, entry: JournalEntry & { readonly writer?: string }): History {
  const { undo, redo } = history;
  switch (entry.step) {
    case 'mend':
      return history;
    case 'undo': {
      const step = undo.findLast(({ group }) => group === entry.group);
      return step ? { undo: undo.filter((other) => other !== step), redo: [...redo, step] } : history;
    }
    case 'redo': {
      const step = redo.findLast(({ group }) => group === entry.group);
      return step ? { undo: [...undo, step], redo: redo.filter((other) => other !== step) } : history;
    }
    case 'do': {
      const { group, label, writer } = entry;
      const last = undo.findLast((step) => step.writer === writer);
      const begun = last?.group === group ? last : undefined;
      const changes = begun ? composed([begun.changes, entry.changes]) : entry.changes;
      const rest = undo.filter((step) => step !== begun);
      const step = begun ?? { group, label, ...(writer !== undefined && { writer }) };
      const steps = changes.length === 0 ? rest : [...rest, { ...step, changes }];
      return { undo: steps.slice(-MAX_STEPS), redo: [] };
    }
  }
}

/** The history that a stored journal tells, oldest entry first: what lets undo survive a reload. */
export const historyFrom = (entries: readonly JournalEntry[]): History =>
  entries.reduce(advanced, NO_HISTORY);

/** A step that can never be turned any more is none. */
export const withoutStep = ({ undo, redo }: History, step: Step): History => ({
  undo: undo.filter((other) => other !== step),
  redo: redo.filter((other) => other !== step),
});

/** A step that another tab has undone or redone is no longer ours to undo. */
export const turnedElsewhere = (history: History, entry: StoredEntry): History =>
  entry.step === 'undo' || entry.step === 'redo' ? advanced(history, entry) : history;
