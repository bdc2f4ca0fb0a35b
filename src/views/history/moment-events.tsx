import { useTranslation } from 'react-i18next';
import type { Moment } from '../../domain/history/replay.ts';
import { PHASES } from '../../domain/rows/period.ts';
import type { Entry } from '../../domain/rows/entry.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import styles from './history.module.css';

const STATUSES = ['requested', 'approved', 'rejected'] as const;

/** What happened in a period on a day. */
export function MomentEvents({ moment }: { readonly moment: Moment }) {
  const { t } = useTranslation('past');
  const words = usePlanWords({ vocabulary: 'oecd' });
  const stateName = (state: unknown): string =>
    PHASES.some((phase) => phase === state) ? words.choice('phase', String(state)) : String(state);
  const transition = ({ data, text }: Entry) => {
    const ends = { from: stateName(data?.['from']), to: stateName(data?.['to']) };
    return text ? t('transitionBecause', { ...ends, text }) : t('transition', ends);
  };
  const change = ({ data, text }: Entry) => {
    const status = STATUSES.find((each) => each === data?.['status']) ?? 'other';
    return t(`change.${status}`, { text: text ?? '' });
  };
  const said = [
    ...moment.transitions.map(transition),
    ...moment.changes.map(change),
    ...(moment.facts > 0 ? [t('facts', { count: moment.facts })] : []),
    ...(moment.checkIns > 0 ? [t('checkIns', { count: moment.checkIns })] : []),
  ];
  return (
    <section className={styles['part']}>
      <h2>{t('happened')}</h2>
      {said.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <ul>
          {said.map((text) => (
            <li key={text} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
