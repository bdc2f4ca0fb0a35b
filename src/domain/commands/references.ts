import type { TableName } from '../plan.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { referencesOf } from '../rows/index.ts';
import type { Draft } from './draft.ts';
import { rowExists } from './removal.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Why a row may not point where these fields do: at nothing, or at a row of its own kind that leads back to it. */
export function badReference(
  draft: Draft,
  table: TableName,
  id: string,
  fields: Fields,
): Refusal | undefined {
  for (const [field, { to }] of Object.entries(referencesOf(table))) {
    const target = fields[field];
    if (typeof target !== 'string') continue;
    if (!to.some((name) => rowExists(draft.base, name, target))) return refusal('notFound', { field });
    if (to.every((name) => name === table) && leadsTo(draft, table, field, target, id)) {
      return refusal('loop', { field });
    }
  }
  return undefined;
}

/** Whether following a field from one row arrives at another of the same table. */
function leadsTo(draft: Draft, table: TableName, field: string, from: string, to: string): boolean {
  const seen = new Set<string>();
  let at: unknown = from;
  while (typeof at === 'string' && !seen.has(at)) {
    if (at === to) return true;
    seen.add(at);
    at = (draft.get(table, at as never) as Fields | undefined)?.[field];
  }
  return false;
}
