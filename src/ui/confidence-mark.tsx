import styles from './confidence-mark.module.css';
import { Shape } from './shape.tsx';
import { CONFIDENCE_SHAPES } from './shapes.ts';

interface ConfidenceMarkProps {
  readonly confidence: string;
  readonly size?: number;
}

/** How sure people are, told by the number of bars as well as by colour; the word stands beside it. */
export function ConfidenceMark({ confidence, size = 16 }: ConfidenceMarkProps) {
  const path = CONFIDENCE_SHAPES[confidence];
  return path === undefined ? null : (
    <Shape path={path} size={size} className={`${styles['mark']} ${styles[confidence] ?? ''}`} />
  );
}
