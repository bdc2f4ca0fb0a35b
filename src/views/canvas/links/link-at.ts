import type { LinkId } from '../../../domain/ids.ts';
import type { Board } from '../board/board.ts';
import { inSight } from '../geometry/camera.ts';
import { NO_RECT, overlap, type Point } from '../geometry/rect.ts';
import { lineLabel } from '../scene/line-label.ts';
import { lineAt } from '../scene/lines.ts';
import { type CrossLink, rectOf } from '../scene/scene.ts';

/**
 * The arrow under a point of the screen, drawn as it is or not: a card there is in front of it, and one that only
 * passes by is drawn for nobody.
 */
export function linkAt(board: Board, point: Point, reachPx: number): LinkId | null {
  const { scene, camera, teller } = board;
  const { now, size } = camera;
  const seen = inSight(now, size);
  const isEnd = (slot: number) => teller.isSelected(slot) || overlap(rectOf(scene, slot), seen);
  const isDrawn = ({ from, to }: CrossLink) => isEnd(from) || isEnd(to);
  const at = board.toCanvas(point);
  const line = labelAt(board, at, isDrawn) ?? lineAt(scene, at, reachPx / now.zoom, isDrawn);
  return line?.link.id ?? null;
}

/** The arrow whose words are there; they lie over all lines. */
function labelAt(
  board: Board,
  { x, y }: Point,
  isDrawn: (line: CrossLink) => boolean,
): CrossLink | undefined {
  if (board.state.getState().density !== 'full') return undefined;
  const around = { x: x - 1, y: y - 1, width: 2, height: 2 };
  return board.scene
    .crossLinks()
    .filter(
      (line) => isDrawn(line) && overlap(lineLabel(board.scene, line, around, board)?.box ?? NO_RECT, around),
    )
    .at(-1);
}
