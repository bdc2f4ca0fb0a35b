import { GOAL_LEVEL_RANK, kindOf } from '../../domain/kinds/index.ts';
import type { CellRow } from '../../domain/cell-text.ts';
import { type ColumnRole, columnRoles } from './columns.ts';
import type { OutlineRow } from './outline-row.ts';
import { kindNamed, type NamedKind } from './kind-words.ts';

/** One row below the header, by what its columns are for. */
interface Record_ {
  readonly row: OutlineRow;
  /** How many columns to the right of the first its title stands. */
  readonly step: number;
  readonly level: string;
  readonly code: string;
  readonly parent: string;
}

/** A spreadsheet block as rows of an outline: by the names of its columns, or else by where each row begins. */
export function tableOutline(rows: readonly CellRow[]): OutlineRow[] {
  const [first, ...rest] = rows;
  if (!first) return [];
  const named = columnRoles(first.cells);
  const roles = named ?? rolesByContent(rows);
  const records = (named ? rest : rows).flatMap((row) => recordOf(row, roles, named ? first.cells : []));
  return placed(records);
}

const CODE = /^\d{1,3}(?:\.(?:\d{1,3}|\p{L}))*[.)]?$/u;

/** Without a header: a first column of codes is one, all others are steps to the right. */
function rolesByContent(rows: readonly CellRow[]): readonly (ColumnRole | undefined)[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const coded = rows.filter(({ cells }) => CODE.test(cells[0] ?? '')).length * 3 >= rows.length * 2;
  return Array.from({ length: width }, (_, at) => (at === 0 && coded ? 'code' : 'step'));
}

function recordOf(
  { line, cells }: CellRow,
  roles: readonly (ColumnRole | undefined)[],
  header: readonly string[],
): Record_[] {
  const at = titleAt(cells, roles);
  if (at === -1) return [];
  const cell = (role: ColumnRole) => cells[roles.indexOf(role)] ?? '';
  const spare = cells.flatMap((text, place) => {
    const isSpare = text !== '' && place !== at && (roles[place] === undefined || roles[place] === 'step');
    return isSpare ? [header[place] ? `${header[place]}: ${text}` : text] : [];
  });
  const kind = kindNamed(cell('kind')) ?? kindNamed(cell('level'));
  const description = [roles.includes('description') ? cell('description') : '', ...spare]
    .filter((text) => text !== '')
    .join('\n');
  const owner = roles.includes('owner') ? cell('owner') : '';
  const row: OutlineRow = {
    line,
    depth: 0,
    title: cells[at] ?? '',
    ...kind,
    ...(description && { description }),
    ...(owner && { owner }),
  };
  const start = roles.findIndex((role) => role === 'title' || role === 'step');
  return [{ row, step: at - start, level: cell('level'), code: cell('code'), parent: cell('parent') }];
}

/** The title column or, where it is empty, the first unnamed column after it: one step to the right is one step down. */
function titleAt(cells: readonly string[], roles: readonly (ColumnRole | undefined)[]): number {
  const start = roles.findIndex((role) => role === 'title' || role === 'step');
  return cells.findIndex((text, at) => {
    const isStep = roles[at] === 'step' || roles[at] === 'title' || roles[at] === undefined;
    return at >= start && isStep && text !== '';
  });
}

/** The rows at their depths, told by the first of: a level number, a parent, a code, the column, the kind. */
function placed(records: readonly Record_[]): OutlineRow[] {
  if (records.some(({ level }) => /^\d{1,2}$/.test(level)))
    return records.map(({ row, level }) => ({ ...row, depth: Number.parseInt(level, 10) || 0 }));
  if (records.some(({ parent }) => parent !== '')) return underParents(records);
  if (records.some(({ code }) => segmentsOf(code) > 1))
    return records.map(({ row, code, step }) => ({ ...row, depth: Math.max(segmentsOf(code), 1) + step }));
  if (records.some(({ step }) => step > 0)) return records.map(({ row, step }) => ({ ...row, depth: step }));
  return byRank(records.map(({ row }) => row));
}

const segmentsOf = (code: string) =>
  code
    .replace(/[.)]+$/, '')
    .split('.')
    .filter(Boolean).length;

/** Each row below the one whose code or title it names; rows in a ring, or with a parent that is not there, on top. */
function underParents(records: readonly Record_[]): OutlineRow[] {
  const byName = new Map<string, Record_>();
  for (const record of records.toReversed()) {
    byName.set(record.row.title.toLowerCase(), record);
    if (record.code !== '') byName.set(record.code.toLowerCase(), record);
  }
  const children = new Map<Record_ | undefined, Record_[]>();
  for (const record of records) {
    const named = byName.get(record.parent.toLowerCase());
    const parent = record.parent === '' || named === record ? undefined : named;
    const siblings = children.get(parent);
    if (siblings) siblings.push(record);
    else children.set(parent, [record]);
  }
  const seen = new Set<Record_>();
  const rows: OutlineRow[] = [];
  const walk = (tops: readonly Record_[]) => {
    const open = tops.map((record) => ({ record, depth: 0 })).toReversed();
    for (let at = open.pop(); at; at = open.pop()) {
      const { record, depth } = at;
      if (seen.has(record)) continue;
      seen.add(record);
      rows.push({ ...record.row, depth });
      for (const child of (children.get(record) ?? []).toReversed())
        open.push({ record: child, depth: depth + 1 });
    }
  };
  walk(children.get(undefined) ?? []);
  for (const record of records) if (!seen.has(record)) walk([record]);
  return rows;
}

/** Kinds and levels alone tell depths too: below the nearest row before it that ranks higher. */
function byRank(rows: readonly OutlineRow[]): OutlineRow[] {
  const open: number[] = [];
  return rows.map((row) => {
    const rank = rankOf(row);
    if (rank === undefined) return { ...row, depth: open.length };
    while (open.length > 0 && (open.at(-1) ?? 0) <= rank) open.pop();
    open.push(rank);
    return { ...row, depth: open.length - 1 };
  });
}

/** Goals and results count on scales of their own; a sheet has one or the other. */
function rankOf({ kind, level }: Partial<NamedKind>): number | undefined {
  if (level) return GOAL_LEVEL_RANK[level];
  return kind && kindOf(kind).rank;
}
