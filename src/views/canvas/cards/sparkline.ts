/** A fact of an indicator: when, and how much. */
export interface Point {
  /** Days since any fixed day. */
  readonly day: number;
  readonly amount: number;
}

/** A line through facts, ready to be drawn in a box with its origin in the upper left corner. */
export interface Sparkline {
  /** SVG path data. */
  readonly line: string;
  /** Where the last fact stands. */
  readonly end: { readonly x: number; readonly y: number };
  /** The height at which the target lies; null without one. */
  readonly target: number | null;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

export const SPARK: Box = { width: 48, height: 14 };
/** Room for the dot at the end and half the thickness of the line. */
const INSET = 2;

/** Facts in the order of their days; null for fewer than two, which make no line. */
export function sparkline(
  points: readonly Point[],
  target: number | undefined,
  { width, height }: Box = SPARK,
): Sparkline | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const amounts = [...points.map(({ amount }) => amount), ...(target === undefined ? [] : [target])];
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const days = last.day - first.day;
  const across = (point: Point, at: number) =>
    // Facts all of one day follow one another as they were entered.
    days === 0 ? at / (points.length - 1) : (point.day - first.day) / days;
  const x = (share: number) => round(INSET + share * (width - 2 * INSET));
  const y = (amount: number) =>
    most === least
      ? round(height / 2)
      : round(INSET + ((most - amount) / (most - least)) * (height - 2 * INSET));
  const corners = points.map((point, at) => `${x(across(point, at))} ${y(point.amount)}`);
  return {
    line: `M${corners.join('L')}`,
    end: { x: x(1), y: y(last.amount) },
    target: target === undefined ? null : y(target),
  };
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
