import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COMPETENCY_TYPES, type CompetencyType, LEVELS } from '../../../domain/people/competencies.ts';
import { MAX_TITLE } from '../../../domain/text.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceBox } from '../../../ui/choice-box.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import styles from '../party/party.module.css';

interface AddCompetencyProps {
  /** A sentence when it could not be added. */
  readonly onAdd: (competency: { type: CompetencyType; name: string }, required: number) => string | null;
}

const NOTHING = () => undefined;

/** One more competency: its name, its kind and the level asked for. */
export function AddCompetency({ onAdd }: AddCompetencyProps) {
  const { t } = useTranslation('performance');
  const [name, setName] = useState('');
  const [type, setType] = useState<CompetencyType>('professional');
  const [required, setRequired] = useState(3);
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const why = onAdd({ type, name: name.trim() }, required);
    setProblem(why);
    if (why === null) setName('');
  };
  return (
    <form className={styles['adding']} onSubmit={add} data-on="screen">
      <TextBox
        label={t('addCompetency')}
        placeholder={t('addCompetency')}
        maxLength={MAX_TITLE}
        value={name}
        isInvalid={problem !== null}
        onChange={setName}
        onFocus={NOTHING}
        onBlur={NOTHING}
        onKeyDown={NOTHING}
      />
      <ChoiceBox
        label={t('typeName')}
        value={type}
        options={COMPETENCY_TYPES.map((value) => ({ value, text: t(`type.${value}`) }))}
        onChange={(value) => setType(value as CompetencyType)}
      />
      <ChoiceBox
        label={t('required')}
        value={String(required)}
        options={LEVELS.map((level) => ({ value: String(level), text: `${level} – ${t(`level.${level}`)}` }))}
        onChange={(value) => setRequired(Number(value))}
      />
      <Button type="submit" icon={Plus} isDisabled={name.trim() === ''}>
        {t('add')}
      </Button>
      {problem !== null && <p role="alert">{problem}</p>}
    </form>
  );
}
