import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { Check, Circle, CircleAlert, CircleDot, Flag } from 'lucide-react';
import { useDiagram } from './diagram-context.ts';
import type { DiagramState } from './diagram-model.ts';
import styles from './diagram.module.css';

/** What stands around the states that belong together. */
export const Frame = ({ data }: NodeProps<Node<{ title: string }>>) => (
  <div className={styles['frame']}>
    <span className={styles['frameTitle']} dir="auto">
      {data.title}
    </span>
  </div>
);

/** A state: a box to be pressed; where one is and has been is told by its sign as well. */
export function StateCard({ data: { state } }: NodeProps<Node<{ state: DiagramState }>>) {
  const { choice, onChoose, canConnect } = useDiagram();
  const isChosen = choice?.type === 'state' && choice.id === state.id;
  return (
    <>
      <Handle
        type="target"
        position={Position.Left}
        className={styles['handle'] ?? ''}
        isConnectable={canConnect}
      />
      <button
        type="button"
        className={styles['state']}
        aria-pressed={isChosen}
        aria-current={state.isCurrent ? 'step' : undefined}
        data-current={state.isCurrent || undefined}
        data-visited={state.isVisited || undefined}
        data-problem={state.problem !== undefined || undefined}
        onClick={() => onChoose(isChosen ? null : { type: 'state', id: state.id })}
      >
        <StateSign state={state} />
        <span className={styles['words']}>
          <span className={styles['stateTitle']} dir="auto">
            {state.title}
          </span>
          {state.note && <span className={styles['note']}>{state.note}</span>}
          {state.problem && <span className={styles['problem']}>{state.problem}</span>}
        </span>
      </button>
      <Handle
        type="source"
        position={Position.Right}
        className={styles['handle'] ?? ''}
        isConnectable={canConnect}
      />
    </>
  );
}

function StateSign({ state }: { readonly state: DiagramState }) {
  const Sign = state.problem
    ? CircleAlert
    : state.isCurrent
      ? CircleDot
      : state.isVisited
        ? Check
        : state.isEnd
          ? Flag
          : Circle;
  return <Sign className={styles['sign']} size={16} aria-hidden />;
}
