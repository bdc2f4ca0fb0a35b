import { useTranslation } from 'react-i18next';
import { LEVELS } from '../../../domain/people/competencies.ts';
import type { Question } from '../../../domain/people/rounds.ts';
import { LEAST_ANSWERS, type Sums, type Visible } from '../../../domain/people/visible-ratings.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { formatNumber } from '../../../i18n/number-text.ts';
import { Radar } from '../../../ui/charts/radar.tsx';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';

interface ResultsProps {
  readonly party: Party;
  readonly questions: readonly Question[];
  readonly visible: Visible;
  readonly isClosed?: boolean;
}

/** Averages by competency, as far as they may be seen: never one answer of those who are not named. */
export function Results({ party, questions, visible, isClosed = false }: ResultsProps) {
  const { t } = useTranslation('ratings');
  const { locale } = usePeople();
  const { otherCount, self, manager, others, groups } = visible;
  const columns = [
    { id: 'self', title: t('relation.self'), sums: self },
    { id: 'manager', title: t('relation.manager'), sums: manager },
    { id: 'others', title: t('others', { count: otherCount }), sums: others },
    ...groups.map(({ relation, sums }) => ({
      id: relation,
      title: t('group', { relation: t(`relation.${relation}`), count: sums.count }),
      sums,
    })),
  ].filter((column): column is typeof column & { readonly sums: Sums } => column.sums !== null);
  const mean = ({ count, of }: Sums, id: string) => (of[id] ?? 0) / count;
  return (
    <div role="group" aria-label={t('results')} className={styles['section']}>
      {others === null && (
        <p role={isClosed ? undefined : 'status'}>
          {isClosed
            ? t('closedTooFew', { count: otherCount, least: LEAST_ANSWERS })
            : t('tooFew', { count: otherCount, least: LEAST_ANSWERS })}
        </p>
      )}
      {columns.length > 0 && (
        <div className={styles['besides']}>
          <div className={styles['scroll']}>
            <table className={styles['table']} aria-label={t('results')}>
              <thead>
                <tr>
                  <th scope="col">{t('number')}</th>
                  <th scope="col">{t('competency')}</th>
                  {columns.map(({ id, title }) => (
                    <th key={id} scope="col" className={styles['number']}>
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {questions.map(({ id, text }, at) => (
                  <tr key={id}>
                    <td className={styles['soft']}>{at + 1}</td>
                    <th scope="row">{text}</th>
                    {columns.map((column) => (
                      <td key={column.id} className={styles['number']}>
                        {formatNumber(Math.round(mean(column.sums, id) * 10) / 10, locale)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {others && questions.length >= 3 && (
            <Radar
              axes={questions.map(({ id, required }, at) => ({
                label: String(at + 1),
                wanted: required ?? null,
                actual: mean(others, id),
              }))}
              most={LEVELS.length}
              label={t('radar', { name: party.name })}
              wantedName={t('required')}
              actualName={t('others', { count: otherCount })}
            />
          )}
        </div>
      )}
      {others && <p className={styles['soft']}>{t('groupRule', { least: LEAST_ANSWERS })}</p>}
    </div>
  );
}
