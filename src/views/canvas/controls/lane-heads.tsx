import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { kindIn } from '../../../domain/chain/columns.ts';
import { isMapBand } from '../../../domain/map/perspectives.ts';
import { settingsOf } from '../../../domain/plan.ts';
import { useEditorState } from '../../../editor/react.tsx';
import { useLocale } from '../../../i18n/locale.ts';
import { usePlanWords } from '../../../i18n/plan-words.ts';
import { KindMark } from '../../../ui/kind-mark.tsx';
import { useBoard, useBoardState } from '../board/board-context.tsx';
import { toScreen } from '../geometry/camera.ts';
import { areBands, laneRect } from '../scene/lane-at.ts';
import type { SceneLane } from '../scene/scene.ts';
import styles from './lane-heads.module.css';

/** The names of the lanes, at the top of the screen wherever one looks. */
export function LaneHeads() {
  const { t } = useTranslation('canvas');
  const lanes = useBoardState(({ scene }) => scene.lanes);
  const isFocused = useEditorState(({ session }) => session.focus !== null);
  const isMap = useBoardState(({ scene }) => areBands(scene));
  if (lanes.length === 0 || isMap) return null;
  return (
    <ul className={styles['heads']} aria-label={t('lanes.title')} data-lowered={isFocused || undefined}>
      {lanes.map((lane) => (
        <LaneHead key={lane.name} lane={lane} />
      ))}
    </ul>
  );
}

function LaneHead({ lane }: { readonly lane: SceneLane }) {
  const board = useBoard();
  const { t } = useTranslation('canvas');
  const scene = useBoardState((state) => state.scene);
  const words = usePlanWords(useEditorState(({ plan }) => settingsOf(plan)));
  const count = new Intl.NumberFormat(useLocale()).format(lane.cards);
  const head = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const follow = () => {
      const { x, width } = toScreen(board.camera.now, laneRect(scene, lane));
      if (!head.current) return;
      head.current.style.transform = `translateX(${x}px)`;
      head.current.style.width = `${width}px`;
    };
    follow();
    return board.onMove(follow);
  }, [board, scene, lane]);
  const held = lane.name === 'other' || isMapBand(lane.name) ? null : kindIn(lane.name);
  const name = held ? words.kind(held) : t('lanes.other');
  return (
    <li ref={head} className={styles['head']} data-lane={lane.name}>
      {held && <KindMark kind={held.kind} level={held.level} size={14} />}
      <span className={styles['name']}>{name}</span> <span className={styles['count']}>{count}</span>
    </li>
  );
}
