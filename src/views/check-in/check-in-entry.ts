import type { CheckIn } from '../../domain/commands/check-in.ts';
import type { CheckInItem } from '../../domain/cycle/check-ins.ts';
import type { PartyId } from '../../domain/ids.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import { type Confidence, CONFIDENCES } from '../../domain/rows/entry.ts';
import { numberForTyping, parseBasisPoints, parseNumber } from '../../i18n/number-text.ts';
import type { Known } from './check-in-facts.ts';

/** What of a number is asked: itself, the two parts of a fraction, words, a share of what is done; or nothing. */
export type Asked = 'amount' | 'fraction' | 'text' | 'progress' | 'none';

export function askedOf({ indicator, isComputed }: CheckInItem): Asked {
  if (!indicator) return 'progress';
  // Stages are done one by one, each with something to show for it: not a number.
  if (isComputed || indicator.type === 'milestone' || indicator.method === 'milestone') return 'none';
  if (indicator.method === 'formula' || indicator.aggregation === 'ratio') return 'fraction';
  return indicator.type === 'qualitative' && !indicator.scale ? 'text' : 'amount';
}

/** A check-in as typed. */
export interface Typed {
  /** The number, the numerator or the words. */
  readonly value: string;
  readonly denominator: string;
  readonly confidence: Confidence | '';
  readonly note: string;
  readonly evidence: string;
  /** Why there is no number; asked only where somebody says so. */
  readonly noData: string | null;
}

export interface Answering {
  readonly item: CheckInItem;
  readonly known: Known;
  readonly locale: string;
  readonly me: PartyId | null;
  readonly isConfirmed: boolean;
}

export const NOTHING: Typed = {
  value: '',
  denominator: '',
  confidence: '',
  note: '',
  evidence: '',
  noData: null,
};

/** What has been said today, as it would be typed. */
export function typedOf({ today }: Known, locale: string): Typed {
  const { fact, entry } = today;
  const shown = (amount: number | undefined) => (amount === undefined ? '' : numberForTyping(amount, locale));
  return {
    value: fact ? (fact.text ?? shown(fact.amount ?? fact.numerator)) : '',
    denominator: fact ? shown(fact.denominator) : '',
    confidence: entry?.confidence ?? '',
    note: entry?.type === 'checkIn' ? (entry.text ?? '') : '',
    evidence: fact?.evidence?.join('; ') ?? '',
    noData: entry?.type === 'decision' ? (entry.text ?? '') : null,
  };
}

export type EntryProblem = 'notNumber' | 'needsBoth' | 'needsReason';

/** The command that says it; null where nothing new is said. */
export function checkInFrom(
  { item, known, locale, me, isConfirmed }: Answering,
  typed: Typed,
): Result<CheckIn | null, EntryProblem> {
  const before = typedOf(known, locale);
  if (same(before, typed)) return ok(null);
  const { nodeId, indicator } = item;
  const base = {
    type: 'checkIn',
    nodeId,
    ...(indicator && { indicatorId: indicator.id }),
    periodId: known.periodId,
    date: known.day,
    ...(me && { byId: me }),
    ...(typed.confidence !== '' &&
      typed.confidence !== before.confidence && { confidence: typed.confidence }),
    ...(typed.note.trim() !== before.note && { text: typed.note.trim() }),
  } as const;
  if (typed.noData !== null) {
    const reason = typed.noData.trim();
    return reason === '' ? fail('needsReason') : ok({ ...base, noData: reason });
  }
  const isNew = typed.value !== before.value || typed.denominator !== before.denominator;
  const isShown = typed.evidence !== before.evidence;
  if (typed.value.trim() === '' && typed.denominator.trim() === '') return ok(base);
  if (!isNew && !isShown) return ok(base);
  const said = numberFrom(askedOf(item), typed, locale);
  if (!said.ok) return said;
  return ok({
    ...base,
    ...said.value,
    ...(said.value.fact && known.today.fact && { replaces: known.today.fact.id }),
    evidence: evidenceIn(typed.evidence),
    isConfirmed,
  });
}

const same = (a: Typed, b: Typed): boolean =>
  Object.entries(a).every(([field, text]) => b[field as keyof Typed] === text);

function numberFrom(
  asked: Asked,
  { value, denominator }: Typed,
  locale: string,
): Result<Pick<CheckIn, 'fact' | 'progressBp'>, EntryProblem> {
  switch (asked) {
    case 'none':
      return ok({});
    case 'text':
      return ok({ fact: { text: value } });
    case 'progress': {
      const progressBp = parseBasisPoints(value, locale);
      return progressBp === null || progressBp < 0 || progressBp > 10_000
        ? fail('notNumber')
        : ok({ progressBp });
    }
    case 'amount': {
      const amount = parseNumber(value, locale);
      return amount === null ? fail('notNumber') : ok({ fact: { amount } });
    }
    case 'fraction': {
      if (value.trim() === '' || denominator.trim() === '') return fail('needsBoth');
      const [top, bottom] = [parseNumber(value, locale), parseNumber(denominator, locale)];
      return top === null || bottom === null
        ? fail('notNumber')
        : ok({ fact: { numerator: top, denominator: bottom } });
    }
  }
}

const evidenceIn = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A confidence by its first letters, in the words of the language; `null` where they name none. */
export function confidenceNamed(
  text: string,
  wordOf: (confidence: Confidence) => string,
): Confidence | '' | null {
  const typed = text.trim().toLocaleLowerCase();
  if (typed === '') return '';
  return CONFIDENCES.find((confidence) => wordOf(confidence).toLocaleLowerCase().startsWith(typed)) ?? null;
}

/** Only what fits behind a number. */
export const shortUnit = (indicator: Indicator | undefined): string | undefined =>
  indicator?.unit !== undefined && indicator.unit.length <= 6 ? indicator.unit : undefined;
