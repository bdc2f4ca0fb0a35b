import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyId } from '../../domain/ids.ts';
import { rowsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { bringJudgingTexts } from '../../i18n/judging-texts.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import styles from './judging.module.css';

bringJudgingTexts();

/** Whose part is played on this device: it knows no accounts. Nobody's: whoever leads the talk may take every step. */
export function ActingAs() {
  const editor = useEditor();
  const { t, i18n } = useTranslation('judging');
  const id = useId();
  const { plan, actingAs } = useEditorState(({ plan: now, session }) => ({
    plan: now,
    actingAs: session.me,
  }));
  const options = useMemo(
    () =>
      rowsOf(plan, 'parties')
        .map(({ id: value, name }) => ({ value, text: name || t('untitled') }))
        .toSorted((a, b) => a.text.localeCompare(b.text, i18n.language)),
    [plan, t, i18n.language],
  );
  return (
    <div className={styles['headField']}>
      <label htmlFor={id}>{t('actingAs')}</label>
      <ChoiceBox
        id={id}
        value={actingAs ?? ''}
        options={options}
        none={t('everybody')}
        onChange={(chosen) => editor.look({ me: chosen === '' ? null : (chosen as PartyId) })}
      />
    </div>
  );
}
