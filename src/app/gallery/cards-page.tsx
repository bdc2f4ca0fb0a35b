import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditorProvider } from '../../editor/react.tsx';
import { CardSheet } from '../../views/gallery/card-sheet.tsx';
import { useApp } from '../use-app.tsx';
import styles from './gallery.module.css';
import { CARD_GROUPS, shownCards } from './shown-cards.ts';

/** Cards of every kind, standing and state. */
export function CardsPage() {
  const app = useApp();
  const { t, i18n } = useTranslation('gallery');
  const [{ editor, groups }] = useState(() => shownCards(t, i18n.language));
  return (
    <EditorProvider editor={editor} actions={app.actions}>
      {CARD_GROUPS.map((group) => (
        <section key={group}>
          <h2 className={styles['group']}>{t(`group.${group}`)}</h2>
          <CardSheet label={t(`group.${group}`)} shows={groups[group]} />
        </section>
      ))}
    </EditorProvider>
  );
}
