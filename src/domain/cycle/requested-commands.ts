import * as z from 'zod/mini';
import type { Command } from '../commands/index.ts';
import { isKind } from '../kinds/index.ts';
import { TABLES } from '../plan.ts';
import { LINK_TYPES } from '../rows/link.ts';

const id = z.string().check(z.maxLength(200));
const ids = z.array(id).check(z.minLength(1), z.maxLength(5_000));
const place = { under: z.nullable(id), before: z.optional(id), after: z.optional(id) };
const fields = z.record(z.string(), z.unknown());
const TABLES_ADDED = ['indicators', 'values', 'roles'] as const;

/** What a request may ask for: it is kept in the plan, may come from a file, and is done only when it is approved. */
const command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('editRows'), table: z.enum(TABLES), ids, fields }),
  z.object({ type: z.literal('addRow'), table: z.enum(TABLES_ADDED), id: z.optional(id), fields }),
  z.object({ type: z.literal('removeRows'), table: z.enum(TABLES_ADDED), ids }),
  z.object({
    type: z.literal('addNode'),
    kind: z.string().check(z.refine(isKind)),
    level: z.optional(z.enum(['strategic', 'tactical', 'operational'])),
    title: z.string(),
    ...place,
  }),
  z.object({ type: z.literal('moveNodes'), ids, ...place }),
  z.object({ type: z.literal('deleteBranch'), ids }),
  z.object({ type: z.literal('deleteNodes'), ids }),
  z.object({
    type: z.literal('addLink'),
    linkType: z.enum(LINK_TYPES),
    from: id,
    to: id,
    weightBp: z.optional(z.number()),
  }),
  z.object({ type: z.literal('deleteLinks'), ids }),
  z.object({
    type: z.literal('setOwner'),
    ids,
    owner: z.nullable(z.union([z.object({ partyId: id }), z.object({ name: z.string() })])),
  }),
]);

type Asked = z.infer<typeof command>['type'];
/** A command that can be asked for: what is edited, added, moved or removed of the plan itself. */
export type RequestedCommand = Extract<Command, { type: Asked }>;

const list = z.array(command).check(z.maxLength(500));

/** The commands of a request as they are stored, or null where they are no such thing. */
export function requestedCommands(given: unknown): readonly RequestedCommand[] | null {
  const read = list.safeParse(given);
  return read.success ? (read.data as unknown as readonly RequestedCommand[]) : null;
}
