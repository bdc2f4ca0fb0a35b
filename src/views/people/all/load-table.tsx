import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { loadOf } from '../../../domain/people/load.ts';
import { rowsOf } from '../../../domain/plan.ts';
import { useEditor } from '../../../editor/react.tsx';
import { formatBasisPoints } from '../../../i18n/number-text.ts';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';

/** Everybody who answers for something, whoever has most first. */
export function LoadTable() {
  const editor = useEditor();
  const { t } = useTranslation('people');
  const { plan, locale } = usePeople();
  const lines = useMemo(
    () =>
      rowsOf(plan, 'parties')
        .map((party) => ({ party, load: loadOf(plan, party.id) }))
        .filter(({ load }) => load.goals.length + load.activities.length > 0)
        .toSorted(
          (a, b) =>
            b.load.over.length - a.load.over.length ||
            b.load.goals.length - a.load.goals.length ||
            b.load.share - a.load.share ||
            a.party.name.localeCompare(b.party.name),
        ),
    [plan],
  );
  return (
    <section className={styles['section']} aria-label={t('load')}>
      <h3>{t('load')}</h3>
      {lines.length === 0 ? (
        <p className={styles['soft']}>{t('loadNone')}</p>
      ) : (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('who')}</th>
                <th scope="col">{t('openGoals')}</th>
                <th scope="col">{t('share')}</th>
                <th scope="col">{t('openActivities')}</th>
                <th scope="col">{t('peakShort')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ party, load }) => (
                <tr key={party.id}>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles['figure']}
                      onClick={() => editor.look({ party: party.id })}
                    >
                      {party.name || t('untitled')}
                    </button>
                    {load.over.length > 0 && (
                      <span className={styles['mark']}>
                        <TriangleAlert size={14} aria-hidden /> {t('overloaded')}
                      </span>
                    )}
                  </th>
                  <td>{load.goals.length}</td>
                  <td>{formatBasisPoints(Math.round(load.share * 10_000), locale)}</td>
                  <td>{load.activities.length}</td>
                  <td>{load.peak.count === 0 ? '–' : load.peak.count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
