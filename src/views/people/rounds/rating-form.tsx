import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LEVELS } from '../../../domain/people/competencies.ts';
import type { RatingFile } from '../../../domain/people/rating-file.ts';
import { bringPeopleTexts } from '../../../i18n/people-texts.ts';
import styles from './rounds.module.css';

bringPeopleTexts();

interface RatingFormProps {
  readonly subject: string;
  readonly relation: RatingFile['relation'];
  readonly questions: RatingFile['questions'];
  readonly scores: Readonly<Record<string, number>>;
  readonly onChange: (scores: Readonly<Record<string, number>>) => void;
}

/** What a rater sees and nothing else: one question a competency, five levels each. */
export function RatingForm({ subject, relation, questions, scores, onChange }: RatingFormProps) {
  const { t } = useTranslation('ratings');
  const isNamed = relation === 'self' || relation === 'manager';
  return (
    <div className={styles['form']}>
      <p>
        {t(relation === 'self' ? 'askedSelf' : 'asked', {
          name: subject,
          relation: t(`relation.${relation}`),
        })}
      </p>
      <p className={styles['soft']}>{t(isNamed ? 'namedRater' : 'anonymousRater')}</p>
      {questions.map(({ id, text }) => (
        <Question
          key={id}
          text={text}
          score={scores[id]}
          onScore={(score) => onChange({ ...scores, [id]: score })}
        />
      ))}
    </div>
  );
}

interface QuestionProps {
  readonly text: string;
  readonly score: number | undefined;
  readonly onScore: (score: number) => void;
}

function Question({ text, score, onScore }: QuestionProps) {
  const { t } = useTranslation(['ratings', 'performance']);
  const name = useId();
  return (
    <fieldset className={styles['question']}>
      <legend>{text}</legend>
      <div className={styles['levels']}>
        {LEVELS.map((level) => (
          <label key={level} className={styles['level']}>
            <input
              type="radio"
              name={name}
              value={level}
              checked={score === level}
              onChange={() => onScore(level)}
            />
            <span>
              <strong>{level}</strong> {t(`performance:level.${level}`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** How many questions still wait for an answer, or null. */
export function useOpenQuestions(
  questions: RatingFile['questions'],
  scores: Readonly<Record<string, number>>,
): number {
  const [ids] = useState(() => questions.map(({ id }) => id));
  return ids.filter((id) => scores[id] === undefined).length;
}
