import type { CalendarDay } from '../../../domain/date.ts';
import type { Node } from '../../../domain/kinds/index.ts';
import type { Tint } from './tint.ts';
import type { Tone } from './tone.ts';

/** How a node stands against its last day, from what calls loudest on. */
export const DUES = ['overdue', 'soon', 'later', 'done', 'undated'] as const;
export type Due = (typeof DUES)[number];

const SOON_DAYS = 30;

export function dueOf(node: Node, share: number | null, today: CalendarDay): Due {
  if ((share ?? 0) >= 1) return 'done';
  const end = 'end' in node ? node.end : undefined;
  if (!end) return 'undated';
  if (end < today) return 'overdue';
  return (Date.parse(end) - Date.parse(today)) / 86_400_000 <= SOON_DAYS ? 'soon' : 'later';
}

export const DUE_TINTS: Readonly<Record<Due, Tint>> = {
  overdue: 'bad',
  soon: 'warn',
  later: 'outcome',
  done: 'good',
  undated: 'ink-faint',
};

/** Tells what has no last day from what is due later: neither calls for a sign. */
export const UNDATED_MARK = '–';

/** The same told by a shape. */
export const DUE_TONES: Readonly<Record<Due, Tone>> = {
  overdue: 'bad',
  soon: 'warn',
  later: 'none',
  done: 'good',
  undated: 'none',
};
