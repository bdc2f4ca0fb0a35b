import type { LinkId } from '../../../domain/ids.ts';
import type { Density } from '../cards/density.ts';
import type { Camera } from '../geometry/camera.ts';
import type { Rect } from '../geometry/rect.ts';
import type { TextMeasure } from '../text/text-measure.ts';
import type { Palette } from './palette.ts';

/** What is needed to draw: the context works in CSS pixels of the screen, the camera says where the canvas lies there. */
export interface Pen {
  readonly ctx: CanvasRenderingContext2D;
  readonly camera: Camera;
  readonly density: Density;
  readonly palette: Palette;
  readonly family: string;
  readonly measure: TextMeasure;
  /** The part of the canvas that is drawn. */
  readonly area: Rect;
  /** Whether an arrow is marked as one that does not hold. */
  readonly isBroken?: (id: LinkId) => boolean;
}
