import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Workspace } from '../../storage/contract.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { saveRawExport } from '../files/raw-export.ts';
import { useApp } from '../use-app.tsx';
import styles from './backups-dialog.module.css';

type Estimate = Awaited<ReturnType<Workspace['estimate']>>;

/** Where the plans lie, how much room there is, and what browsers do with it. */
export default function StorageDialog() {
  const app = useApp();
  const { t } = useTranslation(['storage', 'common']);
  const room = useEstimate(app.workspace);
  return (
    <Dialog
      title={t('info.title')}
      closeLabel={t('common:close')}
      onClose={() => app.show(null)}
      footer={<Button onPress={() => void saveRawExport(app)}>{t('info.raw')}</Button>}
    >
      <div className={styles['facts']}>
        <p>{t('info.where')}</p>
        {room !== undefined && <Room room={room} />}
        <p className={styles['soft']}>{t('info.safari')}</p>
      </div>
    </Dialog>
  );
}

function Room({ room }: { readonly room: Estimate }) {
  const { t, i18n } = useTranslation('storage');
  if (!room) return <p>{t('info.unknown')}</p>;
  const share = room.quotaBytes > 0 ? Math.min(1, room.usedBytes / room.quotaBytes) : 0;
  const used = bytesText(room.usedBytes, i18n.language);
  const quota = bytesText(room.quotaBytes, i18n.language);
  return (
    <>
      <div>
        <p>{t('info.used', { used, quota })}</p>
        <div className={styles['meter']} aria-hidden>
          <div className={styles['fill']} style={{ width: `${share * 100}%` }} />
        </div>
      </div>
      <p>{t(room.persisted ? 'info.persisted' : 'info.notPersisted')}</p>
    </>
  );
}

function useEstimate(workspace: Workspace): Estimate | undefined {
  const [room, setRoom] = useState<Estimate | undefined>();
  useEffect(() => {
    let isGone = false;
    void workspace.estimate().then((found) => {
      if (!isGone) setRoom(found);
    });
    return () => {
      isGone = true;
    };
  }, [workspace]);
  return room;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function bytesText(bytes: number, language: string): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const unit = UNITS[power] ?? 'byte';
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / 1000 ** power,
  );
}
