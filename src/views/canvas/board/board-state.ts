import type { LinkId, NodeId } from '../../../domain/ids.ts';
import { type Density, densityAt } from '../cards/density.ts';
import type { Camera } from '../geometry/camera.ts';
import type { Gesture, LaneQuestion } from '../gestures/gesture.ts';
import type { Scene } from '../scene/scene.ts';

/** What the components around the canvas draw; nothing in it changes while the camera merely moves. */
export interface BoardState {
  readonly scene: Scene;
  readonly density: Density;
  readonly hover: NodeId | null;
  /** The arrow under the pointer. */
  readonly hoverLink: LinkId | null;
  readonly gesture: Gesture | null;
  /** What is to be answered about the last drop, as long as it is the last step. */
  readonly question: LaneQuestion | null;
  /** Nothing of the plan is in sight. */
  readonly isLost: boolean;
  /** The camera when it last stood still. */
  readonly rested: Camera;
  /** Grows whenever cards say something else than before, once the teller knows it. */
  readonly told: number;
}

/** What they draw at first. */
export const boardStateOf = (scene: Scene, zoom: number): BoardState => ({
  scene,
  density: densityAt(zoom),
  hover: null,
  hoverLink: null,
  gesture: null,
  question: null,
  isLost: false,
  rested: { x: 0, y: 0, zoom },
  told: 0,
});
