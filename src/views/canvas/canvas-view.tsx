import { type ReactNode, useEffect, useRef } from 'react';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import type { Viewport } from '../../editor/viewport.ts';
import { Afterwards } from '../../ui/afterwards.tsx';
import type { Board } from './board/board.ts';
import { BoardContext, useBoardState } from './board/board-context.tsx';
import { useBoardFor } from './board/use-board-for.ts';
import styles from './canvas-view.module.css';
import type { CardShapes } from './cards/card-shapes.ts';
import { BackToContent } from './controls/back-to-content.tsx';
import { BandHeads } from './controls/band-heads.tsx';
import { Ceiling } from './controls/ceiling.tsx';
import { FocusPath } from './controls/focus-path.tsx';
import { HoverLabel } from './controls/hover-label.tsx';
import { LaneHeads } from './controls/lane-heads.tsx';
import { Legend } from './controls/legend.tsx';
import { MiniMap } from './controls/mini-map.tsx';
import { ThroughPath } from './controls/through-path.tsx';
import { ZoomBar } from './controls/zoom-bar.tsx';
import { FlowSurface } from './flow/flow-surface.tsx';
import { ConnectBanner } from './gestures/connect-banner.tsx';
import { GestureMarks } from './gestures/gesture-marks.tsx';
import { GestureOverlay } from './gestures/gesture-overlay.tsx';
import { Hand } from './gestures/hand.ts';
import { ArrowBar } from './links/arrow-bar.tsx';
import { followLink } from './links/follow-link.ts';
import { LinkMarks } from './links/link-marks.tsx';
import { LinkSpoken } from './links/link-spoken.tsx';
import { LaneQuestion } from './gestures/lane-question.tsx';
import type { Projection } from './scene/tree-projection.ts';
import { StageLayer } from './stage/stage-layer.tsx';
import { TreeItems } from './tree/tree-items.tsx';

interface CanvasViewProps {
  /** Tells the canvas views of one plan apart. */
  readonly name: string;
  /** What the tree of nodes is called. */
  readonly label: string;
  readonly project: (shapes: CardShapes) => Projection;
  /** What a new root is, where not every kind is drawn; always the same object. */
  readonly newRoot?: Viewport['newRoot'];
  /** Shown while there is nothing to draw. */
  readonly whenEmpty: ReactNode;
}

/** A plan drawn as cards and lines, to look at and to draw on. */
export function CanvasView({ name, label, project, newRoot, whenEmpty }: CanvasViewProps) {
  const board = useBoardFor(useEditor(), name, project, newRoot);
  const view = useRef<HTMLDivElement>(null);
  const { isPresenting, pointer } = useEditorState(({ session: { presenting } }) => ({
    isPresenting: presenting !== null,
    pointer: presenting?.pointer,
  }));
  return (
    <div
      ref={view}
      className={styles['view']}
      data-presenting={isPresenting || undefined}
      data-pointer={pointer}
    >
      {board && (
        <BoardContext value={board}>
          <Surface board={board} label={label} />
          <LaneHeads />
          <BandHeads />
          <Ceiling />
          <ConnectBanner />
          <LaneQuestion />
          <BackToContent />
          {!isPresenting && (
            <Afterwards>
              <DeskControls />
            </Afterwards>
          )}
          <StageLayer stage={view} />
          <Empty>{whenEmpty}</Empty>
        </BoardContext>
      )}
    </div>
  );
}

/** What a person at a desk has around the plan. */
const DeskControls = () => (
  <>
    <FocusPath />
    <ThroughPath />
    <Legend />
    <MiniMap />
    <ZoomBar />
    <ArrowBar />
  </>
);

function Surface({ board, label }: { readonly board: Board; readonly label: string }) {
  const surface = useRef<HTMLDivElement>(null);
  const pixels = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!surface.current || !pixels.current) return undefined;
    const stop = [
      new Hand(board, surface.current).attach(),
      board.attachPicture(pixels.current),
      followLink(board),
    ];
    return () => {
      for (const each of stop) each();
    };
  }, [board]);
  return (
    <div ref={surface} className={styles['surface']} data-canvas>
      <canvas ref={pixels} className={styles['pixels']} aria-hidden />
      <FlowSurface>
        <TreeItems label={label} />
        <LinkMarks />
        <GestureMarks />
      </FlowSurface>
      <Thinness surface={surface} />
      <HoverLabel />
      <LinkSpoken />
      <GestureOverlay />
    </div>
  );
}

/** Frames around cards stay as thick on the screen however far away one stands. */
function Thinness({ surface }: { readonly surface: React.RefObject<HTMLDivElement | null> }) {
  const zoom = useBoardState((state) => state.rested.zoom);
  useEffect(() => {
    surface.current?.style.setProperty('--thin', String(Math.max(1, 1 / zoom)));
  }, [surface, zoom]);
  return null;
}

function Empty({ children }: { readonly children: ReactNode }) {
  const isEmpty = useBoardState(({ scene }) => scene.forest.order.length === 0);
  return isEmpty ? <div className={styles['empty']}>{children}</div> : null;
}
