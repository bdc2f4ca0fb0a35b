import { useTranslation } from 'react-i18next';
import type { FileRefusal } from '../../domain/file/refusal.ts';
import { Button } from '../../ui/button.tsx';
import type { ImportIntent } from '../app-state.ts';
import { useApp } from '../use-app.tsx';
import { chooseFile } from './choose-file.ts';
import { fileRefusalWords } from './file-words.ts';
import styles from './import-dialog.module.css';

/** Why a file is not opened, where the trouble is, and what to do. */
export function RefusedFile({ refusal }: { readonly refusal: FileRefusal }) {
  const { t } = useTranslation('files');
  const { text, remedy } = fileRefusalWords(refusal);
  return (
    <div className={styles['refused']}>
      <p>
        <strong>{text}</strong>
      </p>
      <p>{remedy}</p>
      <p className={styles['soft']}>{t('nothingChanged')}</p>
    </div>
  );
}

interface RefusedButtonsProps {
  readonly intent: ImportIntent;
  readonly onClose: () => void;
}

export function RefusedButtons({ intent, onClose }: RefusedButtonsProps) {
  const app = useApp();
  const { t } = useTranslation(['files', 'common']);
  return (
    <>
      <Button onPress={() => chooseFile((other) => app.import(other, intent))}>{t('import.other')}</Button>
      <Button variant="primary" onPress={onClose} autoFocus>
        {t('common:close')}
      </Button>
    </>
  );
}
