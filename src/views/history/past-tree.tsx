import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asOf, membersOf } from '../../domain/cycle/members.ts';
import type { CalendarDay } from '../../domain/date.ts';
import type { NodeId } from '../../domain/ids.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { scoresOf } from '../../domain/scoring/scores.ts';
import { parentOf } from '../../domain/tree/tree.ts';
import { inTreeOrder } from '../../domain/tree/walk.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatDegree } from '../../i18n/number-text.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { MoreButton, useFirstOf } from '../judging/more-button.tsx';
import styles from './history.module.css';

interface PastTreeProps {
  readonly past: Plan;
  readonly period: Period;
  readonly day: CalendarDay;
}

/** What was planned in a period, as it stood on a day: how far each goal had come by what was known then. */
export function PastTree({ past, period, day }: PastTreeProps) {
  const { t } = useTranslation('past');
  const locale = useLocale();
  const words = usePlanWords(settingsOf(past));
  const lines = useMemo(() => linesOf(past, period), [past, period]);
  const scores = useMemo(() => scoresOf(past, asOf(period, day)), [past, period, day]);
  const { first, ...more } = useFirstOf(lines);
  return (
    <section className={styles['part']}>
      <h2>{t('structureThen')}</h2>
      <ul className={styles['tree']} aria-label={t('structureThen')}>
        {first.map(({ id, level }) => {
          const node = past.nodes[id];
          const { degree, status } = scores(id);
          return (
            node && (
              <li key={id} className={styles['line']} data-level={Math.min(level, 8)}>
                <span className={styles['past']}>
                  <KindMark kind={node.kind} level={'level' in node ? node.level : undefined} />
                  <span dir="auto">{node.title || t('untitled')}</span>
                </span>
                <span className={styles['degree']} title={words.score('status', status)}>
                  <StatusMark status={status} />
                  <span className={styles['number']}>
                    {degree.value === null
                      ? t('undefined', { ns: 'common' })
                      : formatDegree(degree.value, locale)}
                  </span>
                  <span className={styles['detail']}>
                    {degree.value === null ? words.score('why', degree.why) : words.score('status', status)}
                  </span>
                </span>
              </li>
            )
          );
        })}
      </ul>
      <MoreButton {...more} />
    </section>
  );
}

interface Line {
  readonly id: NodeId;
  readonly level: number;
}

/** The nodes of the period in the order of the tree, each one deeper than the one it hangs below. */
function linesOf(past: Plan, period: Period): readonly Line[] {
  const levels = new Map<NodeId, number>();
  return inTreeOrder(past, membersOf(past, period.id)).map((id) => {
    const parent = parentOf(past, id);
    const level = (parent === null ? 0 : (levels.get(parent) ?? 0)) + 1;
    levels.set(id, level);
    return { id, level };
  });
}
