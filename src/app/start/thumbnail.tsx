import type { ThumbnailBox } from '../../storage/contract.ts';
import styles from './thumbnail.module.css';

const BOX_HEIGHT = 3.2;

/** The shape of a plan, small: its topmost nodes and what joins them. */
export const Thumbnail = ({ boxes }: { readonly boxes: readonly ThumbnailBox[] }) => (
  <svg className={styles['thumbnail']} viewBox="-4 -3 108 66" aria-hidden focusable="false">
    {boxes.map((box, at) => (
      <Joint key={`${box.x} ${box.y} ${at}`} box={box} parent={parentOf(boxes, box)} />
    ))}
    {boxes.map((box, at) => (
      <rect
        key={`${box.x} ${box.y} ${at}`}
        className={depthClass(boxes, box)}
        x={box.x}
        y={box.y - BOX_HEIGHT / 2}
        width={box.width}
        height={BOX_HEIGHT}
        rx={1.2}
      />
    ))}
  </svg>
);

const parentOf = (boxes: readonly ThumbnailBox[], { parent }: ThumbnailBox) =>
  parent === undefined ? undefined : boxes[parent];

const Joint = ({ box, parent }: { box: ThumbnailBox; parent: ThumbnailBox | undefined }) => {
  if (!parent) return null;
  const [from, to] = [parent.x + parent.width, box.x];
  const middle = (from + to) / 2;
  return <path className={styles['joint']} d={`M${from} ${parent.y}H${middle}V${box.y}H${to}`} />;
};

/** Three shades: the top, what hangs below it, the rest. */
function depthClass(boxes: readonly ThumbnailBox[], box: ThumbnailBox): string {
  const parent = parentOf(boxes, box);
  if (!parent) return styles['top'] ?? '';
  return (parentOf(boxes, parent) ? styles['deep'] : styles['middle']) ?? '';
}
