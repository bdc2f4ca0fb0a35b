import '../../src/domain/commands/late-commands.ts';
import type { CommandContext } from '../../src/domain/commands/command.ts';

/** When every test happens, unless it says otherwise. */
export const NOW = '2026-01-15T09:00:00.000Z';

/** A clock that stands still and ids that count, so that a test meets the same rows every time. */
export function testContext(prefix = 'id', now = NOW): CommandContext {
  return { now, newId: countedIds(prefix) };
}

/** `id0001`, `id0002`, …: their alphabetical order is the order in which they were made. */
export function countedIds(prefix = 'id'): () => string {
  let count = 0;
  return () => `${prefix}${String(++count).padStart(4, '0')}`;
}
