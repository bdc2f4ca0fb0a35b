import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { useBoard, useBoardState } from '../board/board-context.tsx';
import styles from './controls.module.css';

/** The way back when nothing of the plan is in sight. */
export function BackToContent() {
  const board = useBoard();
  const { t } = useTranslation('canvas');
  const isLost = useBoardState((state) => state.isLost);
  return isLost ? (
    <div className={styles['lost']}>
      <Button icon={Undo2} onPress={() => board.fit()}>
        {t('backToContent')}
      </Button>
    </div>
  ) : null;
}
