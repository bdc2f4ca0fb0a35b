import type { Board } from '../board/board.ts';
import { inSight } from '../geometry/camera.ts';
import { partsIn } from '../scene/edge-path.ts';
import { linePaths } from '../scene/lines.ts';
import { rectOf } from '../scene/scene.ts';

/** Brings an arrow chosen by key or elsewhere into sight, if nothing of it is. */
export function followLink(board: Board): () => void {
  return board.editor.store.subscribe(({ session: { link } }, { session: before }) => {
    if (link === null || link === before.link) return;
    const { scene, camera } = board;
    const line = scene.crossLinks().find((one) => one.link.id === link);
    if (!line) return;
    const seen = inSight(camera.now, camera.size);
    const isSeen = linePaths(scene, line).some((path) => !partsIn(path, seen).next().done);
    if (!isSeen) camera.reveal(rectOf(scene, line.from));
  });
}
