import styles from './kind-mark.module.css';
import { Shape } from './shape.tsx';
import { BAR, KIND_SHAPES, LEVEL_BARS } from './shapes.ts';

interface KindMarkProps {
  readonly kind: string;
  /** The level of a goal; it is told by the number of bars as well as by the shade. */
  readonly level?: string | undefined;
  readonly size?: number;
}

/** The sign of a kind or level. It never stands without the word, so it says nothing to a screen reader. */
export function KindMark({ kind, level, size = 16 }: KindMarkProps) {
  const bars = kind === 'goal' && level !== undefined ? LEVEL_BARS[level] : undefined;
  const className = `${styles['mark']} ${styles[bars ? (level ?? '') : kind] ?? ''}`;
  if (bars === undefined) {
    return <Shape path={KIND_SHAPES[kind] ?? KIND_SHAPES['goal'] ?? ''} size={size} className={className} />;
  }
  const { ys, x, width, height, radius, faint } = BAR;
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 16 16" aria-hidden>
      {ys.map((y, at) => (
        <rect key={y} {...{ x, y, width, height }} rx={radius} opacity={at < bars ? 1 : faint} />
      ))}
    </svg>
  );
}
