import type { Command } from '../../domain/commands/index.ts';
import { type Lock, lockOf, locksAnything } from '../../domain/cycle/locks.ts';
import { fieldsOf, type Node } from '../../domain/kinds/index.ts';
import { KIND_CHOICES } from '../../domain/kinds/kind-choices.ts';
import type { Plan } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { ownerOf } from '../../domain/tree/owner.ts';
import { homeOf } from '../../domain/tree/tree.ts';
import { formatDay, parseDay, shortDay } from '../../i18n/day-text.ts';
import { formatBasisPoints, numberForTyping, parseBasisPoints } from '../../i18n/number-text.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';
import type { ColumnId } from './columns.ts';

/** What turns rows into text and text into commands. */
export interface CellContext {
  readonly plan: Plan;
  readonly words: PlanWords;
  readonly locale: string;
  /** `YYYY-MM-DD`: the year of a day typed without one. */
  readonly today: string;
}

/** Why a text cannot stand in a cell. */
export type CellProblem = 'notNumber' | 'outOfRange' | 'notDay' | 'notKind';

/** The field of the node a column edits, where it edits one. */
const FIELD = { progress: 'progressBp', start: 'start', end: 'end', code: 'code' } as const;
const isFieldColumn = (column: ColumnId): column is keyof typeof FIELD => Object.hasOwn(FIELD, column);

/** Whether a node has such a cell at all: a risk has no start, a root no weight. */
export function hasCell(plan: Plan, node: Node, column: ColumnId): boolean {
  if (column === 'weight') return homeOf(plan, node.id) !== undefined;
  return !isFieldColumn(column) || Object.hasOwn(fieldsOf(node.kind), FIELD[column]);
}

/** Why the phase of its period keeps a cell as it is (domain E, edit matrix); null where it does not. */
export function cellLock(plan: Plan, node: Node, column: ColumnId | null): Lock | null {
  if (!locksAnything(plan)) return null;
  if (column === 'owner') return lockOf(plan, 'roles', { nodeId: node.id, role: 'accountable' });
  if (column === 'weight') {
    const home = homeOf(plan, node.id);
    return home ? lockOf(plan, 'links', home, 'weightBp') : null;
  }
  if (column === null) return lockOf(plan, 'nodes', node, 'title');
  return lockOf(plan, 'nodes', node, isFieldColumn(column) ? FIELD[column] : column);
}

/** The stored value behind a cell; a degree that is computed is not stored. */
function stored(plan: Plan, node: Node, column: ColumnId): unknown {
  if (column === 'weight') return homeOf(plan, node.id)?.weightBp;
  if (!isFieldColumn(column)) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...node };
  return fields[FIELD[column]];
}

/** What a cell reads; empty when there is nothing. `isShort` is for tight columns. */
export function cellText(context: CellContext, node: Node, column: ColumnId, isShort = false): string {
  const { plan, words, locale } = context;
  if (column === 'kind') return words.kind(node);
  if (column === 'owner') return ownerOf(plan, node.id)?.name ?? '';
  const value = stored(plan, node, column);
  if (typeof value === 'number') return formatBasisPoints(value, locale);
  if (typeof value !== 'string') return '';
  if (column === 'code') return value;
  return isShort ? shortDay(value, locale) : formatDay(value, locale);
}

/** The text a cell opens with for typing. */
export function typingText(context: CellContext, node: Node, column: ColumnId): string {
  const value = stored(context.plan, node, column);
  return typeof value === 'number'
    ? numberForTyping(value / 100, context.locale)
    : cellText(context, node, column);
}

/** What can be chosen in a cell, where there is a list. */
export function cellOptions({ plan, words }: CellContext, column: ColumnId): readonly string[] | null {
  if (column === 'kind') return KIND_CHOICES.map((choice) => words.kind(choice));
  if (column !== 'owner') return null;
  return Object.values(plan.parties)
    .map(({ name }) => name)
    .toSorted((a, b) => a.localeCompare(b));
}

/** The command that puts what was typed into a cell; null where it says what is there already. */
export function cellCommand(
  context: CellContext,
  node: Node,
  column: ColumnId,
  typed: string,
): Result<Command | null, CellProblem> {
  const text = typed.trim();
  if (text === typingText(context, node, column)) return ok(null);
  if (column === 'kind') return kindCommand(context, node, text);
  if (column === 'owner') {
    return ok({ type: 'setOwner', ids: [node.id], owner: text === '' ? null : { name: text } });
  }
  const value = parsed(context, column, text);
  if (!value.ok) return value;
  if (value.value === stored(context.plan, node, column)) return ok(null);
  return ok(fieldCommand(context.plan, node, column, value.value));
}

function fieldCommand(
  plan: Plan,
  node: Node,
  column: ColumnId,
  value: string | number | undefined,
): Command | null {
  if (isFieldColumn(column)) {
    return { type: 'editRows', table: 'nodes', ids: [node.id], fields: { [FIELD[column]]: value } };
  }
  const home = homeOf(plan, node.id);
  return home ? { type: 'editRows', table: 'links', ids: [home.id], fields: { weightBp: value } } : null;
}

function parsed(
  { locale, today }: CellContext,
  column: ColumnId,
  text: string,
): Result<string | number | undefined, CellProblem> {
  if (text === '') return ok(undefined);
  if (column === 'code') return ok(text);
  if (column === 'start' || column === 'end') {
    const day = parseDay(text, locale, today);
    return day === null ? fail('notDay') : ok(day);
  }
  const bp = parseBasisPoints(text, locale);
  if (bp === null) return fail('notNumber');
  return bp < 0 || bp > 10_000 ? fail('outOfRange') : ok(bp);
}

function kindCommand({ words }: CellContext, node: Node, text: string): Result<Command | null, CellProblem> {
  const wanted = text.toLocaleLowerCase();
  const named = KIND_CHOICES.map((choice) => ({ choice, name: words.kind(choice).toLocaleLowerCase() }));
  const starting = named.filter(({ name }) => wanted !== '' && name.startsWith(wanted));
  const found =
    named.find(({ name }) => name === wanted) ?? (starting.length === 1 ? starting[0] : undefined);
  if (!found) return fail('notKind');
  if (found.name === words.kind(node).toLocaleLowerCase()) return ok(null);
  return ok({ type: 'setKind', ids: [node.id], ...found.choice });
}
