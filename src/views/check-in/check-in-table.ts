import type { TFunction } from 'i18next';
import type { CheckInItem } from '../../domain/cycle/check-ins.ts';
import type { CalendarDay } from '../../domain/date.ts';
import type { PeriodId } from '../../domain/ids.ts';
import { CONFIDENCES } from '../../domain/rows/entry.ts';
import { formatNumber } from '../../i18n/number-text.ts';
import type { GridBlock, GridCell } from '../grid/grid-model.ts';
import type { GridWrite } from '../grid/use-grid.ts';
import { askedOf, confidenceNamed, type Typed, typedOf } from './check-in-entry.ts';
import { knownOf } from './check-in-facts.ts';
import { roughText, valueText } from './value-text.ts';
import type { Answer, CheckInContext } from './use-check-in.ts';

export const COLUMNS = [
  'goal',
  'target',
  'previous',
  'expected',
  'value',
  'confidence',
  'note',
  'evidence',
] as const;
export type Column = (typeof COLUMNS)[number];

interface Target {
  readonly item: CheckInItem;
  readonly column: Column;
  readonly typed: Typed;
}

export interface CheckInTable {
  readonly blocks: readonly GridBlock[];
  readonly targets: ReadonlyMap<string, Target>;
}

interface TableContext extends CheckInContext {
  readonly today: CalendarDay;
  readonly chosen: PeriodId | null;
  readonly t: TFunction<'checkIn'>;
}

/** One line an item; of a fraction both parts stand in one cell, "12/40". */
export function checkInTable(items: readonly CheckInItem[], context: TableContext): CheckInTable {
  const { plan, locale, words, today, chosen, t } = context;
  const targets = new Map<string, Target>();
  const number = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? t('unknown') : formatNumber(amount, locale);
  const lines = items.map((item) => {
    const known = knownOf(plan, item, today, chosen);
    const typed = typedOf(known, locale);
    const { indicator } = item;
    const goal = plan.nodes[item.nodeId]?.title || t('untitled');
    const title = indicator ? indicator.title || t('untitled') : goal;
    const asked = askedOf(item);
    const texts: Readonly<Record<Column, string>> = {
      goal: title,
      target: number(known.target),
      previous: item.isComputed ? number(known.actual) : (valueText(known.previous, locale) ?? t('unknown')),
      expected: known.expected === null ? t('unknown') : roughText(known.expected, locale),
      value: asked === 'fraction' && typed.denominator ? `${typed.value}/${typed.denominator}` : typed.value,
      confidence: typed.confidence === '' ? '' : words.choice('confidence', typed.confidence),
      note: typed.note,
      evidence: typed.evidence,
    };
    const canEdit = (column: Column) =>
      !item.isComputed &&
      (column === 'confidence' ||
        column === 'note' ||
        (column === 'value' && asked !== 'none') ||
        (column === 'evidence' && asked !== 'none' && asked !== 'progress'));
    const cells = COLUMNS.map((column): GridCell => {
      const id = `${item.id} ${column}`;
      targets.set(id, { item, column, typed });
      return {
        id,
        text: texts[column],
        label: t('cell', { column: t(`column.${column}`), title }),
        span: 1,
        canEdit: canEdit(column),
        ...(column === 'goal' && { isHead: true, ...(indicator && { aside: goal }) }),
        ...(column === 'value' && item.isComputed && { prompt: t('computed') }),
      };
    });
    return { id: item.id, cells };
  });
  return { blocks: [{ id: 'items', lines }], targets };
}

/** What texts put into cells say, one answer a line; or what is wrong with the first that cannot be taken. */
export function typedIn(
  writes: readonly GridWrite[],
  { targets }: CheckInTable,
  { words, t }: CheckInContext & Pick<TableContext, 't'>,
): readonly Answer[] | string {
  const answers = new Map<string, Answer>();
  for (const { cell, text } of writes) {
    const target = targets.get(cell);
    if (!target) continue;
    const { item, column, typed } = target;
    const change = changeBy(column, text, askedOf(item) === 'fraction', (confidence) =>
      words.choice('confidence', confidence),
    );
    if (!change)
      return t('problem.notConfidence', {
        words: CONFIDENCES.map((one) => words.choice('confidence', one)).join(', '),
      });
    const before = answers.get(item.id)?.typed ?? typed;
    answers.set(item.id, { item, typed: { ...before, ...change } });
  }
  return [...answers.values()];
}

function changeBy(
  column: Column,
  text: string,
  isFraction: boolean,
  wordOf: Parameters<typeof confidenceNamed>[1],
): Partial<Typed> | null {
  switch (column) {
    case 'value': {
      if (!isFraction) return { value: text };
      const [value = '', denominator = ''] = text.split('/');
      return { value: value.trim(), denominator: denominator.trim() };
    }
    case 'confidence': {
      const confidence = confidenceNamed(text, wordOf);
      return confidence === null ? null : { confidence };
    }
    case 'note':
      return { note: text.replaceAll('\n', ' ') };
    case 'evidence':
      return { evidence: text.replaceAll('\n', '; ') };
    default:
      return {};
  }
}
