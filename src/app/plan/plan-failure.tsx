import { useTranslation } from 'react-i18next';
import type { StorageFailure } from '../../storage/contract.ts';
import { Button } from '../../ui/button.tsx';
import { MessagePage } from '../message-page.tsx';
import { START_PATH } from '../routes.ts';
import { useApp } from '../use-app.tsx';
import { message } from '../words.ts';
import { saveRawExport } from '../files/raw-export.ts';

interface PlanFailureProps {
  readonly failure: StorageFailure;
  readonly onRetry: () => void;
}

/** A plan that could not be opened: why, and what one can do. */
export function PlanFailure({ failure, onRetry }: PlanFailureProps) {
  const app = useApp();
  const { t } = useTranslation(['storage', 'common']);
  return (
    <MessagePage title={message(`storage:failure.${failure.code}`)}>
      <p>{message(`storage:failureRemedy.${failure.code}`)}</p>
      <MessagePage.Actions>
        <Button variant="primary" onPress={() => location.assign(`#${START_PATH}`)}>
          {t('common:notFound.home')}
        </Button>
        {failure.code === 'newerSchema' ? (
          <Button onPress={() => location.reload()}>{t('common:banner.reload')}</Button>
        ) : (
          <Button onPress={onRetry}>{t('common:retry')}</Button>
        )}
        {failure.code === 'unreadable' && (
          <>
            <Button onPress={() => app.show({ type: 'backups' })}>{t('storage:recovery.restore')}</Button>
            <Button onPress={() => void saveRawExport(app)}>{t('storage:recovery.raw')}</Button>
          </>
        )}
      </MessagePage.Actions>
      {'detail' in failure && failure.detail && (
        <MessagePage.Details label={t('storage:recovery.details')} text={failure.detail} />
      )}
    </MessagePage>
  );
}
