import { basisPoints, choice, flag, id, note, number, required, scale } from '../field.ts';
import type { LinkId, NodeId } from '../ids.ts';
import { defineTable, type RowOfTable } from './table.ts';

export const LINK_TYPES = [
  'contributes',
  'precedes',
  'conditions',
  'threatens',
  'learnedFrom',
  'carriedOver',
  'serves',
  'mirrors',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** What people say of an arrow that is read aloud to them, from the best to the worst. */
export const READINGS = ['true', 'doubtful', 'false'] as const;
export type Reading = (typeof READINGS)[number];

/** The types by which a node may hang below another; a ring among them means nothing, whichever of them it is made of. */
export const HOME_TYPES: ReadonlySet<LinkType> = new Set([
  'contributes',
  'conditions',
  'threatens',
  'learnedFrom',
]);

/**
 * An arrow, from what acts to what is acted upon: lower result to higher, assumption or risk to what it bears on.
 * The one `primary` link of a node gives it its home in the tree; the weight is its share in the target, so that a
 * node with several parents may weigh differently in each (domain C4). An objective `mirrors` the problem it came from.
 */
export const linkTable = defineTable({
  fields: {
    id: required(id<LinkId>()),
    type: required(choice(...LINK_TYPES)),
    from: required(id<NodeId>()),
    to: required(id<NodeId | LinkId>()),
    primary: flag(),
    weightBp: basisPoints(0, 10_000),
    weightLocked: flag(),
    note: note(),
    evidence: scale(0, 3),
    reading: choice(...READINGS),
    dependency: choice('FS', 'SS', 'FF', 'SF'),
    lagDays: number(),
  },
  references: {
    from: { to: ['nodes'], onMissing: 'drop' },
    to: { to: ['nodes', 'links'], onMissing: 'drop' },
  },
});
export type Link = RowOfTable<typeof linkTable>;

/** Whether a row says that it is a home which by its type gives none. */
export const isHomeless = (row: Readonly<Record<string, unknown>>): boolean =>
  Boolean(row['primary']) && !HOME_TYPES.has(row['type'] as LinkType);
