import type { ThumbnailBox } from '../../storage/contract.ts';
import styles from './thumbnail.module.css';

const BOX_HEIGHT = 3.2;

/** The shape of a plan, small: its topmost nodes and what joins them. */
export function Thumbnail({ boxes }: { readonly boxes: readonly ThumbnailBox[] }) {
  const shapes = boxes.map((box, at) => shapeOf(boxes, box, at));
  return (
    <svg className={styles['thumbnail']} viewBox="-4 -3 108 66" aria-hidden focusable="false">
      {shapes.map(
        ({ number, joint }) => joint && <path key={number} className={styles['joint']} d={joint} />,
      )}
      {shapes.map(({ number, box, depth }) => (
        <rect
          key={number}
          className={styles[depth]}
          x={box.x}
          y={box.y - BOX_HEIGHT / 2}
          width={box.width}
          height={BOX_HEIGHT}
          rx={1.2}
        />
      ))}
    </svg>
  );
}

/** Three shades: the top, what hangs below it, the rest. */
function shapeOf(boxes: readonly ThumbnailBox[], box: ThumbnailBox, number: number) {
  const parent = parentOf(boxes, box);
  if (!parent) return { number, box, depth: 'top', joint: null } as const;
  const [from, to] = [parent.x + parent.width, box.x];
  const joint = `M${from} ${parent.y}H${(from + to) / 2}V${box.y}H${to}`;
  return { number, box, joint, depth: parentOf(boxes, parent) ? 'deep' : 'middle' } as const;
}

const parentOf = (boxes: readonly ThumbnailBox[], { parent }: ThumbnailBox) =>
  parent === undefined ? undefined : boxes[parent];
