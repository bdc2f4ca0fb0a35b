import { fail, ok, type Result } from '../../domain/result.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import { type Value, valueTable } from '../../domain/rows/value.ts';
import { type FieldProblem, fieldValue, type TextContext } from './field-text.ts';

export type ValueField =
  | 'amount'
  | 'numerator'
  | 'denominator'
  | 'text'
  | 'weight'
  | 'date'
  | 'note'
  | 'evidence';

/** A value being entered, as typed. */
export interface ValueEntry extends Readonly<Record<ValueField, string>> {
  readonly kind: Value['kind'];
  readonly periodId: string;
  readonly isConfirmed: boolean;
}

export type ValueProblems = Partial<Readonly<Record<ValueField, FieldProblem>>>;

/** What is asked for a value: two parts of a fraction for a formula, words for what has no number, else a number. */
export function asked(indicator: Indicator, kind: Value['kind']): readonly ValueField[] {
  const isFraction = indicator.method === 'formula' || indicator.aggregation === 'ratio';
  if (kind === 'milestone') return ['text', 'weight', 'evidence'];
  if (isFraction && kind === 'actual') return ['numerator', 'denominator'];
  if (indicator.type === 'qualitative' && !indicator.scale) return ['text'];
  return ['amount'];
}

/** What comes next in an indicator: where it begins, where it should go, then one fact after the other. */
export function nextKind(values: readonly Pick<Value, 'kind'>[]): Value['kind'] {
  const has = (kind: Value['kind']) => values.some((value) => value.kind === kind);
  return !has('baseline') && !has('actual') ? 'baseline' : has('target') ? 'actual' : 'target';
}

/** The fields of a new value, or what is wrong with what was typed. */
export function valueFields(
  indicator: Indicator,
  entry: ValueEntry,
  context: TextContext,
): Result<Readonly<Record<string, unknown>>, ValueProblems> {
  const problems: Partial<Record<ValueField, FieldProblem>> = {};
  const fields: Record<string, unknown> = {};
  const needed: readonly ValueField[] = asked(indicator, entry.kind).filter(
    (name) => name !== 'weight' && name !== 'evidence',
  );
  for (const name of [...asked(indicator, entry.kind), 'date', 'note'] as const) {
    const typed = entry[name];
    if (typed.trim() === '') {
      if (needed.includes(name)) problems[name] = 'needed';
      continue;
    }
    const column = name === 'weight' ? 'weightBp' : name;
    const field = valueTable.fields[column];
    const value = fieldValue(name === 'weight' ? { ...field, widget: 'basisPoints' } : field, typed, context);
    if (value.ok) fields[column] = value.value;
    else problems[name] = value.error;
  }
  if (Object.keys(problems).length > 0) return fail(problems);
  return ok({
    ...fields,
    indicatorId: indicator.id,
    kind: entry.kind,
    status: entry.isConfirmed ? 'confirmed' : 'entered',
    ...(entry.periodId !== '' && { periodId: entry.periodId }),
  });
}
