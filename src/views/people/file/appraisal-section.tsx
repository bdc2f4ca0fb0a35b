import { useTranslation } from 'react-i18next';
import { periodOf } from '../../../domain/cycle/members.ts';
import { ratingsOf } from '../../../domain/evaluation/ratings.ts';
import { dialoguesOf } from '../../../domain/people/dialogues.ts';
import { finalRatingOf, longestAround } from '../../../domain/people/final-rating.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { formatBasisPoints } from '../../../i18n/number-text.ts';
import { NodeName } from '../fields/node-name.tsx';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';
import { NewTalk, Talk } from './communication-section.tsx';
import { FinalFigure } from './final-figure.tsx';

/** Appraisal and feedback: how owner and manager judge each goal, what it comes to, and the interview about it. */
export function AppraisalSection({ party }: { readonly party: Party }) {
  const { t } = useTranslation('performance');
  const { plan, today, locale, periodId } = usePeople();
  const final = finalRatingOf(plan, party.id, today, periodId);
  const whole = periodId && (plan.periods[longestAround(plan, periodId)]?.title ?? null);
  const interviews = dialoguesOf(plan, party.id).filter(({ type }) => type === 'reviewInterview');
  const shown = (bp: number | undefined) => (bp === undefined ? '–' : formatBasisPoints(bp, locale));
  return (
    <section className={styles['section']} aria-label={t('part.appraisal')}>
      <h3>{t('part.appraisal')}</h3>
      {final.goals.length > 0 && (
        <div className={styles['scroll']}>
          <table className={styles['table']} aria-label={t('ratings')}>
            <thead>
              <tr>
                <th scope="col">{t('goal')}</th>
                <th scope="col">{t('self')}</th>
                <th scope="col">{t('manager')}</th>
                <th scope="col">{t('agreedOn')}</th>
                <th scope="col">{t('counts')}</th>
              </tr>
            </thead>
            <tbody>
              {final.goals.map(({ node, degree, from }) => {
                const period = periodOf(plan, node.id);
                const { self, manager, agreed } = period ? ratingsOf(plan, node.id, period) : {};
                return (
                  <tr key={node.id}>
                    <th scope="row">
                      <NodeName node={node} />
                    </th>
                    <td>{shown(self?.degreeBp)}</td>
                    {/* Nobody is to be led by the other's word before having said one's own. */}
                    <td>{self ? shown(manager?.degreeBp) : '–'}</td>
                    <td>{shown(agreed?.degreeBp)}</td>
                    <td>
                      {degree === null ? '–' : formatBasisPoints(Math.round(degree * 10_000), locale)}{' '}
                      <span className={styles['soft']}>{t(`from.${from}`)}</span>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <FinalFigure final={final} of={whole} />
      <h4>{t('interview')}</h4>
      <p className={styles['soft']}>{t('interviewHint')}</p>
      <NewTalk party={party} type="reviewInterview" press={t('writeInterview')} label={t('newInterview')} />
      {interviews.length > 0 && (
        <ul className={styles['cards']}>
          {interviews.map((talk) => (
            <Talk key={talk.id} {...{ party, talk }} />
          ))}
        </ul>
      )}
    </section>
  );
}
