import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import { childrenOf } from '../../../domain/tree/tree.ts';
import type { Session } from '../../../editor/session.ts';
import { type Shown, shownNow } from '../../../editor/steps.ts';
import type { BoardCamera } from '../board/board-camera.ts';
import { openingCamera } from '../board/opening-camera.ts';
import { type Camera, inSight, toScreen } from '../geometry/camera.ts';
import { centreOf, type Point, type Size } from '../geometry/rect.ts';
import { boxesIn } from '../scene/find-boxes.ts';
import { rectOf, type Scene, shownSlot } from '../scene/scene.ts';
import { stageCamera } from './stage-camera.ts';

/** Where one stood: before this card, whose upper left corner was there on the screen. */
interface Stand {
  readonly id: NodeId;
  readonly corner: Point;
  readonly camera: Camera;
}

/** Moves the camera from branch to branch while a plan is presented, and afterwards back to where it was. */
export class Stage {
  readonly #camera: BoardCamera;
  #isOn = false;
  #shown: Shown = null;
  /** The top of what is shown, and what hangs right below it. */
  #family: readonly NodeId[] = [];
  #stand: Stand | null = null;
  #size: Size = { width: 0, height: 0 };

  constructor(camera: BoardCamera) {
    this.#camera = camera;
  }

  /** Says whether the camera has been moved. `before` is the picture as it was until now. */
  meet(before: Scene, scene: Scene, plan: Plan, session: Session): boolean {
    const { presenting } = session;
    if (!presenting) return this.#isOn && this.#leave(scene);
    const shown = shownNow(plan, session, presenting);
    if (this.#isOn && shown === this.#shown) return false;
    if (!this.#isOn) this.#stand = this.#standIn(before);
    this.#isOn = true;
    this.#shown = shown;
    this.#family = shown === null ? [] : [shown, ...childrenOf(plan, shown)];
    this.frame(scene, { isGliding: true });
    return true;
  }

  /** To be called when the screen may have become another: full screen comes and goes when it likes. */
  resized(scene: Scene): void {
    const { width, height } = this.#camera.size;
    const isOther = width !== this.#size.width || height !== this.#size.height;
    if (this.#isOn && isOther && width > 0) this.frame(scene);
  }

  frame(scene: Scene, { isGliding = false } = {}): void {
    if (!this.#isOn) return;
    this.#size = this.#camera.size;
    if (this.#size.width === 0) return;
    const slots = this.#family.map((id) => shownSlot(scene, id)).filter((slot) => slot >= 0);
    this.#camera.moveTo(stageCamera(scene, this.#size, slots), { isGliding });
  }

  #leave(scene: Scene): boolean {
    this.#isOn = false;
    const slot = shownSlot(scene, this.#stand?.id);
    if (!this.#stand || slot < 0) {
      this.#camera.moveTo(openingCamera(scene, this.#camera.size));
      return true;
    }
    const { corner, camera } = this.#stand;
    const { x, y } = rectOf(scene, slot);
    const { zoom } = camera;
    this.#camera.moveTo({ x: corner.x - x * zoom, y: corner.y - y * zoom, zoom });
    return true;
  }

  /** The card next to the middle of the screen: relative to it the way back leads, whatever is arranged anew meanwhile. */
  #standIn(scene: Scene): Stand | null {
    const { now: camera, size } = this.#camera;
    const sight = inSight(camera, size);
    const middle = centreOf(sight);
    const distance = (slot: number) => {
      const { x, y } = centreOf(rectOf(scene, slot));
      return Math.hypot(x - middle.x, y - middle.y);
    };
    let nearest = -1;
    for (const slot of size.width > 0 ? boxesIn(scene, sight) : [])
      if (nearest < 0 || distance(slot) < distance(nearest)) nearest = slot;
    if (nearest < 0) return null;
    return { id: scene.slots.idAt(nearest), corner: toScreen(camera, rectOf(scene, nearest)), camera };
  }
}
