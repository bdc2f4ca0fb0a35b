import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedRater } from '../../../domain/commands/rate-360.ts';
import { relationOf } from '../../../domain/people/relation-of.ts';
import { type Relation, RELATIONS } from '../../../domain/people/rounds.ts';
import { rowsOf } from '../../../domain/plan.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceBox } from '../../../ui/choice-box.tsx';
import { FieldFrame, FieldGrid } from '../../../ui/field-frame.tsx';
import { SuggestBox } from '../../../ui/suggest-box.tsx';
import { usePeople } from '../people-context.tsx';
import styles from './rounds.module.css';

interface AddRaterProps {
  readonly party: Party;
  readonly onAdd: (rater: AskedRater) => void;
}

/** One more to be asked: by name, of the plan or not; how they stand to each other is proposed. */
export function AddRater({ party, onAdd }: AddRaterProps) {
  const { t } = useTranslation('ratings');
  const { plan } = usePeople();
  const id = useId();
  const [name, setName] = useState('');
  const [relation, setRelation] = useState<Relation>('peer');
  const options = rowsOf(plan, 'parties')
    .filter(({ kind }) => kind === 'person')
    .map((one) => ({ id: one.id as string, text: one.name, ...(one.post && { detail: one.post }) }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
  const add = () => {
    onAdd({ relation, ...(name.trim() !== '' && { name: name.trim() }) });
    setName('');
  };
  return (
    <div className={styles['addRater']} data-on="screen">
      <FieldGrid>
        <FieldFrame id={`${id}-name`} label={t('raterName')} isHalf>
          <SuggestBox
            id={`${id}-name`}
            text={name}
            placeholder={t('raterNameHint')}
            options={options}
            newLabel={(text) => t('outsider', { name: text })}
            onCommit={(text, option) => {
              setName(text);
              const known = option && plan.parties[option.id as Party['id']];
              if (known) setRelation(relationOf(plan, party.id, known.id));
            }}
          />
        </FieldFrame>
        <FieldFrame id={`${id}-relation`} label={t('relationName')} isHalf>
          <ChoiceBox
            id={`${id}-relation`}
            value={relation}
            options={RELATIONS.map((value) => ({ value, text: t(`relation.${value}`) }))}
            onChange={(value) => setRelation(value as Relation)}
          />
        </FieldFrame>
      </FieldGrid>
      <Button onPress={add}>{t('addRater')}</Button>
    </div>
  );
}
