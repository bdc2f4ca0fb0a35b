import type { LinkId } from '../../../domain/ids.ts';
import type { Board } from '../board/board.ts';
import { inSight } from '../geometry/camera.ts';
import { overlap, type Point } from '../geometry/rect.ts';
import { lineAt } from '../scene/lines.ts';
import { rectOf } from '../scene/scene.ts';

/**
 * The arrow under a point of the screen, drawn as it is or not: a card there is in front of it, and one that only
 * passes by is drawn for nobody.
 */
export function linkAt(board: Board, point: Point, reachPx: number): LinkId | null {
  const { scene, camera, teller } = board;
  const { now, size } = camera;
  const seen = inSight(now, size);
  const isEnd = (slot: number) => teller.isSelected(slot) || overlap(rectOf(scene, slot), seen);
  const line = lineAt(
    scene,
    board.toCanvas(point),
    reachPx / now.zoom,
    ({ from, to }) => isEnd(from) || isEnd(to),
  );
  return line?.link.id ?? null;
}
