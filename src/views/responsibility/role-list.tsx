import { CircleAlert, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyId } from '../../domain/ids.ts';
import type { RoleName } from '../../domain/people/raci.ts';
import { type Duty, ROLE_NAMES } from '../../domain/people/responsibilities.ts';
import { type Plan, rowsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import type { PlanWords } from '../../i18n/plan-words.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import styles from './responsibility.module.css';

interface RoleListProps {
  readonly plan: Plan;
  readonly duties: readonly Duty[];
  readonly words: PlanWords;
}

/** The same where there is no room for a table: a list for each goal. */
export function RoleList({ plan, duties, words }: RoleListProps) {
  const { t } = useTranslation('responsibility');
  return (
    <ul className={styles['list']} aria-label={t('name')}>
      {duties.map((duty) => (
        <DutyCard key={duty.node.id} {...{ plan, duty, words }} />
      ))}
    </ul>
  );
}

function DutyCard({ plan, duty, words }: Omit<RoleListProps, 'duties'> & { readonly duty: Duty }) {
  const editor = useEditor();
  const { t } = useTranslation('responsibility');
  const isReadOnly = useEditorState((state) => state.readOnly);
  const [isAdding, setAdding] = useState(false);
  const { node, owner, rolesOf } = duty;
  const set = (partyId: PartyId, roles: readonly RoleName[]) =>
    editor.dispatch({ type: 'setRoles', nodeId: node.id, partyId, roles }, { quiet: true });
  const parts = [...rolesOf].flatMap(([partyId, roles]) => {
    const party = plan.parties[partyId];
    return party ? [{ party, roles }] : [];
  });
  return (
    <li className={styles['card']}>
      <h3>
        <KindMark kind={node.kind} level={'level' in node ? node.level : undefined} size={14} />
        <span dir="auto">{node.title || t('untitled')}</span>
      </h3>
      {!owner && (
        <p className={styles['noOwner']}>
          <CircleAlert size={14} aria-hidden /> {t('noOwner')}
        </p>
      )}
      {parts.map(({ party, roles }) =>
        roles.map((role) => (
          <div key={`${party.id} ${role}`} className={styles['part']}>
            <span>
              {party.name || t('untitled')}
              <span className={styles['soft']}> {words.choice('role', role)}</span>
            </span>
            <IconButton
              icon={X}
              label={t('remove', { who: party.name, role: words.choice('role', role) })}
              isDisabled={isReadOnly}
              onPress={() =>
                set(
                  party.id,
                  roles.filter((other) => other !== role),
                )
              }
            />
          </div>
        )),
      )}
      {!isReadOnly &&
        (isAdding ? (
          <AddPart
            {...{ plan, words }}
            onAdd={(partyId, role) => {
              set(partyId, [...(rolesOf.get(partyId) ?? []), role]);
              setAdding(false);
            }}
          />
        ) : (
          <Button variant="quiet" onPress={() => setAdding(true)}>
            {t('add')}
          </Button>
        ))}
    </li>
  );
}

interface AddPartProps extends Pick<RoleListProps, 'plan' | 'words'> {
  readonly onAdd: (partyId: PartyId, role: RoleName) => void;
}

function AddPart({ plan, words, onAdd }: AddPartProps) {
  const { t } = useTranslation('responsibility');
  const id = useId();
  const [role, setRole] = useState<string>('accountable');
  const options = rowsOf(plan, 'parties')
    .map((party) => ({ value: party.id as string, text: party.name || t('untitled') }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
  return (
    <div className={styles['adding']}>
      <ChoiceBox
        id={`${id}-role`}
        label={t('role')}
        value={role}
        options={ROLE_NAMES.map((value) => ({ value, text: words.choice('role', value) }))}
        onChange={setRole}
      />
      <ChoiceBox
        id={`${id}-who`}
        label={t('who')}
        value=""
        none={t('choose')}
        options={options}
        onChange={(partyId) => partyId !== '' && onAdd(partyId as PartyId, role as RoleName)}
      />
    </div>
  );
}
