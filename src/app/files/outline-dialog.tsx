import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReadOutline, readOutline } from '../../formats/outline-text/read-outline.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { addOutline, planFromOutline } from '../clipboard/outline.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { message } from '../words.ts';
import { fileRefusalWords, noteWords } from './file-words.ts';
import styles from './import-dialog.module.css';

/** Text becomes a branch of this plan, or a plan of its own; what will be made is counted while one types. */
export default function OutlineDialog() {
  const app = useApp();
  const { t } = useTranslation(['start', 'common']);
  const open = useAppState((state) => state.open);
  const [text, setText] = useState('');
  const typed = useDeferredValue(text);
  const read = useMemo(() => (typed.trim() === '' ? null : readOutline(typed)), [typed]);
  const outline = read?.ok ? read.value : null;
  const refused = read && !read.ok ? fileRefusalWords(read.error) : null;
  const close = () => app.show(null);
  const make = (from: (outline: ReadOutline) => unknown) => {
    if (!outline) return;
    close();
    from(outline);
  };
  return (
    <Dialog
      title={t(open ? 'outline.title' : 'pasteOutline')}
      closeLabel={t('common:close')}
      size="large"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{t('common:cancel')}</Button>
          <Button
            variant={open ? 'plain' : 'primary'}
            isDisabled={!outline}
            onPress={() => make((found) => void planFromOutline(app, found))}
          >
            {t('outline.make')}
          </Button>
          {open && (
            <Button
              variant="primary"
              isDisabled={!outline}
              onPress={() => make((found) => addOutline(open.editor, found))}
            >
              {t('outline.add')}
            </Button>
          )}
        </>
      }
    >
      <TextField
        label={t('outline.label')}
        hint={t('outline.hint')}
        placeholder={t('outline.placeholder')}
        value={text}
        onChange={setText}
        rows={12}
        error={refused ? `${refused.text} ${refused.remedy}` : undefined}
        autoFocus
      />
      <p className={styles['found']} aria-live="polite">
        {outline
          ? message('start:goals', { count: outline.items.length })
          : text.trim() === '' && t('outline.empty')}
      </p>
      {outline && outline.notes.length > 0 && (
        <ul className={styles['notes']}>
          {outline.notes.slice(0, 5).map((note) => (
            <li key={noteWords(note)}>{noteWords(note)}</li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
