import { createContext, useCallback, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useStoreSoon } from '../../../editor/use-store-soon.ts';
import type { Board } from './board.ts';
import type { BoardState } from './board-state.ts';

export const BoardContext = createContext<Board | null>(null);

export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error('useBoard is for components of a canvas view');
  return board;
}

/** Part of the board's state; the component renders again when this part is another value (shallowly compared). */
export const useBoardState = <T,>(select: (state: BoardState) => T): T =>
  useStore(useBoard().state, useShallow(select));

/** The same for what nobody waits for (`useStoreSoon`). */
export const useBoardStateSoon = <T,>(select: (state: BoardState) => T): T =>
  useStoreSoon(useBoard().state, select);

/** For the `ref` of what lies on the canvas: a card that is brought into sight is not put under it. */
export function useCover(): (element: HTMLElement | null) => () => void {
  const board = useBoard();
  return useCallback((element) => board.camera.covers.add(element), [board]);
}
