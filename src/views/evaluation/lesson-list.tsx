import { Plus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lessonsOf } from '../../domain/cycle/lessons.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useEditor } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { NewTitleBox } from '../fields/new-title-box.tsx';
import { GoalTitle } from '../judging/goal-title.tsx';
import shared from '../judging/judging.module.css';
import styles from './evaluation.module.css';
import { NoLessons } from './no-lessons.tsx';

interface LessonsProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly goals: readonly NodeId[];
  readonly isReadOnly: boolean;
}

/** What the period has taught; one lesson at least, or a word on why there is none. */
export function LessonList({ plan, period, goals, isReadOnly }: LessonsProps) {
  const { t } = useTranslation('evaluation');
  const lessons = lessonsOf(plan, period.id);
  return (
    <section className={styles['part']} aria-label={t('lessons')}>
      <h2 className={shared['heading']}>{t('lessons')}</h2>
      {lessons.length > 0 && (
        <ul className={styles['plain']}>
          {lessons.map(({ id }) => (
            <li key={id}>
              <GoalTitle plan={plan} id={id} />
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && goals.length > 0 && <AddLesson plan={plan} goals={goals} />}
      {lessons.length === 0 && <NoLessons {...{ plan, period, isReadOnly }} />}
    </section>
  );
}

function AddLesson({ plan, goals }: Pick<LessonsProps, 'plan' | 'goals'>) {
  const editor = useEditor();
  const { t } = useTranslation('evaluation');
  const id = useId();
  const [title, setTitle] = useState('');
  const [goal, setGoal] = useState<string>('');
  const under = goals.find((each) => each === goal) ?? goals[0];
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '' || !under) return;
    if (editor.dispatch({ type: 'addNode', kind: 'lesson', title, under }).ok) {
      setTitle('');
      editor.typing(false);
    }
  };
  return (
    <form className={styles['adding']} onSubmit={add}>
      <div className={styles['grow']}>
        <NewTitleBox label={t('lesson')} value={title} onChange={setTitle} />
      </div>
      <div className={shared['headField']}>
        <label htmlFor={id}>{t('learnedFrom')}</label>
        <ChoiceBox
          id={id}
          value={under ?? ''}
          options={goals.map((value) => ({ value, text: plan.nodes[value]?.title ?? '' }))}
          onChange={setGoal}
        />
      </div>
      <Button type="submit" icon={Plus} isDisabled={title.trim() === ''}>
        {t('addLesson')}
      </Button>
    </form>
  );
}
