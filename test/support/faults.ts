import { rowSchema } from '../../src/domain/field.ts';
import { KINDS, nodeFields } from '../../src/domain/kinds/index.ts';
import { type Diff, rowsById } from '../../src/domain/diff.ts';
import { rowsWith } from '../../src/domain/index-by.ts';
import { type Plan, rowsOf, TABLES, type TableName } from '../../src/domain/plan.ts';
import { referencesOf, tableDefinitions } from '../../src/domain/rows/index.ts';
import { HOME_TYPES, LINK_TYPES } from '../../src/domain/rows/link.ts';
import { schemaOf } from '../../src/domain/rows/table.ts';
import { tree } from '../../src/domain/tree/tree.ts';

/** What is wrong with a plan, in words; written apart from the code it judges. */
export function faultsOf(plan: Plan): string[] {
  return [
    ...TABLES.flatMap((table) => Object.keys(plan[table]).flatMap((id) => badRow(plan, table, id))),
    ...TABLES.flatMap((table) => dangling(plan, table)),
    ...twoHomes(plan),
    ...loops(plan),
    ...wrongOrder(plan),
  ];
}

/** Rows among these changes that their own validator does not accept. */
export const badRowsIn = (plan: Plan, changes: Diff): string[] =>
  changes.flatMap(({ table, id }) => (id in plan[table] ? badRow(plan, table, id) : []));

const schemas = new Map(
  TABLES.flatMap((table) => (table === 'nodes' ? [] : [[table, schemaOf(tableDefinitions[table])] as const])),
);
const nodeSchemas = new Map<unknown, ReturnType<typeof rowSchema>>(
  KINDS.map((kind) => [kind, rowSchema(nodeFields(kind))]),
);

function badRow(plan: Plan, table: TableName, id: string): string[] {
  const row = rowsById(plan, table)[id]!;
  if (row.id !== id) return [`${table} ${id} is called ${row.id}`];
  const schema = table === 'nodes' ? nodeSchemas.get(row['kind'])! : schemas.get(table)!;
  const read = schema.safeParse(row);
  const undefinedField = Object.entries(row).find(([, value]) => value === undefined);
  if (undefinedField) return [`${table} ${id} holds undefined in ${undefinedField[0]}`];
  return read.success ? [] : [`${table} ${id} is invalid: ${JSON.stringify(read.error.issues)}`];
}

function dangling(plan: Plan, table: TableName): string[] {
  return Object.entries(referencesOf(table)).flatMap(([field, { to }]) =>
    Object.values(rowsById(plan, table))
      .filter(
        (row) =>
          row[field] !== undefined && !to.some((name) => Object.hasOwn(plan[name], row[field] as string)),
      )
      .map(({ id }) => `${table} ${id} points at nothing by ${field}`),
  );
}

function twoHomes(plan: Plan): string[] {
  const homes = rowsOf(plan, 'links').filter(({ primary }) => primary);
  const from = new Set<string>();
  return [
    ...homes
      .filter((link) => from.size === from.add(link.from).size)
      .map(({ from }) => `${from} has two homes`),
    ...homes.filter((link) => !Object.hasOwn(plan.nodes, link.to)).map(({ id }) => `home ${id} is no node`),
    ...homes.filter((link) => !HOME_TYPES.has(link.type)).map(({ id, type }) => `home ${id} is a ${type}`),
  ];
}

function loops(plan: Plan): string[] {
  const groups = [
    HOME_TYPES,
    ...LINK_TYPES.filter((type) => !HOME_TYPES.has(type)).map((type) => new Set([type])),
  ];
  const linkLoops = groups.flatMap((types) => {
    const next = new Map<string, string[]>();
    for (const { from, to, type } of rowsOf(plan, 'links')) {
      if (types.has(type)) next.set(from, [...(next.get(from) ?? []), to]);
    }
    return ringFrom(next) ? [`a loop of ${[...types].join(', ')}`] : [];
  });
  const parents = [
    ['parties', 'parentId'],
    ['periods', 'parentId'],
    ['indicators', 'servesIndicatorId'],
  ] as const;
  const rings = parents.flatMap(([table, field]) => {
    const rows = Object.values(rowsById(plan, table));
    const next = new Map(rows.map((row) => [row.id, [row[field]].filter((id) => typeof id === 'string')]));
    return ringFrom(next) ? [`a ring of ${table}`] : [];
  });
  return [...linkLoops, ...rings];
}

/** Whether some node leads back to itself: a depth-first walk with the path it stands on. */
function ringFrom(next: ReadonlyMap<string, readonly string[]>): boolean {
  const done = new Set<string>();
  const onPath = new Set<string>();
  const walk = (at: string): boolean => {
    if (onPath.has(at)) return true;
    if (done.has(at)) return false;
    onPath.add(at);
    const closed = (next.get(at) ?? []).some(walk);
    onPath.delete(at);
    done.add(at);
    return closed;
  };
  return [...next.keys()].some(walk);
}

/** The tree and the indexes that were carried from version to version, against those made anew. */
function wrongOrder(plan: Plan): string[] {
  const fresh = { ...plan, links: { ...plan.links }, nodes: { ...plan.nodes } };
  const [carried, built] = [tree(plan), tree(fresh)];
  const faults: string[] = [];
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  if (!same(carried.roots, built.roots)) faults.push('the roots were carried wrongly');
  if (!same(sorted(carried.childrenOf), sorted(built.childrenOf)))
    faults.push('childrenOf was carried wrongly');
  for (const { id } of rowsOf(plan, 'nodes')) {
    for (const field of ['from', 'to'] as const) {
      const ids = (of: Plan) =>
        rowsWith(of, 'links', field, id)
          .map((link) => JSON.stringify(link))
          .sort();
      if (!same(ids(plan), ids(fresh))) faults.push(`links ${field} ${id} were carried wrongly`);
    }
  }
  const seen = new Set<string>();
  const open = [...built.roots];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) faults.push(`${at} stands twice in the tree`);
    seen.add(at);
    open.push(...(built.childrenOf.get(at) ?? []));
  }
  if (seen.size !== rowsOf(plan, 'nodes').length) faults.push('some nodes stand nowhere in the tree');
  return faults;
}
