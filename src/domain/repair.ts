import { asChange, asRowChange, type Diff, rowsById } from './diff.ts';
import type { NodeId } from './ids.ts';
import { type Plan, rowsOf, TABLES, type TableName } from './plan.ts';
import type { Link } from './rows/link.ts';
import { referencesOf } from './rows/index.ts';

export type RepairCode = 'dangling' | 'twoHomes' | 'loop';
export interface Repair {
  readonly code: RepairCode;
  readonly table: TableName;
  readonly id: string;
  /** The field that led nowhere, for `dangling`. */
  readonly field?: string;
}

/**
 * What no longer fits, resolved the same way on every machine: references that lead nowhere are cleared or take their
 * row with them, of two homes the one with the lower id stays, and a loop is opened at its link with the highest id.
 */
export function repairs(plan: Plan): { readonly changes: Diff; readonly notes: readonly Repair[] } {
  const rows = new Map<string, { table: TableName; row: Record<string, unknown> | null }>();
  const notes: Repair[] = [];
  const at = (table: TableName, id: string) => {
    const touched = rows.get(`${table} ${id}`);
    return touched
      ? touched.row
      : ((rowsById(plan, table)[id] as Record<string, unknown> | undefined) ?? null);
  };
  const set = (table: TableName, id: string, row: Record<string, unknown> | null, note: Repair) => {
    rows.set(`${table} ${id}`, { table, row });
    notes.push(note);
  };
  clearDangling(plan, at, set);
  const links = () =>
    rowsOf(plan, 'links').flatMap((link) => (at('links', link.id) as unknown as Link | null) ?? []);
  for (const link of spareHomes(links())) {
    const { primary: _, ...rest } = link;
    set('links', link.id, rest, { code: 'twoHomes', table: 'links', id: link.id });
  }
  for (const link of loopLinks(links()))
    set('links', link.id, null, { code: 'loop', table: 'links', id: link.id });
  // A link that goes may itself be conditioned by an assumption.
  if (notes.some(({ code }) => code === 'loop')) clearDangling(plan, at, set);
  const changes = [...rows].map(([key, { table, row }]) => {
    const id = key.slice(table.length + 1);
    const before = rowsById(plan, table)[id];
    return asChange({
      table,
      id,
      ...(before && { before }),
      ...(row && { after: row as typeof before & object }),
    });
  });
  return {
    changes: changes.filter((change) => asRowChange(change).before !== asRowChange(change).after),
    notes,
  };
}

type At = (table: TableName, id: string) => Record<string, unknown> | null;
type Set_ = (table: TableName, id: string, row: Record<string, unknown> | null, note: Repair) => void;

/** Tables stand in order of reference, but links, parties and periods may refer to their own kind: so until nothing moves. */
function clearDangling(plan: Plan, at: At, set: Set_): void {
  for (let moved = true; moved; ) {
    moved = false;
    for (const table of TABLES) {
      for (const [field, { to, onMissing }] of Object.entries(referencesOf(table))) {
        for (const id in plan[table]) {
          const row = at(table, id);
          const target = row?.[field];
          if (typeof target !== 'string' || to.some((name) => at(name, target))) continue;
          const { [field]: _, ...rest } = row!;
          set(table, id, onMissing === 'drop' ? null : rest, { code: 'dangling', table, id, field });
          moved = true;
        }
      }
    }
  }
}

function spareHomes(links: readonly Link[]): Link[] {
  const homes = new Map<NodeId, Link>();
  const spare: Link[] = [];
  for (const link of links.filter(({ primary }) => primary).toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (homes.has(link.from)) spare.push(link);
    else homes.set(link.from, link);
  }
  return spare;
}

const STRUCTURE = new Set(['contributes', 'conditions', 'threatens', 'learnedFrom']);

/** One link of every loop, of structure and of schedule apart: within a ring the one with the highest id. */
function loopLinks(links: readonly Link[]): Link[] {
  const structural = links.filter(({ type }) => STRUCTURE.has(type));
  const schedule = links.filter(({ type }) => type === 'precedes');
  return [structural, schedule].flatMap((group) => openedLoops(group));
}

/** Takes links in the order of their ids and leaves out each one that would close a ring with those taken before. */
function openedLoops(links: readonly Link[]): Link[] {
  if (!hasLoop(links)) return [];
  const out: Link[] = [];
  const taken = new Map<string, string[]>();
  for (const link of links.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (reaches(taken, link.to, link.from)) out.push(link);
    else {
      const targets = taken.get(link.from);
      if (targets) targets.push(link.to);
      else taken.set(link.from, [link.to]);
    }
  }
  return out;
}

function reaches(next: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  while (open.length > 0) {
    const at = open.pop()!;
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(next.get(at) ?? []));
  }
  return false;
}

/** Kahn's count: cheap, so that a sound plan of 10,000 links pays nothing for the search above. */
function hasLoop(links: readonly Link[]): boolean {
  const incoming = new Map<string, number>();
  const next = new Map<string, string[]>();
  for (const { from, to } of links) {
    incoming.set(to, (incoming.get(to) ?? 0) + 1);
    if (!incoming.has(from)) incoming.set(from, 0);
    const targets = next.get(from);
    if (targets) targets.push(to);
    else next.set(from, [to]);
  }
  const open = [...incoming].filter(([, count]) => count === 0).map(([id]) => id);
  let removed = 0;
  while (open.length > 0) {
    removed++;
    for (const to of next.get(open.pop()!) ?? []) {
      const left = incoming.get(to)! - 1;
      incoming.set(to, left);
      if (left === 0) open.push(to);
    }
  }
  return removed < incoming.size;
}
