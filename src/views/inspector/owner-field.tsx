import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId, PartyId } from '../../domain/ids.ts';
import { ownerOf } from '../../domain/tree/owner.ts';
import { useEditor } from '../../editor/react.tsx';
import { refusalText } from '../../i18n/refusal-text.ts';
import { FieldFrame, problemId } from '../../ui/field-frame.tsx';
import { SuggestBox } from '../../ui/suggest-box.tsx';
import { useInspector } from './inspector-context.tsx';
import { useOwnerLock } from './use-lock.tsx';
import { usePartyOptions } from './use-options.ts';

/** Who answers for the nodes: picked from the people of the plan, or made by typing a new name. */
export function OwnerField({ ids }: { readonly ids: readonly NodeId[] }) {
  const editor = useEditor();
  const { t, i18n } = useTranslation('inspector');
  const { plan, words, readOnly } = useInspector();
  const id = useId();
  const { isLocked, mark } = useOwnerLock(ids);
  const options = usePartyOptions();
  const [problem, setProblem] = useState<string | null>(null);
  const owners = new Set(ids.map((nodeId) => ownerOf(plan, nodeId)?.id));
  const [first] = owners;
  const isMixed = owners.size > 1;
  const text = isMixed || first === undefined ? '' : (plan.parties[first]?.name ?? '');

  const commit = (name: string, partyId: PartyId | null): boolean => {
    if (name.trim() === text && !isMixed) return true;
    const owner = partyId ? { partyId } : name.trim() === '' ? null : { name };
    const done = editor.dispatch({ type: 'setOwner', ids, owner }, { quiet: true });
    const isTaken = done.ok || done.error.code === 'nothingToDo';
    setProblem(isTaken ? null : refusalText(i18n.language, words, done.error));
    return isTaken;
  };
  return (
    <FieldFrame id={id} label={t('owner')} mark={mark} problem={problem}>
      <SuggestBox
        id={id}
        text={text}
        placeholder={isMixed ? t('severalValues') : t('nobody')}
        options={options}
        newLabel={(name) => t('newPerson', { name })}
        isDisabled={readOnly || isLocked}
        isInvalid={problem !== null}
        describedBy={problem === null ? undefined : problemId(id)}
        onCommit={(name, option) => commit(name, option ? (option.id as PartyId) : null)}
      />
    </FieldFrame>
  );
}
