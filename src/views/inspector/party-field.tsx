import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/diff.ts';
import type { PartyId } from '../../domain/ids.ts';
import type { TableName } from '../../domain/plan.ts';
import { useEditor } from '../../editor/react.tsx';
import { FieldFrame, problemId } from '../../ui/field-frame.tsx';
import { SuggestBox } from '../../ui/suggest-box.tsx';
import { useInspector } from './inspector-context.tsx';
import { useAct } from './use-act.ts';
import { usePartyOptions } from './use-options.ts';

interface PartyFieldProps {
  readonly table: TableName;
  readonly id: string;
  readonly name: string;
}

/** A field that refers to a person or unit: picked by name, or made by typing a new one. */
export function PartyField({ table, id, name }: PartyFieldProps) {
  const editor = useEditor();
  const { plan, words, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const fieldId = useId();
  const { act, problem } = useAct();
  const options = usePartyOptions();
  const reference = rowsById(plan, table)[id]?.[name];
  const text = typeof reference === 'string' ? (plan.parties[reference as PartyId]?.name ?? '') : '';
  const commit = (typed: string, partyId: string | undefined): boolean => {
    if (typed === text) return true;
    const edit = (value: string | undefined) =>
      ({ type: 'editRows', table, ids: [id], fields: { [name]: value } }) as const;
    if (typed.trim() === '' || partyId !== undefined) return act(edit(partyId));
    const made = editor.newId();
    return act(
      { type: 'addRow', table: 'parties', id: made, fields: { kind: 'person', name: typed } },
      edit(made),
    );
  };
  return (
    <FieldFrame id={fieldId} label={words.field(name)} problem={problem}>
      <SuggestBox
        id={fieldId}
        text={text}
        placeholder={t('nobody')}
        options={options}
        newLabel={(typed) => t('newPerson', { name: typed })}
        isDisabled={readOnly}
        isInvalid={problem !== null}
        describedBy={problem === null ? undefined : problemId(fieldId)}
        onCommit={(typed, option) => commit(typed, option?.id)}
      />
    </FieldFrame>
  );
}
