import { useLayoutEffect, useRef } from 'react';
import { useBoard, useBoardState } from '../board/board-context.tsx';
import { toScreen } from '../geometry/camera.ts';
import { rectOf, shownSlot } from '../scene/scene.ts';
import styles from './controls.module.css';

const GAP = 8;

/** What a card says that is too small to be read, beside it and in readable type. */
export function HoverLabel() {
  const board = useBoard();
  const hover = useBoardState((state) => (state.density === 'dot' ? state.hover : null));
  const label = useRef<HTMLDivElement>(null);
  const slot = shownSlot(board.scene, hover);
  useLayoutEffect(() => {
    if (slot < 0) return undefined;
    const follow = () => {
      const { x, y, height } = toScreen(board.camera.now, rectOf(board.scene, slot));
      if (label.current) label.current.style.transform = `translate(${x}px, ${y + height + GAP}px)`;
    };
    follow();
    return board.onMove(follow);
  }, [board, slot]);
  const face = slot < 0 ? null : board.teller.faceOf(slot);
  if (!face) return null;
  const facts = [
    face.label,
    face.progress.share === null ? '' : face.progress.text,
    face.progress.word,
    face.owner?.name ?? '',
  ];
  return (
    <div ref={label} className={styles['hoverLabel']} aria-hidden>
      {face.name}
      <small>{facts.filter((fact) => fact !== '').join(' · ')}</small>
    </div>
  );
}
