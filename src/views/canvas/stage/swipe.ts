const LEAST_PX = 60;
const MOST_MS = 600;

/** Which way a finger leads that went so far across and down in so many milliseconds; none where it was no brush. */
export function swipeOf(across: number, down: number, ms: number): 'next' | 'previous' | null {
  if (ms > MOST_MS || Math.abs(across) < LEAST_PX || Math.abs(down) > Math.abs(across) / 2) return null;
  return across < 0 ? 'next' : 'previous';
}
