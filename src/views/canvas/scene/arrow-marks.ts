import { premisesOn, worstStanding } from '../../../domain/chain/premises.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Link, Reading } from '../../../domain/rows/link.ts';
import type { Tone } from '../cards/tone.ts';

/** What stands on an arrow besides its line. */
export interface ArrowMarks {
  readonly assumptions: number;
  readonly risks: number;
  /** How its assumptions stand at worst, where that is worth saying. */
  readonly standing: 'failed' | 'doubtful' | null;
  /** It points down the strategy map, where what lies higher cannot bear what lies lower. */
  readonly isAgainst: boolean;
}

export function arrowMarks(plan: Plan, { id }: Link, isAgainst = false): ArrowMarks {
  const premises = premisesOn(plan, id);
  const assumptions = premises.filter(({ kind }) => kind === 'assumption').length;
  return {
    assumptions,
    risks: premises.length - assumptions,
    standing: worstStanding(premises),
    isAgainst,
  };
}

export const sameMarks = (a: ArrowMarks, b: ArrowMarks): boolean =>
  a.assumptions === b.assumptions &&
  a.risks === b.risks &&
  a.standing === b.standing &&
  a.isAgainst === b.isAgainst;

/** The tone of an arrow that people have judged. */
export const READING_TONES: Readonly<Record<Reading, Tone>> = {
  true: 'good',
  doubtful: 'warn',
  false: 'bad',
};

export type MarkSign = Reading | 'break' | 'against' | 'assumption' | 'risk' | 'note';

/** One sign of the label on an arrow, and the number beside it. */
export interface MarkPart {
  readonly sign: MarkSign;
  readonly tone: Tone;
  readonly text: string;
  /** From the left end of the label, in pixels at zoom 1. */
  readonly x: number;
}

export const MARK = { height: 18, pad: 5, sign: 10, gap: 5, digit: 7, textGap: 2 } as const;

/** Signs in a square of 10: a tick, a question mark, a cross; a flash, an arrow down, a cloud, a triangle, lines of text. */
export const MARK_SHAPES: Readonly<Record<MarkSign, string>> = {
  true: 'M.8 5.6 2 4.4 4 6.4 8.2 1.6 9.4 2.7 4 8.8Z',
  doubtful:
    'M2.4 3.2C2.4 1.6 3.6.8 5 .8s2.7.9 2.7 2.3c0 1.2-.8 1.7-1.4 2.1-.5.4-.6.6-.6 1.2H4.3c0-1.2.3-1.7 1.1-2.3.5-.4.9-.6.9-1.1 0-.5-.5-.9-1.2-.9-.8 0-1.3.4-1.3 1.1ZM4.2 7.4h1.6V9H4.2Z',
  false: 'M1.2 2.3 2.3 1.2 5 3.9 7.7 1.2 8.8 2.3 6.1 5 8.8 7.7 7.7 8.8 5 6.1 2.3 8.8 1.2 7.7 3.9 5Z',
  break: 'M5.9.5 1.8 5.7H4.6L3.7 9.5 8.2 4.1H5.2Z',
  against: 'M4.2.8H5.8V6L8 3.8 9.1 4.9 5 9 .9 4.9 2 3.8 4.2 6Z',
  assumption: 'M2.8 8.6a2.3 2.3 0 0 1-.2-4.6A2.9 2.9 0 0 1 8 3.6a2.5 2.5 0 0 1-.4 5Z',
  risk: 'M5 1 9.5 9H.5Z',
  note: 'M1 2H9V3.4H1ZM1 4.8H9V6.2H1ZM1 7.6H6V9H1Z',
};

/** The label of an arrow; null where there is nothing to say. */
export function markLabel(link: Link, marks: ArrowMarks | undefined, isBroken = false) {
  const parts: MarkPart[] = [];
  let x: number = MARK.pad;
  const add = (sign: MarkPart['sign'], tone: Tone, text = '') => {
    if (parts.length > 0) x += MARK.gap;
    parts.push({ sign, tone, text, x });
    x += MARK.sign + (text === '' ? 0 : MARK.textGap + text.length * MARK.digit);
  };
  if (isBroken) add('break', 'bad');
  if (marks?.isAgainst) add('against', 'warn');
  if (link.reading) add(link.reading, READING_TONES[link.reading]);
  if (marks && marks.assumptions > 0) {
    const { standing } = marks;
    add('assumption', standing === 'failed' ? 'bad' : standing ? 'warn' : 'none', String(marks.assumptions));
  }
  if (marks && marks.risks > 0) add('risk', 'bad', String(marks.risks));
  if (link.note) add('note', 'none');
  return parts.length === 0 ? null : { parts, width: x + MARK.pad };
}
