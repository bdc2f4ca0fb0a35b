import * as z from 'zod/mini';
import { choice, hidden, id, line, money, note, pay, required, tags } from '../field.ts';
import type { PartyId } from '../ids.ts';
import { lazily } from '../lazily.ts';
import { defineTable, type RowOfTable } from './table.ts';

const level = lazily(() => z.number().check(z.int(), z.minimum(1), z.maximum(5)));
const competency = lazily(() =>
  z.looseObject({
    type: z.enum(['corporate', 'professional', 'personal']),
    name: z.string(),
    required: z.optional(level()),
    actual: z.optional(level()),
  }),
);

/** What somebody is to learn (domain A10, QI): from a gap or not, by when, and the day it is looked at again. */
const learning = lazily(() =>
  z.looseObject({
    id: z.string(),
    competency: z.optional(z.string()),
    what: z.string(),
    due: z.optional(z.string()),
    reassessOn: z.optional(z.string()),
    doneOn: z.optional(z.string()),
  }),
);
export type Learning = z.infer<ReturnType<typeof learning>>;
export type Competency = z.infer<ReturnType<typeof competency>>;

/** A person, unit, organisation, committee or group: whoever can own, decide or be affected (domain A1.2, A1.7). */
export const partyTable = defineTable({
  fields: {
    id: required(id<PartyId>()),
    kind: required(choice('person', 'unit', 'organisation', 'committee', 'group')),
    name: required(line()),
    parentId: id<PartyId>(),
    post: line(),
    description: note(),
    grade: pay(line()),
    profile: choice('projectOffice', 'functional'),
    salaryMinor: pay(money()),
    competencies: hidden(() => z.readonly(z.array(competency()).check(z.maxLength(200)))),
    development: hidden(() => z.readonly(z.array(learning()).check(z.maxLength(200)))),
    tags: tags(),
  },
  references: { parentId: { to: ['parties'], onMissing: 'clear' } },
});
export type Party = RowOfTable<typeof partyTable>;
