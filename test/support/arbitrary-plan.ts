import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import type { LinkId, NodeId } from '../../src/domain/ids.ts';
import { KINDS, kindOf, nodeFields } from '../../src/domain/kinds/index.ts';
import { emptyPlan, type Plan, type TableName } from '../../src/domain/plan.ts';
import { tableDefinitions } from '../../src/domain/rows/index.ts';
import type { Link, LinkType } from '../../src/domain/rows/link.ts';
import { canLink } from '../../src/domain/tree/links.ts';
import { arbitraryRow } from './arbitrary-fields.ts';
import { NOW } from './context.ts';

type Row = Record<string, unknown>;
type Rows = readonly Row[];

/** A number that picks one of what there is, or nothing. */
const pick = fc.nat({ max: 1_000 });
const picks = fc.array(pick, { minLength: 4, maxLength: 4 });
const rowOf = (table: Exclude<TableName, 'nodes'>) =>
  fc
    .tuple(arbitraryRow(tableDefinitions[table].fields), picks)
    .map(([row, at]): Row => ({ ...row, at$: at }));
const rowsOf = (table: Exclude<TableName, 'nodes'>, maxLength: number) =>
  fc.array(rowOf(table), { maxLength });

const node = fc
  .constantFrom(...KINDS)
  .chain((kind) =>
    fc.tuple(arbitraryRow(nodeFields(kind)), picks).map(([row, at]): Row => ({ ...row, kind, at$: at })),
  );

/**
 * A plan that keeps every rule of the gate, of all kinds and with rows in every table: what can be read from a file
 * without a note, and what any command may be tried on.
 */
export function arbitraryPlan({ maxNodes = 12 }: { readonly maxNodes?: number } = {}): fc.Arbitrary<Plan> {
  return fc
    .record({
      settings: arbitraryRow(tableDefinitions.settings.fields),
      nodes: fc.array(node, { maxLength: maxNodes }),
      links: rowsOf('links', maxNodes),
      parties: rowsOf('parties', 4),
      periods: rowsOf('periods', 4),
      indicators: rowsOf('indicators', 4),
      values: rowsOf('values', 5),
      roles: rowsOf('roles', 5),
      entries: rowsOf('entries', 4),
      positions: rowsOf('positions', 4),
    })
    .map(joined);
}

/** Ids as programs and people make them: numbers, words, other scripts. */
const idOf = (table: TableName, at: number) =>
  [`${at}`, `${table}-${String(at).padStart(4, '0')}`, `Ж${table}${at}`][at % 3]!;

type Tables = { [T in TableName]: Record<string, Row> };

function joined({ settings, ...raw }: { readonly settings: Row } & Record<string, Row | Rows>): Plan {
  const parts = raw as Readonly<Record<string, Rows>>;
  const plan = emptyPlan('', 'en', NOW);
  const tables = { ...plan, settings: { settings: { ...settings, id: 'settings' } } } as unknown as Tables;
  const idsOf = (table: TableName) => Object.keys(tables[table]);
  const one = (table: TableName, at: number) => {
    const ids = idsOf(table);
    return ids.length === 0 ? undefined : ids[at % ids.length];
  };
  const maybe = (table: TableName, at: number) => (at % 2 === 0 ? one(table, at >> 1) : undefined);
  const fill = (table: TableName, referTo: (at: readonly number[]) => Row | null) => {
    const rows: Record<string, Row> = {};
    tables[table] = rows;
    for (const [index, { at$, ...row }] of parts[table]!.entries()) {
      const references = referTo(at$ as readonly number[]);
      const id = idOf(table, index);
      if (references) rows[id] = compact({ ...row, ...references, id });
    }
  };
  fill('parties', ([a]) => ({ parentId: maybe('parties', a!) }));
  fill('periods', ([a]) => ({ parentId: maybe('periods', a!) }));
  const orders = generateNKeysBetween(null, null, parts['nodes']!.length);
  fill('nodes', () => ({ order: orders[idsOf('nodes').length] }));
  hangLinks(tables, parts);
  const indicatorOrders = generateNKeysBetween(null, null, parts['indicators']!.length);
  fill('indicators', ([a, b, c]) => {
    const nodeId = one('nodes', a!);
    const order = indicatorOrders[idsOf('indicators').length];
    return nodeId
      ? { nodeId, order, collectorId: maybe('parties', b!), servesIndicatorId: maybe('indicators', c!) }
      : null;
  });
  fill('values', ([a, b, c]) => {
    const indicatorId = one('indicators', a!);
    return indicatorId ? { indicatorId, periodId: maybe('periods', b!), byId: maybe('parties', c!) } : null;
  });
  fill('roles', ([a, b, c]) => {
    const partyId = one('parties', a!);
    return partyId ? { partyId, nodeId: maybe('nodes', b!), periodId: maybe('periods', c!) } : null;
  });
  fill('entries', ([a, b, c, d]) => ({
    byId: maybe('parties', a!),
    nodeId: maybe('nodes', b!),
    periodId: maybe('periods', c!),
    partyId: maybe('parties', d!),
  }));
  fill('positions', ([a, b]) => {
    const nodeId = one('nodes', a!);
    return nodeId ? { nodeId, under: maybe('nodes', b!) } : null;
  });
  return tables as unknown as Plan;
}

const compact = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** Homes first, as the kinds want them, then further arrows; what the gate would refuse is left away. */
function hangLinks(tables: Tables, parts: Readonly<Record<string, Rows>>): void {
  const nodes = Object.values(tables.nodes);
  const homes = nodes.flatMap(({ id, kind }, at) => {
    const [up] = parts['nodes']![at]!['at$'] as readonly number[];
    const parent = nodes[up! % (at + 1)]!;
    return up! % 4 === 0
      ? []
      : [{ from: id, to: parent['id'], type: kindOf(kind as never).attachBy, primary: true }];
  });
  const others = parts['links']!.flatMap(({ at$, primary: _, ...row }) => {
    const [from, to, target] = at$ as readonly number[];
    if (nodes.length === 0) return [];
    const toLink = row['type'] === 'conditions' && target! % 3 === 0;
    return [
      {
        ...row,
        from: nodes[from! % nodes.length]!['id'],
        to: toLink ? null : nodes[to! % nodes.length]!['id'],
      },
    ];
  });
  let at = 0;
  tables.links = {};
  for (const row of [...homes, ...others] as (Row & Partial<Link>)[]) {
    const links = Object.keys(tables.links);
    const to = (row.to ?? links[at % Math.max(links.length, 1)]) as NodeId | LinkId | undefined;
    const plan = tables as unknown as Plan;
    if (!to || canLink(plan, row.from as NodeId, to, row.type as LinkType)) continue;
    const id = idOf('links', at++);
    tables.links = { ...tables.links, [id]: { ...row, to, id } };
  }
}
