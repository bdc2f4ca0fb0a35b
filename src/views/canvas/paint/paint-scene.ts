import { toScreen } from '../geometry/camera.ts';
import { boxesIn } from '../scene/find-boxes.ts';
import { rectOf, type Scene } from '../scene/scene.ts';
import { type CardContents, type CardLook, paintCard } from './paint-cards.ts';
import { paintCrossLinks, paintHomeEdges } from './paint-edges.ts';
import { paintLanes } from './paint-lanes.ts';
import { paintSpecks, SPECK_ZOOM } from './paint-specks.ts';
import type { Pen } from './pen.ts';

export interface SceneLook {
  readonly lookOf: (slot: number) => CardLook;
  readonly isSelected: (slot: number) => boolean;
}

/** Draws what lies in the pen's area: lanes and lines beneath, cards above. */
export function paintScene(pen: Pen, scene: Scene, contents: CardContents, look: SceneLook): void {
  paintLanes(pen, scene);
  paintHomeEdges(pen, scene);
  paintCrossLinks(pen, scene, look.isSelected);
  if (pen.camera.zoom < SPECK_ZOOM) return paintSpecks(pen, scene, contents, look.isSelected);
  for (const slot of boxesIn(scene, pen.area)) {
    paintCard(pen, contents, slot, toScreen(pen.camera, rectOf(scene, slot)), look.lookOf(slot));
  }
}
