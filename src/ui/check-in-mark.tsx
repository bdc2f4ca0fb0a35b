import styles from './check-in-mark.module.css';
import { Shape } from './shape.tsx';
import { CHECK_IN_SHAPES } from './shapes.ts';

interface CheckInMarkProps {
  /** `stale` or `overdue`. */
  readonly standing: string;
  readonly size?: number;
}

/** That somebody has to say how it goes, told by its shape as well as by its colour; words stand beside it or in its label. */
export function CheckInMark({ standing, size = 16 }: CheckInMarkProps) {
  const path = CHECK_IN_SHAPES[standing];
  return path === undefined ? null : (
    <Shape path={path} size={size} className={`${styles['mark']} ${styles[standing] ?? ''}`} />
  );
}
