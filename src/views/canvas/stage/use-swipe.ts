import { type RefObject, useEffect } from 'react';
import { useEditor } from '../../../editor/react.tsx';
import { goOn } from '../../../editor/presenting.ts';
import { useBoard } from '../board/board-context.tsx';
import type { Point } from '../geometry/rect.ts';
import { swipeOf } from './swipe.ts';

/** While a plan is presented, a finger that brushes across leads on or back; a slow one moves the picture as ever. */
export function useSwipe(stage: RefObject<HTMLElement | null>, isOn: boolean): void {
  const editor = useEditor();
  const board = useBoard();
  useEffect(() => {
    const element = stage.current;
    if (!element || !isOn) return undefined;
    const stop = new AbortController();
    const fingers = new Map<number, Point & { readonly since: number }>();
    let isAlone = true;
    const down = ({ pointerType, pointerId, clientX: x, clientY: y, timeStamp: since }: PointerEvent) => {
      if (pointerType !== 'touch') return;
      isAlone = fingers.size === 0;
      fingers.set(pointerId, { x, y, since });
    };
    const up = ({ pointerId, clientX, clientY, timeStamp }: PointerEvent) => {
      const from = fingers.get(pointerId);
      fingers.delete(pointerId);
      if (!from || !isAlone) return;
      const way = swipeOf(clientX - from.x, clientY - from.y, timeStamp - from.since);
      if (!way) return;
      goOn(editor, way);
      // The finger has moved the picture on its way, also where there is no further step.
      board.frameStage();
    };
    const { signal } = stop;
    element.addEventListener('pointerdown', down, { signal, capture: true });
    element.addEventListener('pointerup', up, { signal, capture: true });
    element.addEventListener('pointercancel', ({ pointerId }) => fingers.delete(pointerId), { signal });
    return () => stop.abort();
  }, [stage, isOn, editor, board]);
}
