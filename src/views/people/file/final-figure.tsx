import { useTranslation } from 'react-i18next';
import type { FinalRating } from '../../../domain/people/final-rating.ts';
import { formatBasisPoints, formatNumber } from '../../../i18n/number-text.ts';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';

/** What goals and competencies come to, with the whole calculation below it. */
export function FinalFigure({ final, of }: { readonly final: FinalRating; readonly of: string | null }) {
  const { t } = useTranslation('performance');
  const { locale } = usePeople();
  const { value, why, goals, goalsDegree, competencies, goalsShareBp } = final;
  const percent = (degree: number | null) =>
    degree === null ? '–' : formatBasisPoints(Math.round(degree * 10_000), locale);
  const exact = (degree: number | null) =>
    degree === null ? '–' : `${formatNumber(degree * 100, locale)} %`;
  return (
    <div className={styles['final']}>
      <p>
        {of === null ? t('final') : t('finalOf', { period: of })}:{' '}
        <strong className={styles['big']}>{percent(value)}</strong>{' '}
        {why && <span className={styles['soft']}>{t(`why.${why}`)}</span>}
      </p>
      <details>
        <summary>{t('howComputed')}</summary>
        <div className={styles['calculation']}>
          <p>
            {t('finalFormula', {
              w: formatBasisPoints(goalsShareBp, locale),
              goals: exact(goalsDegree),
              rest: formatBasisPoints(10_000 - goalsShareBp, locale),
              competencies: exact(competencies.value),
              final: exact(value),
            })}
          </p>
          {goals.length > 0 && (
            <ul>
              {goals.map(({ node, weight, degree, from }) => (
                <li key={node.id}>
                  {t('goalPart', {
                    title: node.title,
                    weight: formatBasisPoints(Math.round(weight), locale),
                    degree: exact(degree),
                    from: t(`from.${from}`),
                  })}
                </li>
              ))}
            </ul>
          )}
          <p>
            {competencies.value === null
              ? t(`competencyWhy.${competencies.why ?? 'noneRequired'}`)
              : t('degreeRule', {
                  reached: competencies.reached,
                  asked: competencies.asked,
                  assessed: competencies.assessed,
                  required: competencies.required,
                })}
          </p>
          <p className={styles['soft']}>{t('finalRule')}</p>
        </div>
      </details>
    </div>
  );
}
