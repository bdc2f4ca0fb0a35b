import type { NodeId } from '../../../src/domain/ids.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { type LayoutName, NEW_SESSION, type Session } from '../../../src/editor/session.ts';
import { CardShapes } from '../../../src/views/canvas/cards/card-shapes.ts';
import { rectOf, type Scene, shownSlot } from '../../../src/views/canvas/scene/scene.ts';
import { TreeProjection } from '../../../src/views/canvas/scene/tree-projection.ts';
import { TextMeasure } from '../../../src/views/canvas/text/text-measure.ts';
import type { PlanRobot } from '../../support/plan-robot.ts';

/** Every sign is 8 wide, whatever the font. */
const context = { font: '', measureText: (text: string) => ({ width: [...text].length * 8 }) };

export const treeProjection = (): TreeProjection =>
  new TreeProjection(new CardShapes(new TextMeasure(() => context), 'Test'));

/** A plan as the goal tree draws it. */
export const sceneOf = (
  plan: Plan,
  session: Partial<Session> = {},
  layout: LayoutName = 'leftRight',
): Scene => treeProjection().project(plan, { ...NEW_SESSION, layout, ...session }, null);

/** A drawn plan whose cards are called by their titles. */
export class Drawn {
  readonly scene: Scene;
  readonly #robot: PlanRobot;

  constructor(robot: PlanRobot, session: Partial<Session> = {}, layout: LayoutName = 'leftRight') {
    this.#robot = robot;
    this.scene = sceneOf(robot.plan, session, layout);
  }

  slot(title: string): number {
    return shownSlot(this.scene, this.#robot.id(title));
  }
  rect(title: string) {
    return rectOf(this.scene, this.slot(title));
  }
  middle(title: string) {
    const { x, y, width, height } = this.rect(title);
    return { x: x + width / 2, y: y + height / 2 };
  }
  /** The title on a card; none for -1. */
  title(slot: number): string | null {
    return slot < 0 ? null : (this.#robot.plan.nodes[this.scene.slots.idAt(slot)]?.title ?? null);
  }
  titles(slots: Iterable<number>): (string | null)[] {
    return [...slots].map((slot) => this.title(slot));
  }
}

export const folded = (robot: PlanRobot, ...titles: string[]): Partial<Session> => ({
  folded: new Set<NodeId>(robot.ids(...titles)),
});
