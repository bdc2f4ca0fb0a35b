import { useLayoutEffect, useMemo, useRef } from 'react';
import type { NodeId } from '../../../domain/ids.ts';
import type { Board } from '../board/board.ts';
import { useBoard } from '../board/board-context.tsx';
import { overlap, type Point, type Rect } from '../geometry/rect.ts';
import { inSight } from '../geometry/camera.ts';
import { branchesOf, rectOf } from '../scene/scene.ts';
import styles from './gesture-overlay.module.css';

/** More outlines than this tell nobody more. */
const MOST_OUTLINES = 80;

/** The outlines of what is carried, where it would stand if it were let go now. */
export function HandGhost({ ids, from }: { readonly ids: readonly NodeId[]; readonly from: Point }) {
  const board = useBoard();
  const element = useRef<HTMLDivElement>(null);
  const boxes = useMemo(() => outlines(board, ids), [board, ids]);
  useLayoutEffect(() => {
    const follow = () => {
      const { x, y } = board.toCanvas(board.pointer.at);
      if (element.current) element.current.style.transform = `translate(${x - from.x}px, ${y - from.y}px)`;
    };
    follow();
    return board.pointer.onStep(follow);
  }, [board, from]);
  return (
    <div ref={element} className={styles['carried']} data-testid="hand-ghost">
      {boxes.map(({ slot, isTop, x, y, width, height }) => (
        <div
          key={slot}
          className={styles['outline']}
          data-top={isTop || undefined}
          style={{ left: x, top: y, width, height }}
        />
      ))}
    </div>
  );
}

interface Outline extends Rect {
  readonly slot: number;
  readonly isTop: boolean;
}

function outlines({ scene, camera }: Board, ids: readonly NodeId[]): Outline[] {
  const seen = inSight(camera.now, camera.size);
  const tops = new Set(ids.map((id) => scene.slots.find(id)));
  return [...branchesOf(scene, ids)]
    .map((slot) => ({ slot, isTop: tops.has(slot), ...rectOf(scene, slot) }))
    .filter((box) => box.isTop || overlap(box, seen))
    .slice(0, MOST_OUTLINES);
}
