import type { Board } from '../board/board.ts';

/** The element of each board that has the keyboard while nothing is typed. */
const trees = new WeakMap<Board, HTMLElement>();

export function registerTree(board: Board, element: HTMLElement): () => void {
  trees.set(board, element);
  return () => void trees.delete(board);
}

/** Puts the keyboard into the tree; the canvas stays where it is. */
export const focusTree = (board: Board): void => trees.get(board)?.focus({ preventScroll: true });
