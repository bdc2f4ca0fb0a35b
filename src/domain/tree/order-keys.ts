import { generateNKeysBetween } from 'fractional-indexing';

/** Keys grow where one inserts again and again at one spot; past this length the siblings are numbered afresh. */
const MAX_KEY = 60;

/**
 * The keys of siblings in their order; `null` asks for a new one. The others keep theirs, unless there is no room
 * between them (two writers made the same key, or something else wrote a text that is no key): then all are new.
 */
export function orderKeys(siblings: readonly (string | null)[]): readonly string[] {
  const keys: string[] = [];
  for (let at = 0; at < siblings.length; ) {
    const kept = siblings[at];
    if (kept !== null && kept !== undefined) {
      keys.push(kept);
      at++;
      continue;
    }
    let end = at;
    while (end < siblings.length && siblings[end] === null) end++;
    const between = keysBetween(keys.at(-1) ?? null, siblings[end] ?? null, end - at);
    if (!between) return generateNKeysBetween(null, null, siblings.length);
    keys.push(...between);
    at = end;
  }
  return keys;
}

/** Whether these are keys in rising order, so that nothing needs a new one. */
export const areInOrder = (keys: readonly string[]): boolean =>
  keys.every((key, at) => key !== '' && (at === 0 || (keys[at - 1] ?? '') < key));

/** A key after all of these. */
export function keyAfter(keys: readonly string[]): string {
  const last = keys.reduce<string | null>((a, b) => (a === null || a < b ? b : a), null);
  return keysBetween(last, null, 1)?.[0] ?? `${last}0`;
}

/** Keys strictly between two others, or none where there is no room: equal, out of order, too long, or no key at all. */
function keysBetween(before: string | null, after: string | null, count: number): string[] | null {
  if (before !== null && after !== null && before >= after) return null;
  try {
    const keys = generateNKeysBetween(before, after, count);
    return keys.every((key) => key.length <= MAX_KEY) ? keys : null;
  } catch {
    return null;
  }
}
