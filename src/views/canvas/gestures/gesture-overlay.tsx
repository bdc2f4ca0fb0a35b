import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '../../../domain/plan.ts';
import { useEditorState } from '../../../editor/react.tsx';
import { usePlanWords } from '../../../i18n/plan-words.ts';
import { useBoard, useBoardState } from '../board/board-context.tsx';
import { useBandName } from '../cards/use-band-name.ts';
import { toScreen } from '../geometry/camera.ts';
import { between, type Point, type Rect, type Size } from '../geometry/rect.ts';
import { BackwardArrows } from './backward-arrows.tsx';
import { ReasonText } from './reason-text.tsx';
import type { Gesture } from './gesture.ts';
import type { BandDrop } from './band-drop.ts';
import type { LaneDrop } from './lane-drop.ts';
import styles from './gesture-overlay.module.css';

/** What goes along with the pointer, above everything and without a word to React for every step. */
export function GestureOverlay() {
  const gesture = useBoardState((state) => state.gesture);
  if (gesture?.type === 'marquee') return <Marquee gesture={gesture} />;
  if (gesture?.type === 'drag') return <DragGhost gesture={gesture} />;
  return gesture?.type === 'connect' && gesture.refusal ? (
    <Beside>
      <ReasonText refusal={gesture.refusal} />
    </Beside>
  ) : null;
}

function Marquee({ gesture: { corner } }: { readonly gesture: Extract<Gesture, { type: 'marquee' }> }) {
  const board = useBoard();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const follow = () => {
      const rect = toScreen(board.camera.now, between(corner, board.toCanvas(board.pointer.at)));
      if (frame.current) place(frame.current, rect);
    };
    follow();
    return board.pointer.onStep(follow);
  }, [board, corner]);
  return <div ref={frame} className={styles['marquee']} />;
}

function place({ style }: HTMLElement, { x, y, width, height }: Rect): void {
  style.transform = `translate(${x}px, ${y}px)`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

function DragGhost({ gesture }: { readonly gesture: Extract<Gesture, { type: 'drag' }> }) {
  const { t } = useTranslation('canvas');
  const { held, ids, isCopy, isLifted, drop } = gesture;
  const titleOf = (id: string | null) =>
    (id === null ? undefined : plan.nodes[id as typeof held]?.title) || t('untitled');
  const plan = useEditorState((state) => ({ nodes: state.plan.nodes }));
  return (
    <Beside>
      <div className={styles['ghost']} data-refused={drop?.refusal ? true : undefined}>
        {isCopy && <span className={styles['count']}>+</span>}
        <span className={styles['ghostTitle']}>{titleOf(held)}</span>
        {ids.length > 1 && <span className={styles['count']}>{ids.length}</span>}
      </div>
      {isLifted && <div className={styles['hint']}>{t('drop.lifted')}</div>}
      {drop?.refusal && <ReasonText refusal={drop.refusal} />}
      {drop?.refusal && <BackwardArrows refusal={drop.refusal} />}
      {drop?.onto && !drop.refusal && (
        <div className={styles['hint']}>
          {t(isCopy ? 'drop.copy' : 'drop.into', { title: titleOf(drop.onto) })}
        </div>
      )}
      {drop?.isByHand && <div className={styles['hint']}>{t('drop.here')}</div>}
      {drop?.lane && !drop.refusal && <LaneHint lane={drop.lane} />}
      {drop?.band && !drop.refusal && <BandHint band={drop.band} />}
    </Beside>
  );
}

/** The level that what is dragged would have, and what is unusual about it. */
function LaneHint({ lane: { to, isUpsideDown } }: { readonly lane: LaneDrop }) {
  const { t } = useTranslation('canvas');
  const words = usePlanWords(useEditorState(({ plan }) => settingsOf(plan)));
  return (
    <>
      <div className={styles['hint']}>{t('drop.level', { kind: words.kind(to) })}</div>
      {isUpsideDown && <div className={styles['hint']}>{t('drop.upsideDown')}</div>}
    </>
  );
}

/** The perspective that what is dragged would have, and the arrows that would point down then. */
function BandHint({ band: { to, against } }: { readonly band: BandDrop }) {
  const { t } = useTranslation('canvas');
  const nameOf = useBandName();
  return (
    <>
      <div className={styles['hint']}>
        {to === null ? t('band.toUnplaced') : t('band.to', { band: nameOf(to) })}
      </div>
      {against > 0 && <div className={styles['hint']}>{t('band.against', { count: against })}</div>}
    </>
  );
}

const STAND_OFF = 14;
/** As much room as the longest reason takes. */
const ROOM = { width: 316, height: 140 } as const;

/** Below and to the right of the pointer, or on the other side of it where that would be cut off. */
function besidePointer({ x, y }: Point, { width, height }: Size): string {
  const across = x + ROOM.width > width ? `max(0px, ${x - STAND_OFF}px - 100%)` : `${x + STAND_OFF}px`;
  const down = y + ROOM.height > height ? `max(0px, ${y - STAND_OFF}px - 100%)` : `${y + STAND_OFF}px`;
  return `translate(${across}, ${down})`;
}

/** Something beside the pointer, wherever that goes. */
function Beside({ children }: { readonly children: React.ReactNode }) {
  const board = useBoard();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const follow = () => {
      if (element.current)
        element.current.style.transform = besidePointer(board.pointer.at, board.camera.size);
    };
    follow();
    return board.pointer.onStep(follow);
  }, [board]);
  return (
    <div ref={element} className={styles['beside']}>
      {children}
    </div>
  );
}
