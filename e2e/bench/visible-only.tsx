// The yardstick many would build: every card given to React Flow, which mounts those in sight.
import {
  type Edge,
  type Node,
  type NodeProps,
  Handle,
  Position,
  ReactFlow,
  type ReactFlowInstance,
  useEdgesState,
  useNodesState,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { generatedTree } from './generated-plan.mjs';
import { CARD, placed } from './tidy.mjs';

type CardNode = Node<{ title: string; percent: number }, 'card'>;
const count = Number(new URLSearchParams(location.search).get('n'));
const { parents, titles } = generatedTree(count);

const Card = ({ data }: NodeProps<CardNode>) => (
  <div className="card">
    <Handle type="target" position={Position.Left} />
    <header>
      <svg width={15} height={15} viewBox="0 0 24 24" aria-hidden>
        <circle cx={12} cy={12} r={9} />
        <circle cx={12} cy={12} r={4} />
      </svg>
      <span>Operational goal</span>
    </header>
    <p>{data.title}</p>
    <footer>
      <span>AK</span>
      <span>Aigul Karimova</span>
      <strong>{data.percent} %</strong>
    </footer>
    <div className="bar">
      <div style={{ width: `${data.percent}%` }} />
    </div>
    <Handle type="source" position={Position.Right} />
  </div>
);
const nodeTypes = { card: Card };
const PAN_BUTTONS = [1];

function flowNodes(): CardNode[] {
  const { xs, ys } = placed(parents);
  return parents.map((_, at) => ({
    id: String(at),
    type: 'card',
    position: { x: xs[at] ?? 0, y: ys[at] ?? 0 },
    data: { title: titles[at] ?? '', percent: (at * 37) % 101 },
    width: CARD.width,
    height: CARD.height,
  }));
}
const flowEdges = (): Edge[] =>
  parents.flatMap((parent, at) =>
    parent < 0 ? [] : [{ id: `e${at}`, source: String(parent), target: String(at) }],
  );

function Tree() {
  const [nodes, setNodes, onNodesChange] = useNodesState<CardNode>(flowNodes());
  const [edges, setEdges, onEdgesChange] = useEdgesState<Edge>(flowEdges());
  const flow = useRef<ReactFlowInstance<CardNode> | null>(null);
  useEffect(() => {
    const add = (event: KeyboardEvent) => {
      if (event.code === 'Digit1') return void flow.current?.fitView({ padding: 0 });
      if (event.code === 'Digit0')
        return void flow.current?.setViewport({
          x: 40,
          y: innerHeight / 2 - (flowNodes()[0]?.position.y ?? 0),
          zoom: 1,
        });
      if (event.key !== 'Tab') return;
      event.preventDefault();
      parents.push(0);
      titles.push('');
      setNodes(flowNodes());
      setEdges(flowEdges());
    };
    addEventListener('keydown', add);
    return () => removeEventListener('keydown', add);
  }, [setNodes, setEdges]);
  const y = innerHeight / 2 - (nodes[0]?.position.y ?? 0);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      defaultViewport={{ x: 40, y, zoom: 1 }}
      onlyRenderVisibleElements
      panOnScroll
      panOnDrag={PAN_BUTTONS}
      minZoom={0.0005}
      onInit={(instance) => {
        flow.current = instance;
      }}
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Tree />);
