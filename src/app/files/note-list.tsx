import { useTranslation } from 'react-i18next';
import type { FileNote } from '../../domain/file/refusal.ts';
import { noteWords } from './file-words.ts';
import styles from './import-dialog.module.css';

/** As many as can be read; the rest is counted. */
const SHOWN = 200;

/** What was mended while reading, each with its place. */
export function NoteList({
  notes,
  rejected,
}: {
  readonly notes: readonly FileNote[];
  readonly rejected: number;
}) {
  const { t } = useTranslation('files');
  if (notes.length === 0) return <p className={styles['soft']}>{t('import.sound')}</p>;
  const mended = notes.length - rejected;
  const title = [
    mended > 0 && t('import.mended', { count: mended }),
    rejected > 0 && t('import.rejected', { count: rejected }),
  ];
  const shown = notes.slice(0, SHOWN).map((note, number) => ({ number, text: noteWords(note) }));
  return (
    <details className={styles['mended']} open={notes.length <= 5}>
      <summary>{title.filter(Boolean).join(' · ')}</summary>
      <ul className={styles['notes']}>
        {shown.map(({ number, text }) => (
          <li key={number}>{text}</li>
        ))}
      </ul>
      {notes.length > SHOWN && (
        <p className={styles['soft']}>{t('import.more', { count: notes.length - SHOWN })}</p>
      )}
    </details>
  );
}
