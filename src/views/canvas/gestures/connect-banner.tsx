import { useTranslation } from 'react-i18next';
import { useEditorState } from '../../../editor/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { useBoard, useBoardState } from '../board/board-context.tsx';
import { leaveConnecting } from './connect-mode.ts';
import styles from './banner.module.css';

/** Says what to press while an arrow is being pointed, and how to leave. */
export function ConnectBanner() {
  const board = useBoard();
  const { t } = useTranslation('canvas');
  const from = useBoardState(({ gesture }) =>
    gesture?.type === 'connect' && gesture.isMode ? gesture.from : null,
  );
  const title = useEditorState(({ plan }) => (from === null ? null : plan.nodes[from]?.title));
  if (from === null) return null;
  return (
    <div className={styles['banner']}>
      <p role="status">{t('connecting.banner', { title: title || t('untitled') })}</p>
      <Button onPress={() => leaveConnecting(board)}>{t('connecting.leave')}</Button>
    </div>
  );
}
