import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { differenceKey } from '../../domain/history/differences.ts';
import { type Drift, driftOf } from '../../domain/history/drift.ts';
import { planAt } from '../../domain/history/plan-at.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { formatDay, shortDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { EmptyHint } from '../../ui/empty-hint.tsx';
import shared from '../judging/judging.module.css';
import { useFirstOf } from '../judging/more-button.tsx';
import { ChangedGoal, ChangedTable } from './changed-table.tsx';
import styles from './history.module.css';
import { useDifferenceWords } from './use-difference-words.ts';

interface DriftProps {
  readonly plan: Plan;
  readonly period: Period;
}

/** What has been lowered since a period was agreed, and whether anybody said why. */
export function DriftPane({ plan, period }: DriftProps) {
  const { t } = useTranslation('past');
  const locale = useLocale();
  const drift = useMemo(() => driftOf(plan, period), [plan, period]);
  const title = period.title || t('untitled');
  if (!drift)
    return (
      <div className={styles['empty']}>
        <EmptyHint title={t('driftNever.title')} text={t('driftNever.text', { period: title })}>
          {null}
        </EmptyHint>
      </div>
    );
  const quiet = drift.items.filter(({ accounted }) => accounted === null).length;
  return (
    <div className={styles['pane']}>
      <p className={shared['note']}>
        {t('driftSince', { day: formatDay(drift.since.at.slice(0, 10), locale) })} {t('ours')}.
      </p>
      <p role="status" className={styles['told']}>
        {drift.items.length === 0
          ? t('driftNone', { period: title })
          : `${t('quiet', { count: quiet })} · ${t('accounted', { count: drift.items.length - quiet })}`}
      </p>
      {drift.items.length > 0 && <DriftTable plan={plan} drift={drift} />}
    </div>
  );
}

function DriftTable({ plan, drift }: { readonly plan: Plan; readonly drift: Drift }) {
  const { t } = useTranslation('past');
  const locale = useLocale();
  const before = useMemo(() => planAt(plan, drift.since) ?? plan, [plan, drift]);
  const { what, told } = useDifferenceWords(plan, before);
  // What nobody accounts for comes first.
  const all = drift.items.toSorted((a, b) => Number(a.accounted !== null) - Number(b.accounted !== null));
  const { first, ...more } = useFirstOf(all);
  return (
    <ChangedTable more={more} further={[t('reason')]}>
      {first.map(({ difference, how, accounted }) => (
        <tr key={differenceKey(difference)} data-first>
          <ChangedGoal plan={plan} id={difference.nodeId} title={before.nodes[difference.nodeId]?.title} />
          <td>
            {t(`drifted.${how}`)}
            <span className={styles['detail']}>{what(difference)}</span>
          </td>
          <td dir="auto">{told(difference.before, difference)}</td>
          <td dir="auto">{told(difference.after, difference)}</td>
          <td dir="auto" data-tone={accounted ? undefined : 'removed'}>
            {accounted
              ? `${accounted.text ?? ''} (${shortDay(accounted.at.slice(0, 10), locale)})`
              : t('quietly')}
          </td>
        </tr>
      ))}
    </ChangedTable>
  );
}
