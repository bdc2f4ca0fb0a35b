import { useLayoutEffect, useRef } from 'react';
import { useBoard, useBoardState } from '../board/board-context.tsx';
import type { Rect } from '../geometry/rect.ts';
import { loosePath, svgPath } from '../scene/edge-path.ts';
import { rectOf, shownSlot } from '../scene/scene.ts';
import type { Gesture } from './gesture.ts';
import { HandGhost } from './hand-ghost.tsx';
import styles from './gesture-overlay.module.css';

/** What a gesture marks on the canvas itself: the place between two cards, the arrow being drawn. */
export function GestureMarks() {
  const gesture = useBoardState((state) => state.gesture);
  if (gesture?.type === 'connect') return <Arrow gesture={gesture} />;
  if (gesture?.type === 'drag' && gesture.drop?.line) {
    return <InsertionLine line={gesture.drop.line} isRefused={gesture.drop.refusal !== null} />;
  }
  if (gesture?.type === 'drag' && gesture.drop?.isByHand) {
    return <HandGhost ids={gesture.ids} from={gesture.from} />;
  }
  return null;
}

const THICKNESS = 3;

function InsertionLine({ line, isRefused }: { readonly line: Rect; readonly isRefused: boolean }) {
  const zoom = useBoardState((state) => state.rested.zoom);
  // As thick on the screen at any zoom.
  const thick = THICKNESS / Math.min(1, zoom);
  const isFlat = line.height === 0;
  const style = isFlat
    ? { left: line.x, top: line.y - thick / 2, width: line.width, height: thick }
    : { left: line.x - thick / 2, top: line.y, width: thick, height: line.height };
  return <div className={styles['line']} style={style} data-refused={isRefused || undefined} />;
}

function Arrow({ gesture }: { readonly gesture: Extract<Gesture, { type: 'connect' }> }) {
  const board = useBoard();
  const path = useRef<SVGPathElement>(null);
  const { from } = gesture;
  useLayoutEffect(() => {
    const follow = () => {
      const { scene } = board;
      const slot = shownSlot(scene, from);
      if (slot < 0) return;
      const loose = loosePath(rectOf(scene, slot), board.toCanvas(board.pointer.at), scene.shape);
      path.current?.setAttribute('d', svgPath(loose));
    };
    follow();
    return board.pointer.onStep(follow);
  }, [board, from]);
  return (
    <svg className={styles['arrow']} data-refused={gesture.refusal ? true : undefined} aria-hidden>
      <path ref={path} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
