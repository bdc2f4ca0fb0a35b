import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyId } from '../../../domain/ids.ts';
import { unitAndMembers } from '../../../domain/people/org-tree.ts';
import { rowsOf } from '../../../domain/plan.ts';
import { type Party, partyTable } from '../../../domain/rows/party.ts';
import { useEditorState } from '../../../editor/react.tsx';
import { ChoiceBox } from '../../../ui/choice-box.tsx';
import { FieldFrame, FieldGrid } from '../../../ui/field-frame.tsx';
import { TextLine } from '../fields/text-line.tsx';
import { useAct } from '../fields/use-act.ts';
import { usePeople } from '../people-context.tsx';
import { AnswersFor } from './answers-for.tsx';
import { PayFields } from './pay-fields.tsx';
import { LoadSummary } from './load-summary.tsx';
import styles from './party.module.css';

const NO_UNIT = '';

/** Who it is, where it belongs, what it answers for and how much that is. */
export function Overview({ party }: { readonly party: Party }) {
  const { t } = useTranslation('people');
  const { words } = usePeople();
  const showsPay = useEditorState(({ session }) => session.showsPay);
  const act = useAct();
  const edit = (fields: Readonly<Record<string, unknown>>) =>
    act({ type: 'editRows', table: 'parties', ids: [party.id], fields });
  const text = (name: 'name' | 'post' | 'description', isMultiline = false) => (
    <TextLine
      label={words.field(name)}
      value={party[name] ?? ''}
      isMultiline={isMultiline}
      isHalf={name === 'post'}
      onSave={(typed) => (name === 'name' && typed.trim() === '' ? t('nameNeeded') : edit({ [name]: typed }))}
    />
  );
  const isPerson = party.kind === 'person';
  return (
    <div className={styles['sections']}>
      <section className={styles['section']}>
        <FieldGrid>
          {text('name')}
          <Choice
            label={words.field('kind')}
            value={party.kind}
            options={(partyTable.fields.kind.options ?? []).map((kind) => ({
              value: kind,
              text: words.choice('kind', kind),
            }))}
            onChange={(kind) => edit({ kind })}
          />
          <BelongsTo party={party} onChange={(parentId) => edit({ parentId })} />
          {isPerson && text('post')}
          {isPerson && (
            <Choice
              label={words.field('profile')}
              value={party.profile ?? ''}
              none="–"
              options={(partyTable.fields.profile.options ?? []).map((profile) => ({
                value: profile,
                text: words.choice('profile', profile),
              }))}
              onChange={(profile) => edit({ profile: profile === '' ? undefined : profile })}
            />
          )}
          {showsPay && <PayFields party={party} />}
          {text('description', true)}
        </FieldGrid>
      </section>
      <LoadSummary party={party} />
      <AnswersFor party={party} />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly none?: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, ...props }: ChoiceProps) {
  const id = useId();
  const { isReadOnly } = usePeople();
  return (
    <FieldFrame id={id} label={label} isHalf>
      <ChoiceBox id={id} isDisabled={isReadOnly} {...props} />
    </FieldFrame>
  );
}

interface BelongsToProps {
  readonly party: Party;
  readonly onChange: (parentId: PartyId | undefined) => void;
}

/** Where it belongs: to any but itself and what belongs to it. */
function BelongsTo({ party, onChange }: BelongsToProps) {
  const { t } = useTranslation('people');
  const { plan, words } = usePeople();
  const below = unitAndMembers(plan, party.id);
  const options = rowsOf(plan, 'parties')
    .filter(({ id }) => !below.has(id))
    .map(({ id, name }) => ({ value: id as string, text: name || t('untitled') }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
  return (
    <Choice
      label={words.field('parentId')}
      value={party.parentId ?? NO_UNIT}
      none={t('top')}
      options={options}
      onChange={(id) => onChange(id === NO_UNIT ? undefined : (id as PartyId))}
    />
  );
}
