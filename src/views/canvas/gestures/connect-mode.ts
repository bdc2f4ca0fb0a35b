import type { NodeId } from '../../../domain/ids.ts';
import type { Board } from '../board/board.ts';
import type { Point } from '../geometry/rect.ts';
import { connectHold } from './connect-hold.ts';
import type { Hold } from './hold.ts';

/** Boards on which the next press shows where an arrow leads. */
const modes = new WeakMap<Board, Hold>();

export const isConnecting = (board: Board): boolean => modes.has(board);

/** From now on, until a target is pressed, the pointer draws an arrow from this card without being held down. */
export function beginConnecting(board: Board, from: NodeId): void {
  leaveConnecting(board);
  if (!board.editor.mayChange()) return;
  modes.set(board, connectHold(board, from, { isMode: true }));
}

/** Whether this was what was going on. */
export function leaveConnecting(board: Board): boolean {
  modes.get(board)?.cancel();
  return modes.delete(board);
}

export const pointTo = (board: Board, at: Point): void => modes.get(board)?.move(at);

/** A card that may not be the target says why, and one may press another; what is no card at all leaves it. */
export function pressTarget(board: Board, at: Point): void {
  const hold = modes.get(board);
  hold?.move(at);
  const { gesture } = board.state.getState();
  if (!hold || gesture?.type !== 'connect' || gesture.refusal) return;
  modes.delete(board);
  if (gesture.to === null) hold.cancel();
  else hold.release(at);
}
