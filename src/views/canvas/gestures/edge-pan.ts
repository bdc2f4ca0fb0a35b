import type { Board } from '../board/board.ts';
import type { Hold } from './hold.ts';

/** Closer to the edge than this the canvas comes along. */
const EDGE_PX = 36;
const MOST_PX_A_FRAME = 14;

/** Moves the canvas while something is held at an edge of the screen; other cards are under the pointer then. */
export function edgePan(board: Board, held: () => Hold | null): () => void {
  let asked = 0;
  const step = () => {
    asked = 0;
    const hold = held();
    if (hold === null) return;
    const { at } = board.pointer;
    const { width, height } = board.camera.size;
    const dx = push(at.x, width);
    const dy = push(at.y, height);
    if (dx !== 0 || dy !== 0) {
      board.camera.panBy(dx, dy);
      hold.move(at);
      board.pointer.step(at);
    }
    asked = requestAnimationFrame(step);
  };
  const stop = board.state.subscribe(({ gesture }) => {
    if (gesture && asked === 0) asked = requestAnimationFrame(step);
  });
  return () => {
    stop();
    cancelAnimationFrame(asked);
  };
}

/** How far the canvas moves this frame: the closer to the edge, the faster. */
function push(at: number, room: number): number {
  if (at < EDGE_PX) return Math.min(1, (EDGE_PX - at) / EDGE_PX) * MOST_PX_A_FRAME;
  if (at > room - EDGE_PX) return -Math.min(1, (at - room + EDGE_PX) / EDGE_PX) * MOST_PX_A_FRAME;
  return 0;
}
