import { type PointerEvent, useEffect, useRef } from 'react';
import { useEditorStateSoon } from '../../../editor/react.tsx';
import { useBoard, useBoardStateSoon, useCover } from '../board/board-context.tsx';
import type { Board } from '../board/board.ts';
import { centredOn, fitting, inSight, toCanvas, toScreen } from '../geometry/camera.ts';
import { encloses, type Rect } from '../geometry/rect.ts';
import { boxesIn } from '../scene/find-boxes.ts';
import { rectOf } from '../scene/scene.ts';
import styles from './controls.module.css';
import { miniMapSize, miniMapWindow } from './mini-map-window.ts';

const PADDING = 6;
const DIMMED = 0.15;

/** The whole plan in small, drawn from the same geometry. For pointers only: keys reach everything in the tree. */
export function MiniMap() {
  const board = useBoard();
  const cover = useCover();
  const { scene, rested, told } = useBoardStateSoon((state) => ({
    scene: state.scene,
    rested: state.rested,
    told: state.told,
  }));
  const selection = useEditorStateSoon(({ session }) => session.selection);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const isNeeded =
    scene.forest.order.length > 1 && !encloses(inSight(rested, board.camera.size), scene.bounds);

  useEffect(() => {
    if (!isNeeded) return undefined;
    const shown = windowOf(board);
    // After the frame that the change itself needs.
    const asked = requestAnimationFrame(() => {
      if (canvas.current) paint(board, canvas.current, shown);
    });
    const follow = () => {
      if (frame.current) placeFrame(board, frame.current, shown);
    };
    follow();
    const stop = board.onMove(follow);
    return () => {
      cancelAnimationFrame(asked);
      stop();
    };
  }, [board, scene, rested, told, selection, isNeeded]);

  if (!isNeeded) return null;
  const go = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, top } = event.currentTarget.getBoundingClientRect();
    lookAt(board, event.clientX - left, event.clientY - top);
  };
  return (
    <div ref={cover} className={styles['map']} onPointerDown={go} onPointerMove={go} data-control aria-hidden>
      <canvas ref={canvas} width={0} height={0} />
      <div ref={frame} className={styles['seen']} />
    </div>
  );
}

const windowOf = (board: Board): Rect =>
  miniMapWindow(board.scene.bounds, inSight(board.camera.now, board.camera.size));
const mapCamera = (shown: Rect) => fitting(shown, miniMapSize(shown), PADDING);

function lookAt(board: Board, x: number, y: number): void {
  const at = toCanvas(mapCamera(windowOf(board)), { x, y });
  board.camera.moveTo(centredOn({ ...at, width: 0, height: 0 }, board.camera.size, board.camera.now.zoom));
}

function placeFrame(board: Board, { style }: HTMLElement, shown: Rect): void {
  const rect = toScreen(mapCamera(shown), inSight(board.camera.now, board.camera.size));
  style.transform = `translate(${rect.x}px, ${rect.y}px)`;
  style.width = `${Math.max(4, rect.width)}px`;
  style.height = `${Math.max(4, rect.height)}px`;
}

function paint(board: Board, canvas: HTMLCanvasElement, shown: Rect): void {
  const { scene, teller, palette } = board;
  const ctx = canvas.getContext('2d');
  if (!ctx || !palette) return;
  const { width, height } = miniMapSize(shown);
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  ctx.scale(devicePixelRatio, devicePixelRatio);
  const camera = mapCamera(shown);
  for (const slot of boxesIn(scene, shown)) {
    const rect = toScreen(camera, rectOf(scene, slot));
    ctx.fillStyle = teller.isSelected(slot) ? palette.accent : palette.tints[teller.tintOf(slot)];
    ctx.globalAlpha = teller.isSelected(slot) ? 1 : teller.isDimmed(slot) ? DIMMED : 0.6;
    ctx.fillRect(rect.x, rect.y, Math.max(1, rect.width), Math.max(1, rect.height));
  }
}
