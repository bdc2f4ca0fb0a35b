import { type Fragment, fragmentOf } from '../../domain/commands/paste-fragment.ts';
import { readJson } from '../../domain/file/json-text.ts';
import { MAX_BYTES, MAX_RECORDS } from '../../domain/file/limits.ts';
import { versionAfter } from '../../domain/file/migrations.ts';
import { parseTables } from '../../domain/file/parse-tables.ts';
import type { NodeId } from '../../domain/ids.ts';
import { rowWithoutPay } from '../../domain/pay.ts';
import type { Plan } from '../../domain/plan.ts';
import { parentOf } from '../../domain/tree/tree.ts';

const FORMAT = 'throughline-fragment';

/** A fragment as it travels through the clipboard. */
export const writeFragment = (fragment: Fragment): string =>
  JSON.stringify({
    format: FORMAT,
    version: versionAfter(),
    ...(fragment.cut && { cut: true }),
    tops: fragment.tops,
    // A list that is pasted into a letter carries this along: what people earn stays here.
    tables: { ...fragment.rows, parties: fragment.rows.parties.map((row) => rowWithoutPay('parties', row)) },
  });

/**
 * A fragment that came through the clipboard, from this app or from anybody: its rows pass the same checks as those of
 * a file. References may also lead to rows of the plan it is pasted into. Nothing at all if it is none of ours.
 */
export function readFragment(text: string, into: Plan): Fragment | undefined {
  if (text.length > MAX_BYTES) return undefined;
  const json = readJson(text);
  if (!json.ok || !isGroup(json.value) || json.value['format'] !== FORMAT) return undefined;
  const { version, tops, tables, cut } = json.value;
  if (!Array.isArray(tops) || !isGroup(tables) || typeof version !== 'number' || !(version >= 1))
    return undefined;
  const lists = Object.entries(tables).filter((pair): pair is [string, unknown[]] => Array.isArray(pair[1]));
  if (lists.reduce((sum, [, rows]) => sum + rows.length, tops.length) > MAX_RECORDS) return undefined;
  const parsed = parseTables(Object.fromEntries(lists), { version: Math.floor(version), beyond: into });
  if (!parsed.ok) return undefined;
  const { plan } = parsed.value;
  const ids = tops.filter(
    (id): id is NodeId =>
      typeof id === 'string' && Object.hasOwn(plan.nodes, id) && parentOf(plan, id as NodeId) === null,
  );
  return ids.length === 0 ? undefined : fragmentOf(plan, ids, { cut: cut === true });
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
