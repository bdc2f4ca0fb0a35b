import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../domain/rows/party.ts';
import { rowsWith } from '../../domain/index-by.ts';
import { type Plan, rowsOf } from '../../domain/plan.ts';
import { partyTable } from '../../domain/rows/party.ts';
import { useEditor } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { FieldGrid } from '../../ui/field-frame.tsx';
import { AddByName } from './add-by-name.tsx';
import { Folded } from './folded.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { RowCard } from './row-card.tsx';
import { RowField } from './row-field.tsx';
import { useAct } from './use-act.ts';

/** Everybody the plan knows: renamed here they are renamed everywhere. */
export function PeopleSection() {
  const { plan, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const { act, problem } = useAct();
  const people = rowsOf(plan, 'parties').toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Folded part="people" title={t('people')} count={people.length}>
      {!readOnly && (
        <AddByName
          label={t('addPerson')}
          problem={problem}
          onAdd={(name) => act({ type: 'addRow', table: 'parties', fields: { kind: 'person', name } })}
        />
      )}
      {people.length > 0 && (
        <ul className={styles['list']}>
          {people.map((party) => (
            <PartyCard key={party.id} party={party} />
          ))}
        </ul>
      )}
    </Folded>
  );
}

const SHOWN = ['name', 'kind', 'post', 'grade', 'profile', 'salaryMinor', 'description', 'tags'] as const;

function PartyCard({ party }: { readonly party: Party }) {
  const editor = useEditor();
  const { plan, words, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const count = usesOf(plan, party);
  const what = party.post ?? (party.kind === 'person' ? '' : words.choice('kind', party.kind));
  return (
    <RowCard
      id={party.id}
      title={party.name || t('untitled')}
      brief={[what, t('uses', { count })].filter(Boolean).join(' · ')}
    >
      <FieldGrid>
        {SHOWN.map((name) => (
          <RowField key={name} table="parties" ids={[party.id]} name={name} field={partyTable.fields[name]} />
        ))}
      </FieldGrid>
      {!readOnly && (
        <>
          {count > 0 && <p className={styles['soft']}>{t('removeUsed', { count })}</p>}
          <Button
            variant="quiet"
            icon={Trash2}
            onPress={() => editor.dispatch({ type: 'removeRows', table: 'parties', ids: [party.id] })}
          >
            {t('removePerson')}
          </Button>
        </>
      )}
    </RowCard>
  );
}

/** In how many places of the plan somebody has a part. */
const usesOf = (plan: Plan, { id }: Party): number =>
  rowsWith(plan, 'roles', 'partyId', id).length + rowsWith(plan, 'indicators', 'collectorId', id).length;
