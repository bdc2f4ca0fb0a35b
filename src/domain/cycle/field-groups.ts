import type { Kind } from '../kinds/index.ts';
import type { TableName } from '../plan.ts';
import type { FieldGroup } from './edit-matrix.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields of a node that are in another group than the node as a whole, or in none. */
const NODE_FIELDS: Readonly<Record<string, FieldGroup | null>> = {
  start: 'work',
  end: 'work',
  budgetPlanMinor: 'work',
  budgetCapMinor: 'work',
  control: 'work',
  effortOptimisticDays: 'work',
  effortLikelyDays: 'work',
  effortPessimisticDays: 'work',
  progressBp: 'facts',
  budgetActualMinor: 'facts',
  state: 'standing',
  endReason: 'standing',
  // How it is filed and where it is drawn says nothing about what was agreed.
  tags: null,
  code: null,
  order: null,
};

const NODE_KINDS: Readonly<Partial<Record<Kind, FieldGroup>>> = {
  activity: 'work',
  input: 'work',
  risk: 'standing',
  assumption: 'standing',
  problem: 'standing',
  lesson: 'ratings',
  action: 'review',
};

/** What a node of a kind belongs to as a whole: goals and results are the plan. */
const groupOfKind = (kind: Kind | undefined): FieldGroup => (kind && NODE_KINDS[kind]) ?? 'plan';

const ENTRY_TYPES: Readonly<Record<string, FieldGroup>> = {
  comment: 'comments',
  dialogue: 'talk',
  feedback: 'talk',
  checkIn: 'talk',
  evidence: 'facts',
  rating: 'ratings',
  diagnosis: 'review',
  reviewInterview: 'review',
};

/** What people say of an arrow while they test it; the arrow itself is the plan's. */
const LINK_FIELDS: Readonly<Record<string, FieldGroup | null>> = {
  note: 'standing',
  evidence: 'standing',
  reading: 'standing',
  weightLocked: null,
};

/**
 * The row of the edit matrix that a field stands in, or without a field the row's coming and going; null where it is
 * open to everybody at any time.
 * @param fromKind of the node that a link starts at
 */
export function groupOf(table: TableName, row: Fields, field?: string, fromKind?: Kind): FieldGroup | null {
  switch (table) {
    case 'nodes':
      return ofNode(row['kind'] as Kind | undefined, field);
    case 'links':
      return ofLink(row, field, fromKind);
    case 'indicators':
      return field !== undefined && (field === 'order' || field === 'code') ? null : 'plan';
    case 'values':
      return ['baseline', 'target', 'milestone'].includes(String(row['kind'])) ? 'plan' : 'facts';
    case 'roles':
      return ofRole(row, field);
    case 'entries':
      return ENTRY_TYPES[String(row['type'])] ?? null;
    default:
      return null;
  }
}

function ofNode(kind: Kind | undefined, field: string | undefined): FieldGroup | null {
  const own = groupOfKind(kind);
  if (field === undefined) return own;
  if (!Object.hasOwn(NODE_FIELDS, field)) return own;
  const group = NODE_FIELDS[field] ?? null;
  // Of what belongs to another row of the matrix only facts are facts.
  return own === 'plan' || group === null || group === 'facts' ? group : own === 'work' ? group : own;
}

function ofLink(row: Fields, field: string | undefined, fromKind: Kind | undefined): FieldGroup | null {
  if (field !== undefined && Object.hasOwn(LINK_FIELDS, field)) return LINK_FIELDS[field] ?? null;
  const type = row['type'];
  if (type === 'precedes') return 'work';
  if (type === 'carriedOver' || type === 'mirrors') return null;
  return groupOfKind(fromKind);
}

/** Who looks on, and how they stand to it, is noted at any time; what was agreed with an owner has its own machine. */
const ONLOOKERS: ReadonlySet<unknown> = new Set(['stakeholder', 'partner']);
const ofRole = (row: Fields, field: string | undefined): FieldGroup | null =>
  ONLOOKERS.has(row['role']) || field === 'agreement' ? null : field === 'shareBp' ? 'plan' : 'work';
