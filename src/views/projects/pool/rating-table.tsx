import { useTranslation } from 'react-i18next';
import type { Project } from '../../../domain/bonus/project.ts';
import { POOL_PARAMETERS, type PoolParameter } from '../../../domain/kinds/goal.ts';
import { settingsOf } from '../../../domain/plan.ts';
import { formatBasisPoints } from '../../../i18n/number-text.ts';
import { ChoiceBox } from '../../../ui/choice-box.tsx';
import { useAct } from '../fields/use-act.ts';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';

const RATINGS = ['1', '2', '3', '4', '5'] as const;

/** The seven parameters, each rated from absent to very high. */
export function RatingTable({ project }: { readonly project: Project }) {
  const { plan, words, locale, isReadOnly } = useProject();
  const { t } = useTranslation('projects');
  const act = useAct();
  const ratings = project.poolRatings ?? {};
  const weights = settingsOf(plan).policies.poolWeightsBp;
  const rate = (parameter: PoolParameter, value: string) => {
    const { [parameter]: _, ...others } = ratings;
    const poolRatings = value === '' ? others : { ...others, [parameter]: Number(value) };
    return act({ type: 'editRows', table: 'nodes', ids: [project.id], fields: { poolRatings } });
  };
  return (
    <div className={styles['scroll']}>
      <table className={`${styles['table']} ${styles['narrow']}`}>
        <thead>
          <tr>
            <th scope="col">{t('pool.parameter')}</th>
            <th scope="col" className={styles['number']}>
              {t('goals.weight')}
            </th>
            <th scope="col">{t('pool.rating')}</th>
          </tr>
        </thead>
        <tbody>
          {POOL_PARAMETERS.map((parameter, at) => {
            const name = words.choice('poolParameter', parameter);
            return (
              <tr key={parameter}>
                <th scope="row">{name}</th>
                <td className={styles['number']}>{formatBasisPoints(weights[at] ?? 0, locale)}</td>
                <td>
                  <ChoiceBox
                    label={t('pool.ratingOf', { name })}
                    value={String(ratings[parameter] ?? '')}
                    none={t('pool.unrated')}
                    isDisabled={isReadOnly}
                    options={RATINGS.map((value) => ({
                      value,
                      text: `${value} – ${words.choice('poolRating', value)}`,
                    }))}
                    onChange={(value) => rate(parameter, value)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
