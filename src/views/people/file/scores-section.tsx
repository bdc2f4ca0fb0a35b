import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { scoreHistory } from '../../../domain/people/score-history.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { formatDegree } from '../../../i18n/number-text.ts';
import { ColumnChart } from '../../../ui/charts/column-chart.tsx';
import { ExplainButton } from '../../numbers/explain-button.tsx';
import { NodeName } from '../fields/node-name.tsx';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';

/** File: how the goals stood at the end of each period, every number a press away from how it was made. */
export function ScoresSection({ party }: { readonly party: Party }) {
  const { t } = useTranslation('performance');
  const { plan, today, locale, words } = usePeople();
  const { periods, goals, totals } = useMemo(
    () => scoreHistory(plan, party.id, today),
    [plan, party.id, today],
  );
  const shown = (value: number | null | undefined) =>
    typeof value === 'number' ? formatDegree(value, locale) : '–';
  return (
    <section className={styles['section']} aria-label={t('part.file')}>
      <h3>{t('part.file')}</h3>
      {periods.length === 0 ? (
        <p className={styles['soft']}>{t('noScores')}</p>
      ) : (
        <>
          <ColumnChart
            label={t('scoresChart', { name: party.name })}
            columns={periods.map(({ id, title }) => {
              const value = totals.get(id) ?? null;
              return { id, name: title, value, text: shown(value) };
            })}
          />
          <div className={styles['scroll']}>
            <table className={styles['table']} aria-label={t('scores')}>
              <thead>
                <tr>
                  <th scope="col">{t('goal')}</th>
                  {periods.map(({ id, title }) => (
                    <th key={id} scope="col" className={styles['number']}>
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {goals.map(({ node, degrees }) => (
                  <tr key={node.id}>
                    <th scope="row">
                      <NodeName node={node} />
                    </th>
                    {periods.map(({ id }) => {
                      const degree = degrees.get(id);
                      return (
                        <td key={id} className={styles['number']}>
                          {degree === undefined ? (
                            ''
                          ) : (
                            <ExplainButton
                              subject={{ type: 'nodeScore', nodeId: node.id, periodId: id }}
                              number={shown(degree.value)}
                              title={degree.value === null ? words.score('why', degree.why) : undefined}
                            />
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t('together')}</th>
                  {periods.map(({ id }) => (
                    <td key={id} className={styles['number']}>
                      <strong>{shown(totals.get(id))}</strong>
                    </td>
                  ))}
                </tr>
              </tfoot>
            </table>
          </div>
          <p className={styles['soft']}>{t('scoresRule')}</p>
        </>
      )}
    </section>
  );
}
