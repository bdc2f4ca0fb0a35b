import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyId } from '../../domain/ids.ts';
import { rowsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import styles from './check-in.module.css';

/** Whose goals are asked about: mine, once I have said who I am, or all. */
export function PersonChoice() {
  const editor = useEditor();
  const { t } = useTranslation('checkIn');
  const { plan, me } = useEditorState((state) => ({ plan: state.plan, me: state.session.me }));
  const id = useId();
  const owners = useMemo(() => {
    const ids = new Set(
      rowsOf(plan, 'roles').flatMap(({ role, partyId, nodeId }) =>
        role === 'accountable' && nodeId ? partyId : [],
      ),
    );
    return [...ids]
      .flatMap((one) => plan.parties[one] ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name));
  }, [plan]);
  return (
    <div className={styles['person']}>
      <label htmlFor={id}>{t('whose')}</label>
      <ChoiceBox
        id={id}
        value={me ?? ''}
        none={t('everybody')}
        options={owners.map(({ id: value, name }) => ({ value, text: t('mine', { name }) }))}
        onChange={(value) => editor.look({ me: value === '' ? null : (value as PartyId) })}
      />
    </div>
  );
}
