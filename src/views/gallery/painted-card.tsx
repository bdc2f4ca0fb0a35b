import { useEffect, useRef } from 'react';
import { useBoard } from '../canvas/board/board-context.tsx';
import type { Density } from '../canvas/cards/density.ts';
import type { Rect } from '../canvas/geometry/rect.ts';
import { paintBadge, paintCard } from '../canvas/paint/paint-cards.ts';
import type { Palette } from '../canvas/paint/palette.ts';
import styles from './card-sheet.module.css';
import type { CardShow } from './card-show.ts';

/** Around the card: a frame or a badge may stand out of it. */
const AIR_PX = 40;

interface PaintedCardProps {
  readonly slot: number;
  readonly rect: Rect;
  readonly density: Density;
  readonly zoom: number;
  readonly palette: Palette;
  readonly state: CardShow['state'];
  /** Another one when cards say something else. */
  readonly told: number;
}

/** A card as the canvas paints it, on a canvas of its own. */
export function PaintedCard({ slot, rect, density, zoom, palette, state, told }: PaintedCardProps) {
  const board = useBoard();
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = rect.width * zoom + 2 * AIR_PX;
  const height = rect.height * zoom + 2 * AIR_PX;
  useEffect(() => {
    const ctx = canvas.current?.getContext('2d');
    if (!canvas.current || !ctx) return;
    const ratio = devicePixelRatio;
    canvas.current.width = Math.round(width * ratio);
    canvas.current.height = Math.round(height * ratio);
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    const camera = { x: AIR_PX, y: AIR_PX, zoom };
    const { family, measure, teller } = board;
    const at = { x: AIR_PX, y: AIR_PX, width: rect.width * zoom, height: rect.height * zoom };
    const pen = { ctx, camera, density, palette, family, measure, area: rect };
    const look = { isSelected: false, isDimmed: false, isByHand: false, ...state };
    paintCard(pen, teller, slot, at, look);
    const face = density === 'dot' ? null : teller.faceOf(slot);
    if (face) paintBadge(pen, face, board.scene.shape, at, look);
  }, [board, slot, rect, density, zoom, palette, state, told, width, height]);
  return (
    <canvas
      ref={canvas}
      className={styles['pixels']}
      style={{ width, height, margin: -AIR_PX }}
      aria-hidden
      data-painted
    />
  );
}
