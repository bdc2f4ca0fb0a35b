import type { JournalEntry } from '../../src/domain/journal.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { Editor } from '../../src/editor/editor.ts';
import { countedIds, NOW } from './context.ts';

/** An editor on a plan, with every entry it would have stored. */
export function editing(plan: Plan): { readonly editor: Editor; readonly entries: JournalEntry[] } {
  const editor = new Editor({ plan, now: () => NOW, newId: countedIds('new') });
  const entries: JournalEntry[] = [];
  editor.onEntry((entry) => entries.push(entry));
  return { editor, entries };
}
