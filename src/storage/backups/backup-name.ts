import type { Backup } from '../contract.ts';

const WHY: readonly Backup['why'][] = ['interval', 'import', 'restore', 'delete', 'migration', 'manual'];
const ENDING = '.backup';
/** File names may have 255 bytes, and base64 makes four of three. */
const MAX_TITLE_BYTES = 90;

/** What the list shows of a backup is in the name of its file, so that listing opens none. */
export function backupName({ planId, title, takenAt, why, nodeCount, bytes }: Omit<Backup, 'id'>): string {
  const parts = [Date.parse(takenAt), why, nodeCount, bytes, base64(planId), base64(shortened(title))];
  return parts.join('~') + ENDING;
}

/** Undefined for any other file. */
export function backupNamed(name: string): Backup | undefined {
  if (!name.endsWith(ENDING)) return undefined;
  const [time = '', why, nodes, bytes, planId, title] = name.slice(0, -ENDING.length).split('~');
  const known = WHY.find((one) => one === why);
  const taken = new Date(Number(time));
  if (!known || time === '' || Number.isNaN(taken.getTime()) || !planId || title === undefined)
    return undefined;
  try {
    return {
      id: name,
      planId: text(planId),
      title: text(title),
      takenAt: taken.toISOString(),
      why: known,
      nodeCount: Number(nodes),
      bytes: Number(bytes),
    };
  } catch {
    return undefined;
  }
}

function shortened(title: string): string {
  let [short, bytes] = ['', 0];
  for (const character of title) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > MAX_TITLE_BYTES) return short;
    short += character;
  }
  return short;
}

/** The URL-safe alphabet, without padding: no character in it means anything to a file system. */
function base64(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function text(base64Text: string): string {
  const bytes = atob(base64Text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
