import { type NodeTypes, ReactFlow, useStoreApi, ViewportPortal } from '@xyflow/react';
import { type ReactNode, useEffect } from 'react';
import { useBoard } from '../board/board-context.tsx';
import type { FlowStore } from '../board/board-camera.ts';
import { Card } from '../cards/card.tsx';
import { LEAST_ZOOM, MAX_ZOOM } from '../geometry/camera.ts';
import styles from './flow-surface.module.css';
import './react-flow.css';

const NODE_TYPES: NodeTypes = { card: Card };
/** The wheel pans, the middle button and a finger too; the left button belongs to our own gestures. */
const PAN_BUTTONS = [1];

/** React Flow as it is used here: it pans, zooms and holds the cards it is given; nothing is kept in it. */
export const FlowSurface = ({ children }: { readonly children: ReactNode }) => (
  <ReactFlow
    className={styles['flow']}
    nodeTypes={NODE_TYPES}
    minZoom={LEAST_ZOOM}
    maxZoom={MAX_ZOOM}
    panOnScroll
    panOnScrollSpeed={1}
    panOnDrag={PAN_BUTTONS}
    zoomOnScroll={false}
    zoomOnDoubleClick={false}
    nodesDraggable={false}
    nodesConnectable={false}
    nodesFocusable={false}
    elementsSelectable={false}
    disableKeyboardA11y
    deleteKeyCode={null}
    selectionKeyCode={null}
    multiSelectionKeyCode={null}
    attributionPosition="bottom-left"
  >
    <Bridge />
    <ViewportPortal>{children}</ViewportPortal>
  </ReactFlow>
);

/** Tells the board where React Flow keeps its viewport and its nodes. */
function Bridge() {
  const board = useBoard();
  const store: FlowStore = useStoreApi();
  useEffect(() => {
    // The wrapper calls itself an application, which would keep the keys of screen readers from the tree.
    store.getState().domNode?.setAttribute('role', 'presentation');
    return board.attachFlow(store);
  }, [board, store]);
  return null;
}
