import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileRefusal } from '../../domain/file/refusal.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { ImportIntent } from '../app-state.ts';
import { useApp } from '../use-app.tsx';
import { chooseFile } from './choose-file.ts';
import { fileRefusalWords } from './file-words.ts';
import styles from './import-dialog.module.css';
import { OutlinePreview } from './outline-preview.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { useReading } from './use-reading.ts';

interface ImportDialogProps {
  readonly file: File;
  readonly intent: ImportIntent;
}

/** A file on its way in: read beside the screen, looked at, and only then taken. */
export default function ImportDialog({ file, intent }: ImportDialogProps) {
  const app = useApp();
  const { t } = useTranslation(['files', 'common']);
  const reading = useReading(file);
  const [kept, setKept] = useState<number | null>(null);
  const stop = useRef<AbortController>(null);
  const close = () => {
    stop.current?.abort();
    app.show(null);
  };
  const keeping = {
    begin: () => {
      stop.current = new AbortController();
      setKept(0);
      return { signal: stop.current.signal, onProgress: setKept };
    },
    end: () => setKept(null),
  };
  const dialog = { closeLabel: t('common:close'), onClose: close };
  if (kept !== null || reading.state === 'reading') {
    const share = kept ?? (reading.state === 'reading' ? reading.share : 0);
    return (
      <Dialog
        {...dialog}
        title={t('import.title', { name: file.name })}
        footer={<Button onPress={close}>{t('common:cancel')}</Button>}
      >
        <div className={styles['busy']}>
          <Progress label={t(kept === null ? 'import.reading' : 'import.keeping')} share={share} />
        </div>
      </Dialog>
    );
  }
  if (reading.state === 'refused')
    return <RefusedFile file={file} intent={intent} refusal={reading.refusal} />;
  const { content } = reading;
  return content.type === 'plan' ? (
    <PlanPreview {...dialog} name={file.name} parsed={content} intent={intent} keeping={keeping} />
  ) : (
    <OutlinePreview {...dialog} name={file.name} outline={content} intent={intent} />
  );
}

interface RefusedFileProps extends ImportDialogProps {
  readonly refusal: FileRefusal;
}

function RefusedFile({ file, intent, refusal }: RefusedFileProps) {
  const app = useApp();
  const { t } = useTranslation(['files', 'common']);
  const { text, remedy } = fileRefusalWords(refusal);
  const close = () => app.show(null);
  return (
    <Dialog
      title={t('import.refusedTitle', { name: file.name })}
      closeLabel={t('common:close')}
      role="alertdialog"
      onClose={close}
      footer={
        <>
          <Button onPress={() => chooseFile((other) => app.import(other, intent))}>
            {t('import.other')}
          </Button>
          <Button variant="primary" onPress={close} autoFocus>
            {t('common:close')}
          </Button>
        </>
      }
    >
      <div className={styles['refused']}>
        <p>
          <strong>{text}</strong>
        </p>
        <p>{remedy}</p>
        <p className={styles['soft']}>{t('nothingChanged')}</p>
      </div>
    </Dialog>
  );
}
