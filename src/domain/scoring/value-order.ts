import type { Value } from '../rows/value.ts';

/** The day a value speaks of. */
export const dayOf = ({ date, at }: Value): string => date ?? at.slice(0, 10);

/** By the day they speak of, then by when they were entered. */
export const earlierFirst = (a: Value, b: Value): number =>
  compare(dayOf(a), dayOf(b)) || compare(a.at, b.at) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const newer = (a: Value | undefined, b: Value): Value => (a && earlierFirst(a, b) > 0 ? a : b);
