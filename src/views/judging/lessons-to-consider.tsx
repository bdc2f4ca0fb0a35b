import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { stateOf } from '../../domain/cycle/cycle-of.ts';
import { type Lesson, lessonsToConsider, LESSON_VERDICTS, verdictOn } from '../../domain/cycle/lessons.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useEditor } from '../../editor/react.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { GoalTitle } from './goal-title.tsx';
import styles from './judging.module.css';

interface LessonsProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly isReadOnly: boolean;
}

/** What was learned before, to be considered or rejected while the period is planned: the bridge between two cycles. */
export function LessonsToConsider({ plan, period, isReadOnly }: LessonsProps) {
  const { t } = useTranslation('judging');
  const lessons = lessonsToConsider(plan, period);
  if (lessons.length === 0 || stateOf(plan, period).phase !== 'plan') return null;
  const open = lessons.filter((lesson) => verdictOn(plan, period.id, lesson) === 'open').length;
  return (
    <section className={styles['form']} aria-label={t('lessons.title')}>
      <h2 className={styles['heading']}>{t('lessons.title')}</h2>
      <p className={styles['note']}>{open === 0 ? t('lessons.all') : t('lessons.open', { count: open })}</p>
      <ul className={styles['lessons']}>
        {lessons.map((lesson) => (
          <LessonLine key={lesson.id} {...{ plan, period, isReadOnly, lesson }} />
        ))}
      </ul>
    </section>
  );
}

function LessonLine({ plan, period, isReadOnly, lesson }: LessonsProps & { readonly lesson: Lesson }) {
  const editor = useEditor();
  const { t } = useTranslation('judging');
  const id = useId();
  const say = (chosen: string) => {
    const verdict = LESSON_VERDICTS.find((each) => each === chosen) ?? 'open';
    editor.dispatch(
      {
        type: 'decide',
        about: 'lessonConsidered',
        periodId: period.id,
        nodeId: lesson.id,
        data: { verdict },
        ...(editor.session.me && { byId: editor.session.me }),
      },
      { quiet: true },
    );
  };
  return (
    <li>
      <GoalTitle plan={plan} id={lesson.id}>
        {lesson.description && <span className={styles['soft']}>{lesson.description}</span>}
      </GoalTitle>
      <ChoiceBox
        id={id}
        label={t('lessons.verdictOn', { title: lesson.title })}
        value={verdictOn(plan, period.id, lesson)}
        options={LESSON_VERDICTS.map((value) => ({ value, text: t(`lessons.verdict.${value}`) }))}
        isDisabled={isReadOnly}
        onChange={say}
      />
    </li>
  );
}
