import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useKeysOf } from '../../../editor/react.tsx';
import { useLocale } from '../../../i18n/locale.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { withKeys } from '../../../ui/keys.tsx';
import { useBoard, useBoardState, useCover } from '../board/board-context.tsx';
import styles from './controls.module.css';
import { LayoutMenu } from './layout-menu.tsx';

/** Closer, farther, everything; the percentage leads back to actual size. */
export function ZoomBar() {
  const board = useBoard();
  const cover = useCover();
  const keyOf = useKeysOf();
  const { t } = useTranslation(['canvas', 'actions']);
  const locale = useLocale();
  const zoom = useBoardState((state) => state.rested.zoom);
  const isEmpty = useBoardState(({ scene }) => scene.forest.order.length === 0);
  const hasLayouts = useBoardState(({ scene: { hand } }) =>
    typeof hand.drawing === 'string' ? true : hand.drawing.view === 'tree',
  );
  if (isEmpty) return null;
  // The whole of a large plan is far below 1 %, yet never none of it.
  const digits = zoom < 0.01 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 0 };
  const percent = new Intl.NumberFormat(locale, { style: 'percent', ...digits }).format(zoom);
  return (
    <div ref={cover} className={styles['zoom']} role="group" aria-label={t('canvas:zoom')}>
      {hasLayouts && <LayoutMenu />}
      <IconButton
        icon={ZoomOut}
        label={t('actions:zoomOut')}
        keys={keyOf('zoomOut')}
        placement="top"
        onPress={() => board.camera.step('out')}
      />
      <button
        type="button"
        className={styles['percent']}
        title={withKeys(t('actions:zoomActual'), keyOf('zoomActual'))}
        aria-label={`${t('actions:zoomActual')} (${percent})`}
        onClick={() => board.camera.zoomTo(1)}
      >
        {percent}
      </button>
      <IconButton
        icon={ZoomIn}
        label={t('actions:zoomIn')}
        keys={keyOf('zoomIn')}
        placement="top"
        onPress={() => board.camera.step('in')}
      />
      <IconButton
        icon={Maximize}
        label={t('actions:zoomAll')}
        keys={keyOf('zoomAll')}
        placement="top"
        onPress={() => board.fit()}
      />
    </div>
  );
}
