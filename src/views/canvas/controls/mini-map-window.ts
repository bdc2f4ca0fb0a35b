import type { Rect, Size } from '../geometry/rect.ts';

/** The map shows at most so many screens in each direction: of a very long plan the part around. */
const MOST_SCREENS = 24;

/** The part of the canvas a small map shows: all of it, or what lies around the screen. */
export function miniMapWindow(bounds: Rect, seen: Rect): Rect {
  const [x, width] = part(bounds.x, bounds.width, seen.x + seen.width / 2, seen.width * MOST_SCREENS);
  const [y, height] = part(bounds.y, bounds.height, seen.y + seen.height / 2, seen.height * MOST_SCREENS);
  return { x, y, width, height };
}

function part(start: number, length: number, middle: number, most: number): readonly [number, number] {
  if (length <= most) return [start, length];
  const first = Math.max(start, Math.min(middle - most / 2, start + length - most));
  return [first, most];
}

const LONG_SIDE = 168;
const LEAST_SIDE = 64;

/** The map in the shape of what it shows, as far as that can be hit with a pointer. */
export function miniMapSize({ width, height }: Rect): Size {
  const longer = Math.max(width, height, 1);
  const side = (length: number) => Math.round(Math.max(LEAST_SIDE, (length / longer) * LONG_SIDE));
  return { width: side(width), height: side(height) };
}
