import styles from './radar.module.css';

export interface RadarAxis {
  /** Short: what stands at the end of the axis, and in the table beside the picture. */
  readonly label: string;
  readonly wanted: number | null;
  readonly actual: number | null;
}

interface RadarProps {
  /** Three or more: fewer make no shape. */
  readonly axes: readonly RadarAxis[];
  readonly most: number;
  /** What the picture says, for who does not see it: the numbers stand in a table beside it. */
  readonly label: string;
  readonly wantedName: string;
  readonly actualName: string;
}

const SIZE = 240;
const CENTRE = SIZE / 2;
const RADIUS = 92;
const LABEL_GAP = 16;

/** Levels on axes around a centre: what is wanted as a dashed outline, what there is as a shape. */
export function Radar({ axes, most, label, wantedName, actualName }: RadarProps) {
  const at = (axis: number, level: number): readonly [number, number] => {
    const angle = (2 * Math.PI * axis) / axes.length - Math.PI / 2;
    const distance = (RADIUS * level) / most;
    return [CENTRE + distance * Math.cos(angle), CENTRE + distance * Math.sin(angle)];
  };
  const polygon = (levels: readonly number[]) =>
    levels
      .map((level, axis) =>
        at(axis, level)
          .map((value) => value.toFixed(1))
          .join(','),
      )
      .join(' ');
  const rings = Array.from({ length: most }, (_, ring) => ring + 1);
  return (
    <figure className={styles['radar']}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={label}>
        {rings.map((ring) => (
          <polygon key={ring} className={styles['ring']} points={polygon(axes.map(() => ring))} />
        ))}
        {axes.map((axis, index) => {
          const [x, y] = at(index, most);
          const [labelX, labelY] = at(index, most * (1 + LABEL_GAP / RADIUS));
          return (
            <g key={axis.label}>
              <line className={styles['spoke']} x1={CENTRE} y1={CENTRE} x2={x} y2={y} />
              <text className={styles['label']} x={labelX} y={labelY} aria-hidden>
                {axis.label}
              </text>
            </g>
          );
        })}
        <polygon className={styles['wanted']} points={polygon(axes.map(({ wanted }) => wanted ?? 0))} />
        <polygon className={styles['actual']} points={polygon(axes.map(({ actual }) => actual ?? 0))} />
        {axes.map(({ label: key, actual }, index) => {
          const [x, y] = at(index, actual ?? 0);
          return actual === null ? null : (
            <circle key={key} className={styles['point']} cx={x} cy={y} r={3} />
          );
        })}
      </svg>
      <figcaption className={styles['legend']}>
        <span>
          <svg viewBox="0 0 28 10" aria-hidden>
            <line className={styles['wanted']} x1={1} y1={5} x2={27} y2={5} />
          </svg>
          {wantedName}
        </span>
        <span>
          <svg viewBox="0 0 28 10" aria-hidden>
            <rect className={styles['actual']} x={1} y={1} width={26} height={8} />
          </svg>
          {actualName}
        </span>
      </figcaption>
    </figure>
  );
}
