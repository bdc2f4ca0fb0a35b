import type { Field } from '../../domain/field.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { MAX_NOTE, MAX_TITLE } from '../../domain/text.ts';
import { numericDay, parseDay } from '../../i18n/day-text.ts';
import {
  minorDigits,
  numberForTyping,
  parseBasisPoints,
  parseMoney,
  parseNumber,
} from '../../i18n/number-text.ts';

/** What turns stored values into text and back. */
export interface TextContext {
  readonly locale: string;
  /** `YYYY-MM-DD`: the year of a day typed without one. */
  readonly today: string;
  /** ISO 4217, of the plan. */
  readonly currency: string;
}

/** Why a text cannot be taken. */
export type FieldProblem = 'notNumber' | 'notDay' | 'outOfRange' | 'tooLong' | 'needed';

type AnyField = Field<unknown>;

/** A stored value as one edits it; empty for what is absent. */
export function fieldText({ widget }: AnyField, value: unknown, context: TextContext): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'string') return widget === 'day' ? numericDay(value, context.locale) : value;
  if (typeof value !== 'number') return '';
  if (widget === 'basisPoints') return numberForTyping(value / 100, context.locale);
  if (widget === 'money') return numberForTyping(value / 10 ** minorDigits(context.currency), context.locale);
  return numberForTyping(value, context.locale);
}

/** The value a text stands for, `undefined` for an emptied field; or why it cannot be taken. */
export function fieldValue(
  field: AnyField,
  text: string,
  context: TextContext,
): Result<unknown, FieldProblem> {
  const value = parsed(field, text, context);
  if (!value.ok || value.value === undefined) return value;
  return field.schema().safeParse(value.value).success ? value : fail('outOfRange');
}

function parsed(
  { widget, required }: AnyField,
  text: string,
  context: TextContext,
): Result<unknown, FieldProblem> {
  if (text.trim() === '') {
    return required ? fail('needed') : ok(undefined);
  }
  switch (widget) {
    case 'tags':
      return ok(tagsIn(text));
    case 'day':
      return found(parseDay(text, context.locale, context.today), 'notDay');
    case 'number':
      return found(parseNumber(text, context.locale), 'notNumber');
    case 'basisPoints':
      return found(parseBasisPoints(text, context.locale), 'notNumber');
    case 'money':
      return found(parseMoney(text, context.currency, context.locale), 'notNumber');
    case 'scale':
      return found(parseNumber(text, context.locale), 'notNumber');
    default:
      return text.length > (widget === 'note' ? MAX_NOTE : MAX_TITLE) ? fail('tooLong') : ok(text);
  }
}

const found = <T>(value: T | null, problem: FieldProblem): Result<T, FieldProblem> =>
  value === null ? fail(problem) : ok(value);

/** Tags stand in one line, parted by commas or semicolons; each of them once. */
const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];
