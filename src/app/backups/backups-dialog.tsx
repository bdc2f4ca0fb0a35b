import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '../../storage/contract.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { openPlanPage, tellFailure } from '../create-plan.ts';
import { UNDO_OFFER } from '../notices/watch-notices.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { BackupList, useBackups } from './backup-list.tsx';
import styles from './backups-dialog.module.css';

/** Older states of the plans, and the way back to them. */
export default function BackupsDialog() {
  const app = useApp();
  const { t } = useTranslation(['storage', 'common']);
  const open = useAppState((state) => state.open);
  const [version, setVersion] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const list = useBackups(app.workspace, version);
  const close = () => app.show(null);

  const take = async () => {
    if (!open) return;
    setBusy(true);
    await open.flush();
    const taken = await app.workspace.backUp(open.id, 'manual');
    setBusy(false);
    if (!taken.ok) return tellFailure(app, taken.error);
    app.say(t('backups.taken'));
    setVersion((number) => number + 1);
  };
  const restore = async (backup: Backup) => {
    setBusy(true);
    await open?.flush();
    const restored = await app.workspace.restore(backup.id);
    setBusy(false);
    if (!restored.ok) return tellFailure(app, restored.error);
    app.dismissTopic(UNDO_OFFER);
    app.hide('backups');
    openPlanPage(restored.value);
    app.toast({ tone: 'plain', text: t('backups.restored'), remedy: t('backups.restoredHint') });
  };

  return (
    <Dialog
      title={t('backups.title')}
      closeLabel={t('common:close')}
      onClose={close}
      footer={
        open && (
          <Button
            variant="primary"
            isPending={isBusy}
            isDisabled={!!list?.unavailable}
            onPress={() => void take()}
          >
            {t('backups.takeNow')}
          </Button>
        )
      }
    >
      <p className={styles['lead']}>{t('backups.text')}</p>
      <BackupList list={list} isBusy={isBusy} onRestore={(backup) => void restore(backup)} />
    </Dialog>
  );
}
