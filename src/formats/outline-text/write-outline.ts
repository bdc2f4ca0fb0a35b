import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { childrenOf } from '../../domain/tree/tree.ts';
import { topmost } from '../../domain/tree/walk.ts';
import { needsGuard } from './lines.ts';
import { readOutline } from './read-outline.ts';

interface Entry {
  readonly depth: number;
  readonly title: string;
}

/** The titles of these branches, or of the whole plan, in reading order. */
export function entriesOf(plan: Plan, ids: readonly NodeId[] | null): Entry[] {
  const tops = ids ? topmost(plan, ids).filter((id) => plan.nodes[id]) : childrenOf(plan, null);
  const open = tops.map((id) => ({ id, depth: 0 })).toReversed();
  const entries: Entry[] = [];
  const seen = new Set<NodeId>();
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at.id)) continue;
    seen.add(at.id);
    entries.push({ depth: at.depth, title: plan.nodes[at.id]?.title ?? '' });
    for (const id of childrenOf(plan, at.id).toReversed()) open.push({ id, depth: at.depth + 1 });
  }
  return entries;
}

/**
 * Branches as text indented by tabs, what every outliner and spreadsheet takes. Read back it gives the same titles at
 * the same depths: where it would not ("1. Sales", an empty title), titles are kept from being read as markers by a
 * backslash.
 */
export function writeOutline(plan: Plan, ids: readonly NodeId[] | null = null): string {
  const entries = entriesOf(plan, ids);
  const text = textOf(entries, ({ title }) => title);
  return isReadBack(text, entries) ? text : textOf(entries, guarded);
}

const textOf = (entries: readonly Entry[], wordsOf: (entry: Entry) => string) =>
  entries.map((entry) => `${'\t'.repeat(entry.depth)}${wordsOf(entry)}\n`).join('');

const guarded = ({ title }: Entry) => (needsGuard(title) ? `\\${title}` : title);

function isReadBack(text: string, entries: readonly Entry[]): boolean {
  const read = readOutline(text, { kindWords: false });
  if (!read.ok) return entries.length === 0;
  const { items } = read.value;
  return (
    items.length === entries.length &&
    items.every(({ depth, title }, at) => depth === entries[at]?.depth && title === entries[at].title)
  );
}
