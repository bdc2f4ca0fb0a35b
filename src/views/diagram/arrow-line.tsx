import { type Edge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import { useDiagram } from './diagram-context.ts';
import type { DiagramArrow } from './diagram-model.ts';
import styles from './diagram.module.css';
import type { Curve } from './ring-curves.ts';

type ArrowEdge = Edge<{ arrow: DiagramArrow; curve: Curve }>;

/** An arrow with its name on it, which is what can be pressed. */
export function ArrowLine({ data }: EdgeProps<ArrowEdge>) {
  const { choice, onChoose, content } = useDiagram();
  const marker = useId();
  if (!data) return null;
  const { arrow, curve } = data;
  const isChosen = choice?.type === 'arrow' && choice.id === arrow.id;
  const leaves = choice?.type === 'state' && choice.id === arrow.from;
  if (arrow.isQuiet && !isChosen && !leaves) return null;
  const isLit = isChosen || leaves;
  const titleOf = (id: string) => content.states.find((state) => state.id === id)?.title ?? id;
  const way = `${titleOf(arrow.from)} → ${titleOf(arrow.to)}`;
  const look = {
    'data-taken': arrow.isTaken || undefined,
    'data-open': arrow.isOpen || undefined,
    'data-lit': isLit || undefined,
    'data-dimmed': (choice !== null && !isLit) || undefined,
    'data-problem': arrow.problem !== undefined || undefined,
  };
  return (
    <>
      <defs>
        <marker
          id={marker}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className={styles['head']} d="M0,0 L10,5 L0,10 z" {...look} />
        </marker>
      </defs>
      <path className={styles['line']} d={curve.path} markerEnd={`url(#${marker})`} {...look} />
      <EdgeLabelRenderer>
        <div
          className={styles['labelPlace']}
          style={{
            transform: `translate(${curve.label.x}px, ${curve.label.y}px) translate(-50%, ${curve.isAbove ? 'calc(-100% - 1px)' : '-50%'})`,
          }}
        >
          <button
            type="button"
            className={styles['label']}
            data-above={curve.isAbove}
            data-inline={curve.isInline}
            aria-pressed={isChosen}
            title={way}
            aria-label={[arrow.title, way, arrow.count, arrow.problem].filter(Boolean).join(', ')}
            onClick={() => onChoose(isChosen ? null : { type: 'arrow', id: arrow.id })}
            {...look}
          >
            {arrow.problem && <CircleAlert size={13} aria-hidden />}
            <span dir="auto">{arrow.title}</span>
            {arrow.count && <span className={styles['count']}>{arrow.count}</span>}
          </button>
        </div>
      </EdgeLabelRenderer>
    </>
  );
}
