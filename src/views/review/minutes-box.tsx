import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import styles from './meeting.module.css';

const CHOICES = [1, 2, 3, 5, 10, 15, 20, 30];

interface MinutesProps {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

/** How long a goal may take. */
export function MinutesBox({ minutes, onChange }: MinutesProps) {
  const { t } = useTranslation('review');
  const id = useId();
  return (
    <span className={styles['minutes']}>
      <label htmlFor={id}>{t('minutes')}</label>
      <ChoiceBox
        id={id}
        value={String(minutes)}
        options={CHOICES.map((count) => ({ value: String(count), text: String(count) }))}
        onChange={(chosen) => onChange(Number(chosen))}
      />
    </span>
  );
}
