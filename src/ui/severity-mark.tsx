import styles from './severity-mark.module.css';
import { Shape } from './shape.tsx';
import { SEVERITY_SHAPES } from './shapes.ts';

interface SeverityMarkProps {
  readonly severity: string;
  readonly size?: number;
}

/** How grave a thing is, told by its shape as well as by its colour; the word stands beside it or in its label. */
export const SeverityMark = ({ severity, size = 16 }: SeverityMarkProps) => (
  <Shape
    path={SEVERITY_SHAPES[severity] ?? ''}
    size={size}
    className={`${styles['mark']} ${styles[severity] ?? ''}`}
  />
);
