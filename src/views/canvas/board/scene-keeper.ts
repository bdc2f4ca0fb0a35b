import type { Plan } from '../../../domain/plan.ts';
import type { Session } from '../../../editor/session.ts';
import type { TitleDraft } from '../cards/card-shapes.ts';
import type { Point } from '../geometry/rect.ts';
import { anchor, type Sight } from '../scene/anchor.ts';
import { drawingOf } from '../scene/handwork.ts';
import { moved, type Scene } from '../scene/scene.ts';
import type { Projection } from '../scene/tree-projection.ts';

/** Keeps the picture of the plan, put so that the card acted on stays where it was while others make room. */
export class SceneKeeper {
  readonly #projection: Projection;
  #raw: Scene;
  #shift = { x: 0, y: 0 };
  #seen: Sight;
  /** The height of a title while it is typed. */
  draft: TitleDraft | null = null;

  constructor(projection: Projection, plan: Plan, session: Session) {
    this.#projection = projection;
    this.#raw = projection.project(plan, session, null);
    this.#seen = { plan, session, scene: this.#raw };
  }

  get scene(): Scene {
    return this.#seen.scene;
  }

  /** The picture of this plan; the same object if nothing is to be seen of a change. `middle` is that of the screen. */
  look(plan: Plan, session: Session, middle: Point): Scene {
    const raw = this.#projection.project(plan, session, this.draft);
    if (raw === this.#raw) {
      this.#seen = { plan, session, scene: this.#seen.scene };
      return this.#seen.scene;
    }
    const isPlaced = raw.places === this.#raw.places;
    this.#raw = raw;
    const before = this.#seen;
    const after: Sight = { plan, session, scene: raw };
    if (!isPlaced && !isHandwork(before.scene, raw)) this.#steady(anchor(before, after, middle));
    const scene = isPlaced
      ? { ...raw, places: before.scene.places, bounds: before.scene.bounds, origin: before.scene.origin }
      : moved(raw, this.#shift.x, this.#shift.y);
    this.#seen = { ...after, scene };
    return scene;
  }

  /** Puts the picture so that this slot is where it was. */
  #steady(slot: number): void {
    if (slot < 0) return;
    const { places } = this.#seen.scene;
    this.#shift = {
      x: (places.xs[slot] ?? 0) - (this.#raw.places.xs[slot] ?? 0),
      y: (places.ys[slot] ?? 0) - (this.#raw.places.ys[slot] ?? 0),
    };
  }
}

/** Only what a hand has placed stands elsewhere: nobody has to make room for it, so everybody else stays. */
const isHandwork = (before: Scene, after: Scene): boolean =>
  drawingOf(after) !== null &&
  before.hand.drawing === after.hand.drawing &&
  before.forest === after.forest &&
  before.sizes === after.sizes;
