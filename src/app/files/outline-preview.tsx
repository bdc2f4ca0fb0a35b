import { useTranslation } from 'react-i18next';
import { isEditable } from '../../editor/actions/on-selection.ts';
import type { ReadOutline } from '../../formats/outline-text/read-outline.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { ImportIntent } from '../app-state.ts';
import { addOutline, planFromOutline } from '../clipboard/outline.ts';
import { useApp } from '../use-app.tsx';
import { message } from '../words.ts';
import styles from './import-dialog.module.css';
import { NoteList } from './note-list.tsx';

interface OutlinePreviewProps {
  readonly name: string;
  readonly outline: ReadOutline;
  readonly intent: ImportIntent;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

const SHOWN = 12;

/** What a text file says, as the branch it would become. */
export function OutlinePreview({ name, outline, intent, closeLabel, onClose }: OutlinePreviewProps) {
  const app = useApp();
  const { t } = useTranslation(['start', 'files', 'common']);
  const { open } = app;
  const addable = open && isEditable(open.editor) ? open : null;
  const isAddFirst = intent === 'merge' && addable !== null;
  const { items, notes } = outline;
  const shown = items.slice(0, SHOWN).map((item, number) => ({ ...item, number }));
  const make = () => {
    onClose();
    void planFromOutline(app, outline);
  };
  const add = () => {
    onClose();
    if (addable) addOutline(addable.editor, outline);
  };
  return (
    <Dialog
      title={t('files:import.title', { name })}
      closeLabel={closeLabel}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          {addable && (
            <Button variant={isAddFirst ? 'primary' : 'plain'} autoFocus={isAddFirst} onPress={add}>
              {t('outline.add')}
            </Button>
          )}
          <Button variant={isAddFirst ? 'plain' : 'primary'} autoFocus={!isAddFirst} onPress={make}>
            {t('files:import.openNew')}
          </Button>
        </>
      }
    >
      <dl className={styles['facts']}>
        <dt>{t('files:import.contains')}</dt>
        <dd>{message('start:goals', { count: items.length })}</dd>
      </dl>
      <ul className={styles['lines']}>
        {shown.map(({ number, depth, title }) => (
          <li key={number} style={{ paddingInlineStart: `${depth * 16}px` }}>
            {title}
          </li>
        ))}
      </ul>
      {items.length > SHOWN && (
        <p className={styles['soft']}>{t('files:import.more', { count: items.length - SHOWN })}</p>
      )}
      <NoteList notes={notes} rejected={0} />
    </Dialog>
  );
}
