import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nineBoxes, THIRDS } from '../../../domain/people/nine-box.ts';
import { settingsOf } from '../../../domain/plan.ts';
import { useEditor } from '../../../editor/react.tsx';
import { formatBasisPoints } from '../../../i18n/number-text.ts';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';

/** Performance by competencies, only where the plan asks for it. */
export function NineBoxes() {
  const editor = useEditor();
  const { t } = useTranslation('people');
  const { plan, today, locale, periodId } = usePeople();
  const boxed = useMemo(() => nineBoxes(plan, today, periodId), [plan, today, periodId]);
  const { corridorLowBp } = settingsOf(plan).policies;
  return (
    <section className={styles['section']} aria-label={t('nine.title')}>
      <h3>{t('nine.title')}</h3>
      <p className={styles['soft']}>{t('rule.nineBoxWhy')}</p>
      {boxed.length === 0 && <p>{t('nine.none')}</p>}
      <div className={styles['scroll']}>
        <table className={styles['boxes']} aria-label={t('nine.title')}>
          <thead>
            <tr>
              <th scope="col">{t('nine.axes')}</th>
              {THIRDS.map((third) => (
                <th key={third} scope="col">
                  {t(`nine.${third}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {THIRDS.toReversed().map((performance) => (
              <tr key={performance}>
                <th scope="row">{t(`nine.${performance}`)}</th>
                {THIRDS.map((competencies) => (
                  <td key={competencies}>
                    {boxed
                      .filter((one) => one.performance === performance && one.competencies === competencies)
                      .map(({ party }) => (
                        <button
                          key={party.id}
                          type="button"
                          className={styles['figure']}
                          onClick={() => editor.look({ party: party.id })}
                        >
                          {party.name}
                        </button>
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['soft']}>{t('nine.rule', { low: formatBasisPoints(corridorLowBp, locale) })}</p>
    </section>
  );
}
