import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SETTINGS_ID } from '../../../domain/ids.ts';
import { useEditor, useEditorState } from '../../../editor/react.tsx';
import { useBoard, useBoardState } from '../board/board-context.tsx';
import type { Board } from '../board/board.ts';
import styles from './ceiling.module.css';

/** Names the two sides of the ceiling of accountability, at the line and wherever one looks; the line can be dragged. */
export function Ceiling() {
  const { t } = useTranslation('chain');
  const scene = useBoardState((state) => state.scene);
  const isFocused = useEditorState(({ session }) => session.focus !== null);
  if (scene.ceiling === undefined || scene.forest.order.length === 0) return null;
  return (
    <Label x={scene.origin.x + scene.ceiling} isLowered={isFocused}>
      <span>{t('ceiling.below')}</span>
      <span>{t('ceiling.above')}</span>
    </Label>
  );
}

interface LabelProps {
  /** On the canvas. */
  readonly x: number;
  readonly isLowered: boolean;
  readonly children: React.ReactNode;
}

function Label({ x, isLowered, children }: LabelProps) {
  const board = useBoard();
  const editor = useEditor();
  const { t } = useTranslation('chain');
  const isReadOnly = useEditorState(({ readOnly }) => readOnly);
  const label = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<number | null>(null);
  useLayoutEffect(() => {
    const follow = () => {
      const { x: left, zoom } = board.camera.now;
      if (label.current) label.current.style.transform = `translateX(${(held ?? x) * zoom + left}px)`;
    };
    follow();
    return board.onMove(follow);
  }, [board, x, held]);

  const hold = (event: PointerEvent<HTMLDivElement>) => {
    if (isReadOnly || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld(x);
  };
  const carry = (event: PointerEvent<HTMLDivElement>) => {
    if (held !== null) setHeld(borderNear(board, event)?.x ?? x);
  };
  const letGo = (event: PointerEvent<HTMLDivElement>) => {
    const border = held === null ? undefined : borderNear(board, event);
    setHeld(null);
    if (!border || border.x === x) return;
    editor.dispatch({
      type: 'editRows',
      table: 'settings',
      ids: [SETTINGS_ID],
      fields: { ceiling: border.after },
    });
  };
  return (
    <div
      ref={label}
      className={styles['label']}
      title={isReadOnly ? undefined : t('ceiling.drag')}
      data-lowered={isLowered || undefined}
      data-held={held !== null || undefined}
      data-control
      onPointerDown={hold}
      onPointerMove={carry}
      onPointerUp={letGo}
      onPointerCancel={() => setHeld(null)}
    >
      {children}
    </div>
  );
}

/** The border between two columns that is nearest to a pointer, and the column before it. */
function borderNear(board: Board, { clientX, currentTarget }: PointerEvent<HTMLDivElement>) {
  const { scene } = board;
  const { left = 0 } = currentTarget.parentElement?.getBoundingClientRect() ?? {};
  const { x } = board.toCanvas({ x: clientX - left, y: 0 });
  const borders = scene.lanes
    .slice(0, -1)
    .filter(({ name }) => name !== 'input' && name !== 'mission')
    .map(({ name, start, extent }) => ({ x: scene.origin.x + start + extent, after: name }));
  return borders.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}
