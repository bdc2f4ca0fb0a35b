import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup, BackupList as Backups, Workspace } from '../../storage/contract.ts';
import { Button } from '../../ui/button.tsx';
import styles from './backup-list.module.css';

/** The backups of this browser, read again when `version` changes. */
export function useBackups(workspace: Workspace, version: number): Backups | null {
  const [list, setList] = useState<Backups | null>(null);
  useEffect(() => {
    let isGone = false;
    void workspace.backups().then((found) => {
      if (!isGone) setList(found);
    });
    return () => {
      isGone = true;
    };
  }, [workspace, version]);
  return list;
}

interface BackupListProps {
  readonly list: Backups | null;
  readonly isBusy: boolean;
  readonly onRestore: (backup: Backup) => void;
}

export function BackupList({ list, isBusy, onRestore }: BackupListProps) {
  const { t } = useTranslation('storage');
  if (!list) return null;
  if (list.unavailable) return <p className={styles['note']}>{t('backups.unavailable')}</p>;
  if (list.backups.length === 0) return <p className={styles['note']}>{t('backups.empty')}</p>;
  return (
    <ul className={styles['list']}>
      {list.backups.map((backup) => (
        <BackupRow key={backup.id} backup={backup} isBusy={isBusy} onRestore={onRestore} />
      ))}
    </ul>
  );
}

interface BackupRowProps {
  readonly backup: Backup;
  readonly isBusy: boolean;
  readonly onRestore: (backup: Backup) => void;
}

function BackupRow({ backup, isBusy, onRestore }: BackupRowProps) {
  const { t, i18n } = useTranslation(['storage', 'start', 'common']);
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(backup.takenAt),
  );
  const title = backup.title || t('common:untitled');
  return (
    <li className={styles['row']}>
      <span className={styles['name']}>{title}</span>
      <span className={styles['details']}>
        {when} · {t(`backups.why.${backup.why}`)} · {t('start:goals', { count: backup.nodeCount })}
      </span>
      <Button
        aria-label={t('backups.restoreOf', { title, when })}
        isPending={isBusy}
        onPress={() => onRestore(backup)}
      >
        {t('backups.restore')}
      </Button>
    </li>
  );
}
