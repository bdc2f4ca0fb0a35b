import { useTranslation } from 'react-i18next';
import { rowsWith } from '../../domain/index-by.ts';
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
  const said = rowsWith(plan, 'entries', 'periodId', period.id)
    .filter(({ type, data }) => type === 'decision' && data?.['about'] === 'noLessons')
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  const say = (text: string) => {
    if (text.trim() === '') return null;
    editor.dispatch({
      type: 'addRow',
      table: 'entries',
      fields: { type: 'decision', periodId: period.id, text, data: { about: 'noLessons' } },
    });
    return null;
  };
  return (
    <div className={shared['form']}>
      <span className={shared['label']}>{t('noLessons')}</span>
      <WordsBox label={t('noLessonsWhy')} value={said?.text ?? ''} isReadOnly={isReadOnly} onKeep={say} />
    </div>
  );
}
