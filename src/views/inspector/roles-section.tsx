import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { rowsWith } from '../../domain/index-by.ts';
import { roleTable } from '../../domain/rows/role.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { FieldFrame, FieldGrid } from '../../ui/field-frame.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SuggestBox } from '../../ui/suggest-box.tsx';
import { useEditor } from '../../editor/react.tsx';
import { Folded } from './folded.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { useAct } from './use-act.ts';
import { usePartyOptions } from './use-options.ts';

/** The owner has a field of its own. */
const ROLES = roleTable.fields.role.options?.filter((role) => role !== 'accountable') ?? [];

/** Who else has a part in the node: executor, curator, customer, stakeholder … */
export function RolesSection({ nodeId }: { readonly nodeId: NodeId }) {
  const { plan, words, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const { act } = useAct();
  const roles = rowsWith(plan, 'roles', 'nodeId', nodeId).filter(({ role }) => role !== 'accountable');
  return (
    <Folded part="roles" title={t('roles')} count={roles.length}>
      {roles.length > 0 && (
        <ul className={styles['list']}>
          {roles.map((role) => (
            <li key={role.id} className={styles['itemLine']}>
              <span className={styles['grow']}>
                {plan.parties[role.partyId]?.name}
                <span className={styles['soft']}> · {words.choice('role', role.role)}</span>
              </span>
              <IconButton
                icon={X}
                label={t('removeRole', { name: plan.parties[role.partyId]?.name ?? '' })}
                isDisabled={readOnly}
                onPress={() => act({ type: 'removeRows', table: 'roles', ids: [role.id] })}
              />
            </li>
          ))}
        </ul>
      )}
      {!readOnly && <AddRole nodeId={nodeId} />}
    </Folded>
  );
}

function AddRole({ nodeId }: { readonly nodeId: NodeId }) {
  const editor = useEditor();
  const { words } = useInspector();
  const { t } = useTranslation('inspector');
  const id = useId();
  const [role, setRole] = useState('executor');
  const { act, problem } = useAct();
  const options = usePartyOptions();
  const add = (name: string, partyId: string | undefined): boolean => {
    if (name.trim() === '') return true;
    const party = partyId ?? editor.newId();
    const isNew = partyId === undefined;
    const fields = { role, partyId: party, nodeId };
    return act(
      ...(isNew
        ? [{ type: 'addRow', table: 'parties', id: party, fields: { kind: 'person', name } } as const]
        : []),
      { type: 'addRow', table: 'roles', fields },
    );
  };
  return (
    <FieldGrid>
      <FieldFrame id={`${id}-role`} label={words.field('role')} isHalf>
        <ChoiceBox
          id={`${id}-role`}
          value={role}
          options={ROLES.map((value) => ({ value, text: words.choice('role', value) }))}
          onChange={setRole}
        />
      </FieldFrame>
      <FieldFrame id={`${id}-party`} label={words.field('partyId')} problem={problem} isHalf>
        <SuggestBox
          id={`${id}-party`}
          text=""
          placeholder={t('name')}
          options={options}
          newLabel={(name) => t('newPerson', { name })}
          onCommit={(name, option) => add(name, option?.id)}
        />
      </FieldFrame>
    </FieldGrid>
  );
}
