import * as z from 'zod/mini';
import type { Field, Fields, Widget } from '../field.ts';
import { KINDS, nodeFields } from '../kinds/index.ts';
import { TABLES, type TableName } from '../plan.ts';
import { referencesOf, tableDefinitions } from '../rows/index.ts';
import type { Reference } from '../rows/table.ts';
import { versionAfter } from './migrations.ts';
import { FORMAT } from './parse-plan.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The published description of a plan file, made from the fields that validate it. Not part of the app itself. */
export function planJsonSchema(): JsonSchema {
  const version = versionAfter();
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `plan-v${version}.schema.json`,
    title: 'Throughline plan',
    description: DESCRIPTION,
    type: 'object',
    required: ['format', 'version', 'tables'],
    properties: {
      $schema: { type: 'string' },
      format: { const: FORMAT },
      version: { const: version },
      tables: {
        type: 'object',
        description: 'Rows by table. A table that is missing is empty.',
        required: ['settings', 'nodes'],
        properties: Object.fromEntries(TABLES.map((table) => [table, tableSchema(table)])),
        additionalProperties: false,
      },
    },
    additionalProperties: false,
    $defs: Object.fromEntries(definitions()),
  };
}

const DESCRIPTION =
  'One plan: tables of rows that refer to each other by id. Rows are sorted by id and their keys by name. ' +
  'Fields that are not described here are kept. Days are YYYY-MM-DD without a time zone, instants are UTC. ' +
  'Names ending in Bp are hundredths of a percent (10000 is 100 %), names ending in Minor are money in the minor unit ' +
  'of the currency in settings.';

const TABLE_NOTES: Readonly<Record<TableName, string>> = {
  settings:
    'Exactly one row, with the id "settings": the title of the plan and the rules it sets for itself.',
  parties: 'People, units, organisations, committees and groups.',
  periods: 'Periods of management, which may lie inside each other.',
  nodes:
    'Goals, results and everything else that is drawn as a card; `kind` says which, `order` is a fractional key among siblings.',
  links:
    'Arrows from what acts to what is acted upon. The one `primary` link of a node is its home in the tree; no loops.',
  indicators: 'What shows how far a node has come.',
  values: 'Baselines, targets, facts and forecasts of indicators.',
  roles: 'What a party is to a node, to a period, or with neither to the whole plan.',
  entries: 'What people said and decided, in the order of `at`.',
  positions: 'Where a hand put a node in one view.',
};

function tableSchema(table: TableName): JsonSchema {
  const one = table === 'settings' ? { minItems: 1, maxItems: 1 } : {};
  return { type: 'array', description: TABLE_NOTES[table], items: { $ref: `#/$defs/${table}` }, ...one };
}

function definitions(): [string, JsonSchema][] {
  return TABLES.flatMap((table): [string, JsonSchema][] => {
    if (table !== 'nodes')
      return [[table, rowSchema(tableDefinitions[table].fields, { references: referencesOf(table) })]];
    const kinds = KINDS.map((kind): [string, JsonSchema] => [
      kind,
      rowSchema(nodeFields(kind), { fixed: { kind: { const: kind } }, references: referencesOf('nodes') }),
    ]);
    return [[table, { oneOf: KINDS.map((kind) => ({ $ref: `#/$defs/${kind}` })) }], ...kinds];
  });
}

interface RowParts {
  readonly fixed?: Readonly<Record<string, JsonSchema>>;
  readonly references?: Readonly<Record<string, Reference>>;
}

function rowSchema(fields: Fields, { fixed = {}, references = {} }: RowParts): JsonSchema {
  const required = Object.keys(fields).filter((name) => fields[name]?.required);
  const properties = Object.entries(fields).map(([name, field]): [string, JsonSchema] => [
    name,
    fieldSchema(field, references[name]),
  ]);
  return {
    type: 'object',
    required: [...Object.keys(fixed), ...required],
    properties: { ...fixed, ...Object.fromEntries(properties) },
  };
}

const WIDGET_NOTES: Partial<Readonly<Record<Widget, string>>> = {
  basisPoints: 'Hundredths of a percent.',
  money: 'In the minor unit of the currency.',
};

function fieldSchema(field: Field<unknown>, reference: Reference | undefined): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(field.schema(), {
    io: 'input',
    override: ({ jsonSchema }) => {
      // Our types are read-only, the file is not.
      delete jsonSchema.readOnly;
    },
  }) as JsonSchema;
  const description = reference
    ? `The id of a row in ${reference.to.join(' or ')}.`
    : WIDGET_NOTES[field.widget];
  return description ? { description, ...schema } : schema;
}
