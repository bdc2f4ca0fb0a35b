import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup, Loss } from '../../storage/contract.ts';
import { Button } from '../../ui/button.tsx';
import { BackupList, useBackups } from '../backups/backup-list.tsx';
import { tellFailure } from '../create-plan.ts';
import { saveRawExport } from '../files/raw-export.ts';
import { MessagePage } from '../message-page.tsx';
import { useApp } from '../use-app.tsx';
import styles from './recovery-page.module.css';

/** Plans were here and are not now: nothing is written until the person has chosen how to go on. */
export default function RecoveryPage({ loss }: { readonly loss: Loss }) {
  const app = useApp();
  const { t } = useTranslation('storage');
  const [isBusy, setBusy] = useState(false);
  const list = useBackups(app.workspace, 0);
  const restore = async ({ id }: Backup) => {
    setBusy(true);
    const restored = await app.workspace.restore(id);
    if (restored.ok) return location.reload();
    setBusy(false);
    tellFailure(app, restored.error);
  };
  const startEmpty = async () => {
    setBusy(true);
    await app.workspace.startEmpty();
    location.reload();
  };
  const goOn = async () => {
    setBusy(true);
    await app.workspace.acceptLoss();
    app.store.setState({ loss: null });
  };
  return (
    <MessagePage title={t(`recovery.title.${loss.kind}`)}>
      <p>{t('recovery.lost', { count: loss.lastKnownPlans })}</p>
      <Way title={t('recovery.retry')} text={t('recovery.retryText')}>
        <Button variant="primary" isPending={isBusy} onPress={() => location.reload()}>
          {t('recovery.retry')}
        </Button>
      </Way>
      <Way title={t('recovery.restore')} text={t('recovery.restoreText')}>
        <div className={styles['backups']}>
          <BackupList list={list} isBusy={isBusy} onRestore={(backup) => void restore(backup)} />
        </div>
      </Way>
      <Way title={t('recovery.raw')} text={t('recovery.rawText')}>
        <Button onPress={() => void saveRawExport(app)}>{t('recovery.raw')}</Button>
      </Way>
      {(loss.kind === 'older' || app.workspace.storage.kind === 'memory') && (
        <Way title={t('recovery.accept')} text={t('recovery.acceptText')}>
          <Button isPending={isBusy} onPress={() => void goOn()}>
            {t('recovery.accept')}
          </Button>
        </Way>
      )}
      <Way title={t('recovery.empty')} text={t('recovery.emptyText')}>
        <Button isPending={isBusy} onPress={() => void startEmpty()}>
          {t('recovery.empty')}
        </Button>
      </Way>
      {loss.detail && <MessagePage.Details label={t('recovery.details')} text={loss.detail} />}
    </MessagePage>
  );
}

interface WayProps {
  readonly title: string;
  readonly text: string;
  readonly children: React.ReactNode;
}

const Way = ({ title, text, children }: WayProps) => (
  <section className={styles['way']}>
    <h2>{title}</h2>
    <p>{text}</p>
    {children}
  </section>
);
