import { useEffect, useRef } from 'react';
import type { StagePointer } from '../../../editor/session.ts';
import { motionMs } from '../board/motion.ts';
import styles from './laser.module.css';
import { Trail } from './trail.ts';

/** What follows the mouse, seen from the back of a room; every step goes past React, straight to the screen. */
export function Laser({ pointer }: { readonly pointer: Exclude<StagePointer, 'none'> }) {
  const mark = useRef<HTMLDivElement>(null);
  const tail = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const stage = mark.current?.parentElement;
    if (!stage || !mark.current) return undefined;
    const { style } = mark.current;
    const context = motionMs() > 0 ? tail.current?.getContext('2d') : null;
    const trail = context ? new Trail(context) : null;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const { left, top } = stage.getBoundingClientRect();
      const [x, y] = [clientX - left, clientY - top];
      style.setProperty('--x', `${x}px`);
      style.setProperty('--y', `${y}px`);
      style.visibility = 'visible';
      trail?.step({ x, y });
    };
    const hide = () => void (style.visibility = 'hidden');
    stage.addEventListener('pointermove', follow);
    stage.addEventListener('pointerleave', hide);
    return () => {
      stage.removeEventListener('pointermove', follow);
      stage.removeEventListener('pointerleave', hide);
      trail?.stop();
    };
  }, [pointer]);
  return (
    <>
      {pointer === 'dot' && <canvas ref={tail} className={styles['tail']} aria-hidden />}
      <div ref={mark} className={styles[pointer]} aria-hidden />
    </>
  );
}
