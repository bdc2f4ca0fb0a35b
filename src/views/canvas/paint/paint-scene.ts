import { toScreen } from '../geometry/camera.ts';
import { boxesIn } from '../scene/find-boxes.ts';
import { rectOf, type Scene } from '../scene/scene.ts';
import { type CardContents, type CardLook, paintBadge, paintCard } from './paint-cards.ts';
import { type Dimming, paintCrossLinks, paintHomeEdges } from './paint-edges.ts';
import { paintLanes } from './paint-lanes.ts';
import { paintSpecks, SPECK_ZOOM } from './paint-specks.ts';
import type { Pen } from './pen.ts';

export interface SceneLook {
  readonly lookOf: (slot: number) => CardLook;
  readonly isSelected: (slot: number) => boolean;
  readonly dimming: Dimming;
}

/** Draws what lies in the pen's area: lanes and lines beneath, cards above. */
export function paintScene(pen: Pen, scene: Scene, contents: CardContents, look: SceneLook): void {
  paintLanes(pen, scene);
  const { isSelected, dimming } = look;
  paintHomeEdges(pen, scene, dimming);
  paintCrossLinks(pen, scene, isSelected, dimming);
  if (pen.camera.zoom < SPECK_ZOOM) return paintSpecks(pen, scene, contents, isSelected, dimming);
  for (const slot of boxesIn(scene, pen.area)) {
    const at = toScreen(pen.camera, rectOf(scene, slot));
    const looks = look.lookOf(slot);
    paintCard(pen, contents, slot, at, looks);
    const face = pen.density === 'dot' ? null : contents.faceOf(slot);
    if (face?.hidden) paintBadge(pen, face, scene.shape, at, looks);
  }
}
