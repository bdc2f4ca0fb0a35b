import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyId } from '../../domain/ids.ts';
import { rowsOf, settingsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { SuggestBox } from '../../ui/suggest-box.tsx';

interface ApproverFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: PartyId | null;
  readonly onChange: (id: PartyId | null) => void;
}

/** Somebody of the plan, picked by name; a new name makes a new person. */
export function ApproverField({ label, hint, value, onChange }: ApproverFieldProps) {
  const editor = useEditor();
  const id = useId();
  const { t } = useTranslation('cycle');
  const plan = useEditorState((state) => state.plan);
  const words = usePlanWords(settingsOf(plan));
  const options = useMemo(
    () =>
      rowsOf(plan, 'parties')
        .map(({ id: partyId, name, kind, post }) => ({
          id: partyId,
          text: name,
          detail: post ?? (kind === 'person' ? '' : words.choice('kind', kind)),
        }))
        .toSorted((a, b) => a.text.localeCompare(b.text)),
    [plan, words],
  );
  const commit = (typed: string, chosen: string | undefined): boolean => {
    if (chosen !== undefined || typed.trim() === '') {
      onChange((chosen as PartyId | undefined) ?? null);
      return true;
    }
    const made = editor.newId();
    const done = editor.dispatch(
      { type: 'addRow', table: 'parties', id: made, fields: { kind: 'person', name: typed } },
      { quiet: true },
    );
    if (done.ok) onChange(made as PartyId);
    return done.ok;
  };
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <SuggestBox
        id={id}
        text={value === null ? '' : (plan.parties[value]?.name ?? '')}
        placeholder={t('next.nobody')}
        options={options}
        newLabel={(name) => t('next.newPerson', { name })}
        onCommit={(typed, option) => commit(typed, option?.id)}
      />
    </FieldFrame>
  );
}
