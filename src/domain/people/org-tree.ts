import type { PartyId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, rowsOf } from '../plan.ts';
import type { Party } from '../rows/party.ts';

/** One line of the tree of units and people, as far as it is unfolded. */
export interface OrgRow {
  readonly party: Party;
  /** From 1. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly setSize: number;
  readonly hasMembers: boolean;
  readonly isFolded: boolean;
}

/** Within a unit: who works in it, then its committees and groups, then what it is divided into. */
const ORDER: Readonly<Record<Party['kind'], number>> = {
  person: 0,
  committee: 1,
  group: 2,
  unit: 3,
  organisation: 4,
};

const inOrder = (a: Party, b: Party): number =>
  ORDER[a.kind] - ORDER[b.kind] || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);

/** Whoever belongs to a party directly; to none, those at the top. */
export function membersOf(plan: Plan, id: PartyId | null): readonly Party[] {
  const found =
    id === null
      ? rowsOf(plan, 'parties').filter(({ parentId }) => parentId === undefined)
      : rowsWith(plan, 'parties', 'parentId', id);
  return found.toSorted(inOrder);
}

/** Whoever a party belongs to, nearest first; loop-safe. */
export function unitsAbove(plan: Plan, id: PartyId): readonly Party[] {
  const found: Party[] = [];
  const seen = new Set<PartyId>([id]);
  for (let at = plan.parties[id]?.parentId; at !== undefined && !seen.has(at); ) {
    const party: Party | undefined = plan.parties[at];
    if (!party) break;
    found.push(party);
    seen.add(at);
    at = party.parentId;
  }
  return found;
}

/** A party and everybody below it. */
export function unitAndMembers(plan: Plan, id: PartyId): ReadonlySet<PartyId> {
  const found = new Set<PartyId>([id]);
  // The set grows while it is walked.
  for (const at of found)
    for (const { id: member } of rowsWith(plan, 'parties', 'parentId', at)) found.add(member);
  return found;
}

/** The lines of the tree. What is looked for is shown with what it belongs to, whatever is folded. */
export function orgRows(plan: Plan, folded: ReadonlySet<PartyId>, query = ''): readonly OrgRow[] {
  const shown = query.trim() === '' ? null : matching(plan, query);
  const rows: OrgRow[] = [];
  const add = (parent: PartyId | null, level: number): void => {
    const members = membersOf(plan, parent).filter(({ id }) => shown?.has(id) ?? true);
    for (const [at, party] of members.entries()) {
      const hasMembers = membersOf(plan, party.id).some(({ id }) => shown?.has(id) ?? true);
      const isFolded = hasMembers && shown === null && folded.has(party.id);
      rows.push({ party, level, position: at + 1, setSize: members.length, hasMembers, isFolded });
      if (hasMembers && !isFolded) add(party.id, level + 1);
    }
  };
  add(null, 1);
  return rows;
}

function matching(plan: Plan, query: string): ReadonlySet<PartyId> {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const shown = new Set<PartyId>();
  for (const party of rowsOf(plan, 'parties')) {
    const text = plain(`${party.name} ${party.post ?? ''}`);
    if (!words.every((word) => text.includes(word))) continue;
    shown.add(party.id);
    for (const { id } of unitsAbove(plan, party.id)) shown.add(id);
  }
  return shown;
}

/** Case and accents do not matter. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
