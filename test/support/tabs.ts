import type { JournalEntry, StoredEntry } from '../../src/domain/journal.ts';
import { mergeDiff } from '../../src/domain/apply-diff.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { Editor } from '../../src/editor/editor.ts';
import { countedIds, NOW } from './context.ts';

/** One tab: an editor, what it has still to write, and how far it has read. */
interface Tab {
  readonly name: string;
  readonly editor: Editor;
  readonly unwritten: JournalEntry[];
  read: number;
}

/**
 * Several tabs on one plan and the storage between them: an ordered log. Entries enter it one by one, and each tab is
 * told of them in the order of the log, its own as acknowledged, but when both happen is for the test to say.
 */
export class Tabs {
  readonly log: StoredEntry[] = [];
  readonly start: Plan;
  readonly #tabs = new Map<string, Tab>();

  constructor(start: Plan) {
    this.start = start;
  }

  /** The editor of a tab, opened now if it was not: with what the log holds by then. */
  open(name: string): Editor {
    const known = this.#tabs.get(name);
    if (known) return known.editor;
    const editor = new Editor({ plan: this.stored, now: () => NOW, newId: countedIds(name) });
    const tab: Tab = { name, editor, unwritten: [], read: this.log.length };
    editor.onEntry((entry) => tab.unwritten.push(entry));
    this.#tabs.set(name, tab);
    return editor;
  }

  /** The plan as the storage holds it: the log, entry upon entry. */
  get stored(): Plan {
    return this.log.reduce((plan, { changes }) => mergeDiff(plan, changes), this.start);
  }

  /** The oldest unwritten entry of a tab is stored, if it has one. */
  write(name: string): void {
    const tab = this.#tabs.get(name)!;
    const entry = tab.unwritten.shift();
    // As through IndexedDB: what comes back is a copy.
    if (entry) this.log.push({ ...structuredClone(entry), revision: this.log.length + 1, writer: name });
  }

  /** A tab is told of the next `count` entries of the log. */
  tell(name: string, count = Number.POSITIVE_INFINITY): void {
    const tab = this.#tabs.get(name)!;
    const news = this.log.slice(tab.read, tab.read + count);
    tab.read += news.length;
    for (let at = 0; at < news.length; ) {
      if (news[at]!.writer === name) {
        tab.editor.acknowledge();
        at++;
        continue;
      }
      const own = news.findIndex((entry, index) => index > at && entry.writer === name);
      const end = own < 0 ? news.length : own;
      tab.editor.receive(news.slice(at, end));
      at = end;
    }
  }

  /** Everything is written and told, mending included. */
  settle(): void {
    for (let round = 0; round < 50; round++) {
      const open = [...this.#tabs.values()];
      if (open.every((tab) => tab.unwritten.length === 0 && tab.read === this.log.length)) return;
      for (const tab of open) while (tab.unwritten.length > 0) this.write(tab.name);
      for (const tab of open) this.tell(tab.name);
    }
    throw new Error('The tabs never come to rest');
  }
}
