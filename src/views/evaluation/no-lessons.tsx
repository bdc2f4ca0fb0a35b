import { useTranslation } from 'react-i18next';
import { decisionOf } from '../../domain/cycle/decisions.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useEditor } from '../../editor/react.tsx';
import shared from '../judging/judging.module.css';
import { WordsBox } from '../judging/kept-boxes.tsx';

interface NoLessonsProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly isReadOnly: boolean;
}

/** That there is nothing to learn is said, with the reason. */
export function NoLessons({ plan, period, isReadOnly }: NoLessonsProps) {
  const editor = useEditor();
  const { t } = useTranslation('evaluation');
  const said = decisionOf(plan, period.id, 'noLessons');
  const say = (text: string) => {
    if (text.trim() === '') return null;
    editor.dispatch({ type: 'decide', about: 'noLessons', periodId: period.id, text });
    return null;
  };
  return (
    <div className={shared['form']}>
      <span className={shared['label']}>{t('noLessons')}</span>
      <WordsBox label={t('noLessonsWhy')} value={said?.text ?? ''} isReadOnly={isReadOnly} onKeep={say} />
    </div>
  );
}
