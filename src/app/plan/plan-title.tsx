import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SETTINGS_ID } from '../../domain/ids.ts';
import { settingsOf } from '../../domain/plan.ts';
import { MAX_TITLE } from '../../domain/text.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { useLeaving } from '../../ui/use-leaving.ts';
import styles from './top-bar.module.css';

/** The plan's title, edited where it stands: kept on Enter and when it is left, Escape restores it. */
export function PlanTitle() {
  const { t } = useTranslation();
  const editor = useEditor();
  const title = useEditorState(({ plan }) => settingsOf(plan).title);
  const readOnly = useEditorState((state) => state.readOnly);
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    const text = typed?.trim();
    setTyped(null);
    if (!text || text === title) return;
    editor.dispatch(
      { type: 'editRows', table: 'settings', ids: [SETTINGS_ID], fields: { title: text } },
      { quiet: true },
    );
  };
  useLeaving(keep);
  return (
    <span className={styles['title']}>
      <span className={styles['measure']} aria-hidden>
        {typed ?? (title || t('untitled'))}
      </span>
      <input
        className={styles['input']}
        size={1}
        aria-label={t('planTitle')}
        value={typed ?? title}
        placeholder={t('untitled')}
        maxLength={MAX_TITLE}
        readOnly={readOnly}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </span>
  );
}
