import type { CommandStep } from '../../domain/commands/index.ts';
import type { CalendarDay } from '../../domain/date.ts';
import type { IndicatorId, NodeId } from '../../domain/ids.ts';
import {
  type Entering,
  factEntry,
  takesFact,
  takesRatio,
  targetEntry,
  type Typed,
  withdrawal,
} from '../../domain/indicators/fact-entry.ts';
import type { Matrix } from '../../domain/matrix/matrix.ts';
import type { Plan } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { cleanTitle } from '../../domain/text.ts';
import { parseBasisPoints, parseNumber } from '../../i18n/number-text.ts';
import { addedLine, type NewLine } from './added-line.ts';
import type { LineField, MatrixCell } from './matrix-cells.ts';

/** Why a text cannot stand in a cell. */
export type CellProblem = 'notNumber' | 'notShare' | 'notWeight' | 'computed' | 'twoParts';

export interface EditContext {
  readonly plan: Plan;
  readonly matrix: Matrix;
  readonly today: CalendarDay;
  readonly locale: string;
  readonly newId: () => string;
}

type Edit = Result<readonly CommandStep[], CellProblem>;

/** What has to be done so that a cell says this. */
export function cellEdit(cell: MatrixCell, typed: string, context: EditContext): Edit {
  if (cell.type === 'new') return lineEdit({ title: typed }, cell.after, context);
  const { indicatorId, nodeId } = cell;
  switch (cell.type) {
    case 'title':
      return ok(titleEdit(indicatorId, nodeId, cleanTitle(typed), context));
    case 'unit':
      return ok([fields(indicatorId, { unit: cleanTitle(typed) || undefined })]);
    case 'weight':
    case 'threshold':
    case 'cap':
      return shareEdit(cell.type, indicatorId, typed, context);
    case 'plan':
    case 'fact':
      return valueEdit(cell.type, indicatorId, typed, context);
  }
}

const fields = (id: IndicatorId, change: Readonly<Record<string, unknown>>): CommandStep => ({
  type: 'editRows',
  table: 'indicators',
  ids: [id],
  fields: change,
});

/** A line without words goes; the goal stays, and what else it is measured by. */
function titleEdit(
  id: IndicatorId,
  nodeId: NodeId,
  title: string,
  { plan }: EditContext,
): readonly CommandStep[] {
  if (title === '') return [{ type: 'removeRows', table: 'indicators', ids: [id] }];
  const before = plan.indicators[id]?.title;
  const steps = [fields(id, { title })];
  // A goal that is called like its only line goes on being called so.
  if (before !== undefined && plan.nodes[nodeId]?.title === before)
    steps.push({ type: 'editRows', table: 'nodes', ids: [nodeId], fields: { title } });
  return steps;
}

const SHARE_FIELDS = { weight: 'matrixWeightBp', threshold: 'corridorLowBp', cap: 'capBp' } as const;

function shareEdit(
  field: keyof typeof SHARE_FIELDS,
  id: IndicatorId,
  typed: string,
  { locale }: EditContext,
): Edit {
  if (typed.trim() === '') return ok([fields(id, { [SHARE_FIELDS[field]]: undefined })]);
  const bp = parseBasisPoints(typed, locale);
  if (bp === null || bp < 0) return fail('notShare');
  if (field === 'weight' && bp > 10_000) return fail('notWeight');
  return bp > 100_000 ? fail('notShare') : ok([fields(id, { [SHARE_FIELDS[field]]: bp })]);
}

function valueEdit(
  field: Extract<LineField, 'plan' | 'fact'>,
  id: IndicatorId,
  text: string,
  context: EditContext,
): Edit {
  const { plan, matrix, today, locale } = context;
  const indicator = plan.indicators[id];
  if (!indicator) return ok([]);
  const entering: Entering = { plan, indicator, period: matrix.period, today };
  if (field === 'fact' && !takesFact(entering)) return fail('computed');
  if (text.trim() === '') return ok(withdrawal(entering, field === 'plan' ? 'target' : 'actual'));
  const typed = typedNumber(text, locale);
  if (typed === null) return fail('notNumber');
  if (field === 'plan')
    return 'amount' in typed ? ok(targetEntry(entering, typed.amount)) : fail('notNumber');
  if (takesRatio(indicator) && 'amount' in typed) return fail('twoParts');
  return 'numerator' in typed && !takesRatio(indicator) ? fail('notNumber') : ok(factEntry(entering, typed));
}

function typedNumber(text: string, locale: string): Typed | null {
  const [above = '', below, ...rest] = text
    .split('/')
    .map((part) => parseNumber(part.replace('%', ''), locale));
  if (above === null || below === null || rest.length > 0 || typeof above === 'string') return null;
  return below === undefined ? { amount: above } : { numerator: above, denominator: below };
}

/** The columns in which a block pasted below the table is read. */
const COLUMNS = ['title', 'weight', 'unit', 'plan', 'fact'] as const;

/** New lines out of the rows of a spreadsheet: indicator, weight, unit, plan, fact; what has no name makes none. */
export function linesEdit(
  rows: readonly (readonly string[])[],
  after: NodeId | null,
  context: EditContext,
): Edit {
  const steps: CommandStep[] = [];
  for (const row of rows) {
    const line = Object.fromEntries(COLUMNS.map((column, at) => [column, row[at] ?? '']));
    const edit = lineEdit({ title: '', ...line }, after, context);
    if (!edit.ok) return edit;
    steps.push(...edit.value);
  }
  return ok(steps);
}

function lineEdit(typed: NewLineTexts, after: NodeId | null, context: EditContext): Edit {
  const { locale } = context;
  const title = cleanTitle(typed.title);
  if (title === '') return ok([]);
  const weightBp = typed.weight?.trim() ? parseBasisPoints(typed.weight, locale) : undefined;
  if (weightBp === null || (weightBp ?? 0) < 0 || (weightBp ?? 0) > 10_000) return fail('notWeight');
  const number = (text: string | undefined) => (text?.trim() ? parseNumber(text, locale) : undefined);
  const [plan, fact] = [number(typed.plan), number(typed.fact)];
  if (plan === null || fact === null) return fail('notNumber');
  const unit = cleanTitle(typed.unit ?? '');
  const line: NewLine = { title, weightBp, unit: unit === '' ? undefined : unit, plan, fact };
  return ok(addedLine(line, after, context));
}

interface NewLineTexts {
  readonly title: string;
  readonly weight?: string;
  readonly unit?: string;
  readonly plan?: string;
  readonly fact?: string;
}
