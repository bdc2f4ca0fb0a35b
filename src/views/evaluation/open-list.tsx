import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asOf, membersOf } from '../../domain/cycle/members.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { scoresOf } from '../../domain/scoring/scores.ts';
import { ownerOf } from '../../domain/tree/owner.ts';
import { inTreeOrder } from '../../domain/tree/walk.ts';
import { useEditor } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatDegree } from '../../i18n/number-text.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { GoalTitle } from '../judging/goal-title.tsx';
import shared from '../judging/judging.module.css';
import { MoreButton, useFirstOf } from '../judging/more-button.tsx';
import styles from './evaluation.module.css';

interface OpenProps {
  readonly plan: Plan;
  readonly period: Period;
}

/** What goes on beyond the period, and how far it is. */
export function OpenList({ plan, period }: OpenProps) {
  const { today } = useEditor();
  const { t } = useTranslation('evaluation');
  const locale = useLocale();
  const open = useMemo(() => stillOpen(plan, period, today), [plan, period, today]);
  const { first, ...more } = useFirstOf(open);
  return (
    <section className={styles['part']} aria-label={t('open')}>
      <h2 className={shared['heading']}>{t('open')}</h2>
      {open.length === 0 && <p className={shared['note']}>{t('openNone')}</p>}
      <ul className={styles['plain']}>
        {first.map(({ id, degree, status, end }) => (
          <li key={id} className={styles['openLine']}>
            <GoalTitle plan={plan} id={id} />
            <span className={styles['standing']}>
              <StatusMark status={status} />
              {degree === null ? '–' : formatDegree(degree, locale)}
            </span>
            <span className={shared['soft']}>
              {[ownerOf(plan, id)?.name, end && t('until', { day: formatDay(end, locale) })]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton {...more} />
    </section>
  );
}

const SHOWN: ReadonlySet<string> = new Set(['goal', 'outcome', 'output', 'activity', 'action']);

function stillOpen(plan: Plan, period: Period, today: string) {
  const scores = scoresOf(plan, asOf(period, today));
  return inTreeOrder(plan, membersOf(plan, period.id)).flatMap((id: NodeId) => {
    const node = plan.nodes[id];
    const state = node && 'state' in node ? node.state : undefined;
    if (!node || !SHOWN.has(node.kind) || ['achieved', 'cancelled', 'obsolete'].includes(state ?? ''))
      return [];
    const { degree, status } = scores(id);
    if (degree.value !== null && degree.value >= 1) return [];
    return { id, degree: degree.value, status, end: 'end' in node ? node.end : undefined };
  });
}
