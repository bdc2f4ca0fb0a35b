import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { ImportIntent } from '../app-state.ts';
import { useApp } from '../use-app.tsx';
import { ImportButtons } from './import-buttons.tsx';
import { ImportPreview } from './import-preview.tsx';
import { RatingContent } from './rating-content.tsx';
import { RefusedButtons, RefusedFile } from './refused-file.tsx';
import { useChanges } from './use-changes.ts';
import { useReading } from './use-reading.ts';

interface ImportDialogProps {
  readonly file: File;
  readonly intent: ImportIntent;
}

/**
 * A file on its way in: read beside the screen, looked at, and only then taken. One dialog from beginning to end, so
 * that the focus goes back to where it came from.
 */
export default function ImportDialog({ file, intent }: ImportDialogProps) {
  const app = useApp();
  const { t } = useTranslation(['files', 'common']);
  const reading = useReading(file);
  const [kept, setKept] = useState<number | null>(null);
  const stop = useRef<AbortController>(null);
  const read = reading.state === 'read' ? reading.content : null;
  const content = read?.type === 'rating' ? null : read;
  const changes = useChanges(content);
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
  const frame = { closeLabel: t('common:close'), onClose: close };
  if (reading.state === 'refused') {
    return (
      <Dialog
        {...frame}
        title={t('import.refusedTitle', { name: file.name })}
        role="alertdialog"
        footer={<RefusedButtons intent={intent} onClose={close} />}
      >
        <RefusedFile refusal={reading.refusal} />
      </Dialog>
    );
  }
  if (read?.type === 'rating') return <RatingContent file={read.file} onClose={close} />;
  const isBusy = content === null || kept !== null;
  const share = kept ?? (reading.state === 'reading' ? reading.share : 1);
  return (
    <Dialog
      {...frame}
      title={t('import.title', { name: file.name })}
      footer={
        <>
          <Button onPress={close}>{t('common:cancel')}</Button>
          {!isBusy && (
            <ImportButtons
              content={content}
              changes={changes}
              intent={intent}
              keeping={keeping}
              onClose={close}
            />
          )}
        </>
      }
    >
      {isBusy ? (
        <Progress label={t(kept === null ? 'import.reading' : 'import.keeping')} share={share} />
      ) : (
        <ImportPreview content={content} changes={changes} />
      )}
    </Dialog>
  );
}
