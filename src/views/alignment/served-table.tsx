import { useTranslation } from 'react-i18next';
import type { Alignment } from '../../domain/alignment/alignment.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useEditorState } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { formatDegree, formatMoney } from '../../i18n/number-text.ts';
import styles from './alignment.module.css';
import { NodeName } from './node-name.tsx';

/** How much of all work serves each strategic goal: by weight, by number, by money. */
export function ServedTable({ alignment: { rows, all, unaligned } }: { readonly alignment: Alignment }) {
  const { t } = useTranslation('alignment');
  const locale = useLocale();
  const currency = useEditorState(({ plan }) => settingsOf(plan).currency);
  const money = (minor: number) => formatMoney(minor, currency, locale);
  const counted = (count: number) => t('served.of', { count, all: all.count });
  return (
    <div className={styles['scroll']}>
      <table className={styles['served']}>
        <thead>
          <tr>
            <th scope="col">{t('goal')}</th>
            <th scope="col">{t('served.weight')}</th>
            <th scope="col">{t('served.count')}</th>
            <th scope="col">{t('served.budget')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ goal, weightBp, count, budgetMinor }) => (
            <tr key={goal.id}>
              <th scope="row">
                <NodeName id={goal.id} />
              </th>
              <Share share={weightBp === null ? null : weightBp / 10_000} />
              <Share share={ratio(count, all.count)} aside={counted(count)} />
              <Share share={ratio(budgetMinor, all.budgetMinor)} aside={money(budgetMinor)} />
            </tr>
          ))}
          <tr>
            <th scope="row">{t('served.none')}</th>
            <Share share={null} />
            <Share share={ratio(unaligned.count, all.count)} aside={counted(unaligned.count)} />
            <Share
              share={ratio(unaligned.budgetMinor, all.budgetMinor)}
              aside={money(unaligned.budgetMinor)}
            />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Of nothing there is no share. */
const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function Share({ share, aside }: { readonly share: number | null; readonly aside?: string }) {
  const locale = useLocale();
  if (share === null) return <td>–</td>;
  return (
    <td>
      <span className={styles['share']} style={{ '--share': Math.min(1, share) }}>
        <strong>{formatDegree(share, locale)}</strong>
        {aside && <span>{aside}</span>}
      </span>
    </td>
  );
}
