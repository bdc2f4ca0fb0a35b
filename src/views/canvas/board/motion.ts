/** Nothing on the canvas moves longer than this. */
const GLIDE_MS = 160;

/** How long a movement may take for this person: not at all where less motion is asked for. */
export const motionMs = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE_MS);

/** Fast first, then settling (a cubic ease-out). */
export const eased = (share: number): number => 1 - (1 - share) ** 3;
