import type { NodeId } from '../ids.ts';
import { type Row, rowsOf } from '../plan.ts';
import { referencesOf } from '../rows/index.ts';
import { HOME_TYPES, type Link } from '../rows/link.ts';
import type { Party } from '../rows/party.ts';
import type { Value } from '../rows/value.ts';
import { wouldLoop } from '../tree/links.ts';
import type { Draft } from './draft.ts';
import type { Fragment } from './paste-fragment.ts';
import { rowExists } from './removal.ts';

/** The tables a fragment takes rows from; those referred to stand before those that refer to them. */
const COPIED = ['parties', 'nodes', 'links', 'indicators', 'values', 'roles', 'positions'] as const;
export type CopiedTable = (typeof COPIED)[number];

export const isFact = ({ kind }: Value): boolean => kind === 'actual';

interface Pasting {
  readonly under: NodeId | null;
  /** The rows keep their names and all they say; else they are copies, with new names and without facts. */
  readonly comesBack: boolean;
  readonly newId: () => string;
}

/** By table and the name in the fragment: ids are unique in their table only. */
type Names = ReadonlyMap<string, string>;

/** Puts the rows of a fragment into a draft; returns what they are called there. */
export function putRows(draft: Draft, { tops, rows }: Fragment, pasting: Pasting): Names {
  const names = new Map<string, string>();
  for (const table of COPIED) {
    for (const row of rows[table]) names.set(`${table} ${row.id}`, nameFor(draft, table, row, pasting));
  }
  const atTop = new Set<unknown>(tops);
  for (const { table, row, copy } of copiesOf(draft, rows, names, pasting)) {
    // The tops get their home where they are pasted.
    if ('from' in row && atTop.has(row.from)) delete copy['primary'];
    if (!rowExists(draft.base, table, copy.id)) draft.put(table, copy as never);
  }
  return names;
}

interface Copied {
  readonly table: CopiedTable;
  readonly row: Row<CopiedTable>;
  readonly copy: Record<string, unknown> & { readonly id: string };
}

/** What comes along; with an arrow that stays away goes what bears on it, and so on until nothing more goes. */
function copiesOf(
  draft: Draft,
  rows: Fragment['rows'],
  names: Map<string, string>,
  pasting: Pasting,
): readonly Copied[] {
  for (;;) {
    const copies: Copied[] = [];
    let isSettled = true;
    for (const table of COPIED) {
      for (const row of rows[table]) {
        if (!names.has(`${table} ${row.id}`)) continue;
        const isAway = staysAway(draft, table, row, names, pasting);
        const copy = isAway ? null : copyOf(draft, table, row, names, pasting);
        if (copy) copies.push({ table, row, copy });
        else {
          names.delete(`${table} ${row.id}`);
          isSettled = false;
        }
      }
    }
    if (isSettled) return copies;
  }
}

/** Facts of a copy; and of what comes back, the arrows from where its new place leads to: they would close a ring. */
function staysAway(
  draft: Draft,
  table: CopiedTable,
  row: Row<CopiedTable>,
  names: Names,
  { under, comesBack }: Pasting,
): boolean {
  if (table === 'values') return !comesBack && isFact(row as Value);
  if (table !== 'links' || under === null) return false;
  const { from, type } = row as Link;
  return HOME_TYPES.has(type) && !names.has(`nodes ${from}`) && wouldLoop(draft.base, from, under, type);
}

function nameFor(draft: Draft, table: CopiedTable, row: Row<CopiedTable>, pasting: Pasting): string {
  const here = table === 'parties' ? partyHere(draft, row as Party) : undefined;
  if (here) return here.id;
  return pasting.comesBack && !rowExists(draft.base, table, row.id) ? row.id : pasting.newId();
}

const partyHere = (draft: Draft, { id, name }: Party): Party | undefined =>
  draft.get('parties', id) ??
  rowsOf(draft.base, 'parties').find((party) => party.name.toLowerCase() === name.toLowerCase());

/**
 * A row under its new name. Its references follow the new names; those that lead out of the fragment stay if this plan
 * has their target (but a copy takes no arrow to others along), and are left away otherwise, with the row if it cannot
 * be without.
 */
function copyOf(
  draft: Draft,
  table: CopiedTable,
  row: Row<CopiedTable>,
  names: Names,
  { comesBack }: Pasting,
): (Record<string, unknown> & { readonly id: string }) | null {
  const copy: Record<string, unknown> & { readonly id: string } = {
    ...row,
    id: names.get(`${table} ${row.id}`) ?? row.id,
  };
  // What its owner once agreed to was the original.
  if (table === 'roles' && !comesBack) delete copy['agreement'];
  for (const [field, { to, onMissing }] of Object.entries(referencesOf(table))) {
    const target = copy[field];
    if (typeof target !== 'string') continue;
    const name = to.map((other) => names.get(`${other} ${target}`)).find((one) => one !== undefined);
    const mayLeadOut = table !== 'links' || comesBack;
    if (name !== undefined) copy[field] = name;
    else if (mayLeadOut && to.some((other) => rowExists(draft.base, other, target))) continue;
    else if (onMissing === 'drop') return null;
    else delete copy[field];
  }
  return copy;
}
