import {
  type Edge,
  type EdgeTypes,
  type Node,
  type NodeTypes,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  useStoreApi,
} from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import { ArrowLine } from './arrow-line.tsx';
import { type DiagramBinding, DiagramContext, useDiagram } from './diagram-context.ts';
import { DiagramList } from './diagram-list.tsx';
import type { DiagramArrow, DiagramContent } from './diagram-model.ts';
import styles from './diagram.module.css';
import './diagram.css';
import type { Box } from './ring-curves.ts';
import { type RingLayout, ringLayout } from './ring-layout.ts';
import { Frame, StateCard } from './state-card.tsx';
import { useCardHeights } from './use-card-heights.ts';

interface DiagramProps extends DiagramBinding {
  readonly content: DiagramContent;
  readonly label: string;
  /** In words instead of as a drawing. */
  readonly isList: boolean;
  /** What the list says of a state that no arrow leaves. */
  readonly noWays: string;
  /** Arrows can be drawn from state to state by hand. */
  readonly onConnect?: ((from: string, to: string) => void) | undefined;
}

const NODE_TYPES: NodeTypes = { frame: Frame, state: StateCard };
const EDGE_TYPES: EdgeTypes = { arrow: ArrowLine };
/** Not larger than life, and never so small that the words of a state could not be read from a chair. */
const FIT = { padding: 0.04, minZoom: 0.5, maxZoom: 1.35 };
/** A drawing that is high gets the height for this zoom, and the page scrolls. */
const LEGIBLE = 0.72;

/** States and the ways between them, drawn in a ring: every box and every arrow can be pressed and tabbed to. */
export function Diagram({ content, label, isList, noWays, onConnect, choice, onChoose }: DiagramProps) {
  const canConnect = onConnect !== undefined;
  const context = useMemo(
    () => ({ choice, onChoose, canConnect, content }),
    [choice, onChoose, canConnect, content],
  );
  return (
    <DiagramContext value={context}>
      {isList ? (
        <DiagramList label={label} noWays={noWays} />
      ) : (
        <Drawing content={content} label={label} onConnect={onConnect} />
      )}
    </DiagramContext>
  );
}

function Drawing({ content, label, onConnect }: Pick<DiagramProps, 'content' | 'label' | 'onConnect'>) {
  const { onChoose } = useDiagram();
  const heightOf = useCardHeights(content.states);
  const layout = useMemo(() => ringLayout(content, heightOf), [content, heightOf]);
  const nodes = useMemo(() => nodesOf(content, layout), [content, layout]);
  const edges = useMemo(() => edgesOf(content, layout), [content, layout]);
  return (
    <ReactFlowProvider>
      <div
        className={styles['diagram']}
        role="group"
        aria-label={label}
        style={{ height: `max(min(510px, 67vh), ${layout.bounds.height * LEGIBLE}px)` }}
      >
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          minZoom={0.3}
          maxZoom={2}
          preventScrolling={false}
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          nodesDraggable={false}
          nodesConnectable={onConnect !== undefined}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          attributionPosition="bottom-left"
          onConnect={({ source, target }) => onConnect?.(source, target)}
          onPaneClick={() => onChoose(null)}
        >
          <Fitting bounds={layout.bounds} />
        </ReactFlow>
      </div>
    </ReactFlowProvider>
  );
}

/** All of it is in sight, whatever room there is. */
function Fitting({ bounds }: { readonly bounds: Box }) {
  const { setViewport } = useReactFlow();
  const store = useStoreApi();
  const size = useStore(({ width, height }) => `${width} ${height}`);
  useEffect(() => {
    // The wrapper calls itself an application, which would keep the keys of screen readers from what is in it.
    store.getState().domNode?.setAttribute('role', 'presentation');
  }, [store]);
  useEffect(() => {
    const { width, height } = store.getState();
    if (width === 0 || height === 0) return;
    const room = 1 - 2 * FIT.padding;
    const fitting = Math.min((width * room) / bounds.width, (height * room) / bounds.height);
    const zoom = Math.max(FIT.minZoom, Math.min(FIT.maxZoom, fitting));
    void setViewport({
      zoom,
      x: (width - bounds.width * zoom) / 2 - bounds.x * zoom,
      y: (height - bounds.height * zoom) / 2 - bounds.y * zoom,
    });
  }, [store, size, bounds, setViewport]);
  return null;
}

function nodesOf({ groups, states }: DiagramContent, { frames, states: boxes }: RingLayout): Node[] {
  const shown = groups.flatMap(({ id, title }): Node[] => {
    const box = frames.get(id);
    const isAlone = states.filter(({ group }) => group === id).length === 1;
    return box && !isAlone
      ? [{ ...placed(`frame ${id}`, box), type: 'frame', data: { title }, zIndex: -1 }]
      : [];
  });
  const cards = states.flatMap((state): Node[] => {
    const box = boxes.get(state.id);
    if (!box) return [];
    const card = placed(state.id, box);
    // React Flow lets nothing through to what it does not move or choose itself.
    return [{ ...card, style: { ...card.style, pointerEvents: 'all' }, type: 'state', data: { state } }];
  });
  return [...shown, ...cards];
}

const placed = (id: string, { x, y, width, height }: Box) => ({
  id,
  position: { x, y },
  width,
  height,
  style: { width, height },
  ...SAYS_NOTHING,
});

/** What is in a box or on an arrow says what it is; React Flow would add English of its own. */
const SAYS_NOTHING = {
  ariaRole: 'presentation',
  domAttributes: { 'aria-label': '', 'aria-roledescription': '' },
} as const;

const edgesOf = ({ arrows }: DiagramContent, { curves }: RingLayout): Edge[] =>
  arrows.flatMap((arrow: DiagramArrow): Edge[] => {
    const curve = curves.get(arrow.id);
    return curve
      ? [
          {
            id: arrow.id,
            source: arrow.from,
            target: arrow.to,
            type: 'arrow',
            data: { arrow, curve },
            ...SAYS_NOTHING,
          },
        ]
      : [];
  });
