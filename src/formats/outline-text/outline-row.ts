import type { OutlineItem } from '../../domain/commands/add-branch.ts';

/** An item as it was found, its depth still as the text has it. */
export interface OutlineRow extends OutlineItem {
  /** From 1. */
  readonly line: number;
}
