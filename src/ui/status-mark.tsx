import { Shape } from './shape.tsx';
import { STATUS_SHAPES } from './shapes.ts';
import styles from './status-mark.module.css';

interface StatusMarkProps {
  readonly status: string;
  readonly size?: number;
}

/** The sign of a status, told by its shape as well as by its colour; the word stands beside it. */
export const StatusMark = ({ status, size = 16 }: StatusMarkProps) => (
  <Shape
    path={STATUS_SHAPES[status] ?? STATUS_SHAPES['none'] ?? ''}
    size={size}
    className={`${styles['mark']} ${styles[status] ?? ''}`}
  />
);
