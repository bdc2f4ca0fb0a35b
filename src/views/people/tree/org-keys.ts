import type { PartyId } from '../../../domain/ids.ts';
import type { OrgRow } from '../../../domain/people/org-tree.ts';
import type { KeyPress } from '../../../ui/key-press.ts';

export type OrgStep =
  | { readonly type: 'go'; readonly id: PartyId }
  | { readonly type: 'fold'; readonly id: PartyId; readonly isFolded: boolean }
  | { readonly type: 'add'; readonly kind: 'person' | 'unit' }
  | { readonly type: 'open' | 'rename' | 'delete' | 'moveIn' | 'moveOut' | 'nothing' };

/**
 * Keys as in every tree: arrows walk and fold, Enter opens the page, F2 renames, Insert adds a person in here
 * (Shift+Insert a unit), Delete takes away, Alt+Left and Alt+Right move out of a unit and into the one above.
 */
export function orgStep(press: KeyPress, rows: readonly OrgRow[], at: number): OrgStep | null {
  const { key, mod, alt, shift } = press;
  if (mod) return null;
  if (key === 'Insert') return alt ? null : { type: 'add', kind: shift ? 'unit' : 'person' };
  const row = rows[at];
  if (!row) return walked(key, rows, at);
  if (alt) {
    if (key === 'ArrowLeft') return { type: 'moveOut' };
    return key === 'ArrowRight' ? { type: 'moveIn' } : null;
  }
  if (shift) return null;
  if (key === 'Enter') return { type: 'open' };
  if (key === 'F2') return { type: 'rename' };
  if (key === 'Delete' || key === 'Backspace') return { type: 'delete' };
  if (key === 'ArrowRight') return unfolded(row, rows[at + 1]);
  if (key === 'ArrowLeft') return folded(row, rows, at);
  return walked(key, rows, at);
}

function walked(key: string, rows: readonly OrgRow[], at: number): OrgStep | null {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  if (to === undefined) return null;
  const row = rows[Math.max(0, Math.min(to, rows.length - 1))];
  return row ? { type: 'go', id: row.party.id } : { type: 'nothing' };
}

function unfolded(row: OrgRow, next: OrgRow | undefined): OrgStep {
  if (!row.hasMembers) return { type: 'nothing' };
  if (row.isFolded) return { type: 'fold', id: row.party.id, isFolded: false };
  return next ? { type: 'go', id: next.party.id } : { type: 'nothing' };
}

function folded(row: OrgRow, rows: readonly OrgRow[], at: number): OrgStep {
  if (row.hasMembers && !row.isFolded) return { type: 'fold', id: row.party.id, isFolded: true };
  const above = rows.slice(0, at).findLast(({ level }) => level < row.level);
  return above ? { type: 'go', id: above.party.id } : { type: 'nothing' };
}
