import { type PointerEvent, useRef, useState } from 'react';
import type { Rating } from '../../domain/people/stakeholders.ts';

/** A press that wanders no further than this, in pixels, is no drag. */
const SLACK = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface ChipDrag {
  readonly isDisabled: boolean;
  readonly onOver: (rating: Required<Rating> | null) => void;
  readonly onDrop: (rating: Required<Rating>) => void;
}

/** Dragging by mouse, pen or finger from cell to cell; Escape and leaving the matrix put it back. */
export function useChipDrag({ isDisabled, onOver, onDrop }: ChipDrag) {
  const start = useRef<Point | null>(null);
  const [offset, setOffset] = useState<Point | null>(null);
  const end = () => {
    start.current = null;
    setOffset(null);
    onOver(null);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (isDisabled || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (!start.current) return;
      const [x, y] = [clientX - start.current.x, clientY - start.current.y];
      if (offset === null && Math.hypot(x, y) < SLACK) return;
      setOffset({ x, y });
      onOver(cellAt(clientX, clientY));
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const cell = offset && cellAt(clientX, clientY);
      end();
      if (cell) onDrop(cell);
    },
    onPointerCancel: end,
    onLostPointerCapture: end,
  };
  return { offset, handlers };
}

/** The cell of the matrix at a point of the screen, whatever lies above it. */
function cellAt(x: number, y: number): Required<Rating> | null {
  for (const element of document.elementsFromPoint(x, y)) {
    if (!(element instanceof HTMLTableCellElement)) continue;
    const { interest, influence } = element.dataset;
    if (interest && influence) return { interest: Number(interest), influence: Number(influence) };
  }
  return null;
}
