import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NO_FILTER } from '../../editor/filter.ts';
import { useEditor } from '../../editor/react.tsx';
import styles from './find-bar.module.css';
import { useFilterChoices } from './use-filter-choices.ts';

/** What the filter asks for, each to be taken out again with one press. */
export function FilterChips() {
  const editor = useEditor();
  const { t } = useTranslation('find');
  const chosen = useFilterChoices().filter(({ isChosen }) => isChosen);
  if (chosen.length === 0) return null;
  return (
    <>
      <ul className={styles['chips']} aria-label={t('active')}>
        {chosen.map(({ id, field, label, toggled }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['chip']}
              aria-label={t('remove', { what: label })}
              title={t('remove', { what: label })}
              onClick={() => editor.look({ filter: toggled })}
            >
              <small>{t(`by.${field}`)}</small>
              <span dir="auto">{label}</span>
              <X size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles['clear']} onClick={() => editor.look({ filter: NO_FILTER })}>
        {t('clear')}
      </button>
    </>
  );
}
