import { useTranslation } from 'react-i18next';
import { asOf } from '../../domain/cycle/members.ts';
import type { NodeId } from '../../domain/ids.ts';
import { outlooksOf, scoresOf } from '../../domain/scoring/scores.ts';
import { useEditorState } from '../../editor/react.tsx';
import { formatDegree } from '../../i18n/number-text.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { ExplainButton } from '../numbers/explain-button.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { OutlookLine } from './outlook-line.tsx';

/** How far the node is, how that stands, and where the number comes from; a dash with the reason where there is none. */
export function ScoreLine({ id }: { readonly id: NodeId }) {
  const { t } = useTranslation('inspector');
  const { plan, words, locale, today } = useInspector();
  const { degree, status, source, measured, implied } = scoresOf(plan, today)(id);
  const percent = degree.value === null ? '–' : formatDegree(degree.value, locale);
  const why = degree.value === null ? words.score('why', degree.why) : words.score('source', source);
  const both = measured.value !== null && implied.value !== null;
  return (
    <div>
      <div className={styles['score']}>
        <StatusMark status={status} size={18} />
        <ExplainButton
          subject={{ type: 'nodeScore', nodeId: id }}
          number={percent}
          className={styles['percent']}
        />
        <span>{words.score('status', status)}</span>
        <span className={styles['soft']}>
          {both
            ? t('bothScores', {
                measured: formatDegree(measured.value, locale),
                implied: formatDegree(implied.value, locale),
              })
            : why}
        </span>
      </div>
      <OutlookLine degree={degree} outlook={outlooksOf(plan, today)(id)} />
      <InPeriod id={id} />
    </div>
  );
}

/** In the period worked on, as of its end, where that is another day than today. */
function InPeriod({ id }: { readonly id: NodeId }) {
  const { t } = useTranslation('inspector');
  const { plan, locale, today } = useInspector();
  const periodId = useEditorState(({ session }) => session.period);
  const period = periodId && plan.periods[periodId];
  if (!period || asOf(period, today) === today) return null;
  const { value } = scoresOf(plan, asOf(period, today))(id).degree;
  const number = value === null ? '–' : formatDegree(value, locale);
  return (
    <p className={styles['outlook']}>
      {t('inPeriod', { period: period.title })}{' '}
      <ExplainButton subject={{ type: 'nodeScore', nodeId: id, periodId: period.id }} number={number} />
    </p>
  );
}
