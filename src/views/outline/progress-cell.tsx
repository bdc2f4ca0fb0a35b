import { useTranslation } from 'react-i18next';
import { checkInStanding } from '../../domain/cycle/check-ins.ts';
import type { Node } from '../../domain/kinds/index.ts';
import { scoresOf } from '../../domain/scoring/scores.ts';
import { formatDegree } from '../../i18n/number-text.ts';
import { CheckInMark } from '../../ui/check-in-mark.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { ExplainButton } from '../numbers/explain-button.tsx';
import type { CellContext } from './cell-values.ts';
import type { Layout } from './columns.ts';
import styles from './outline.module.css';

interface ProgressCellProps {
  readonly node: Node;
  readonly context: CellContext;
  readonly layout: Layout;
}

/** How far a row is: its degree, or a dash with the reason, and how that stands. */
export function ProgressCell({ node, context, layout }: ProgressCellProps) {
  const { plan, words, locale, today } = context;
  const { degree, status, source } = scoresOf(plan, today)(node.id);
  const { t } = useTranslation('canvas');
  const asks = checkInStanding(plan, node.id, today);
  const called = asks === 'stale' || asks === 'overdue' ? asks : null;
  const word = words.score('status', status);
  const reason = degree.value === null ? words.score('why', degree.why) : words.score('source', source);
  const percent = degree.value === null ? '–' : formatDegree(degree.value, locale);
  return (
    <span className={styles['score']} title={`${percent} · ${word}: ${reason}`}>
      <StatusMark status={status} />
      <ExplainButton
        subject={{ type: 'nodeScore', nodeId: node.id }}
        number={percent}
        className={styles['percent']}
        isForMouse
      />
      {called && (
        <span className={styles['asks']} title={t(`checkIn.${called}`)}>
          <CheckInMark standing={called} size={13} />
        </span>
      )}
      {layout !== 'tight' && status !== 'none' && <span className={styles['statusWord']}>{word}</span>}
    </span>
  );
}
