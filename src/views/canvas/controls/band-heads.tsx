import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditorState } from '../../../editor/react.tsx';
import { useLocale } from '../../../i18n/locale.ts';
import { useBoard, useBoardState } from '../board/board-context.tsx';
import { useBandName } from '../cards/use-band-name.ts';
import { toScreen } from '../geometry/camera.ts';
import { isMapBand } from '../../../domain/map/perspectives.ts';
import { areBands, laneRect } from '../scene/lane-at.ts';
import type { SceneLane } from '../scene/scene.ts';
import styles from './band-heads.module.css';

const HEIGHT = 24;
const STAND_OFF = 4;
/** Where a line at the top says that only a part is looked at. */
const LOWERED = 52;

/** The names of the bands of a strategy map, at the left of the screen as long as any of the band is to be seen. */
export function BandHeads() {
  const { t } = useTranslation('canvas');
  const lanes = useBoardState(({ scene }) => scene.lanes);
  const isMap = useBoardState(({ scene }) => areBands(scene) && scene.forest.order.length > 0);
  const isPart = useEditorState(({ session }) => session.focus !== null || session.through !== null);
  if (!isMap) return null;
  return (
    <ul className={styles['heads']} aria-label={t('band.title')}>
      {lanes.map((lane) => (
        <BandHead key={lane.name} lane={lane} top={isPart ? LOWERED : STAND_OFF} />
      ))}
    </ul>
  );
}

function BandHead({ lane, top }: { readonly lane: SceneLane; readonly top: number }) {
  const board = useBoard();
  const scene = useBoardState((state) => state.scene);
  const nameOf = useBandName();
  const count = new Intl.NumberFormat(useLocale()).format(lane.cards);
  const head = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const follow = () => {
      const { y, height } = toScreen(board.camera.now, laneRect(scene, lane));
      if (!head.current) return;
      const at = Math.min(Math.max(y + STAND_OFF, top), y + height - HEIGHT);
      head.current.style.transform = `translateY(${at}px)`;
      head.current.dataset['low'] = String(height < HEIGHT);
    };
    follow();
    return board.onMove(follow);
  }, [board, scene, lane, top]);
  return (
    <li ref={head} className={styles['head']} data-band={lane.name}>
      <span className={styles['name']}>{isMapBand(lane.name) ? nameOf(lane.name) : lane.name}</span>{' '}
      <span className={styles['count']}>{count}</span>
    </li>
  );
}
