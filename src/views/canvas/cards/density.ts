/** How much of a card is drawn: a coloured box with its status, the title with its percentage, or everything. */
export type Density = 'dot' | 'title' | 'full';

/** From this zoom on titles can be read from large type. */
const TITLE_ZOOM = 0.34;
/** From this zoom on the small type of a full card can be read. */
const FULL_ZOOM = 0.72;
/** Cards near the screen are elements from this zoom on, pixels below it. */
export const ELEMENT_ZOOM = 0.5;

export function densityAt(zoom: number): Density {
  if (zoom < TITLE_ZOOM) return 'dot';
  return zoom < FULL_ZOOM ? 'title' : 'full';
}
