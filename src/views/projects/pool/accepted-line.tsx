import { Check, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptedPool, isCurrent, type PoolKind } from '../../../domain/bonus/accepted-pool.ts';
import { hasEnded, type Project } from '../../../domain/bonus/project.ts';
import { formatDay } from '../../../i18n/day-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Money } from '../fields/money.tsx';
import { useAct } from '../fields/use-act.ts';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';

interface AcceptedLineProps {
  readonly project: Project;
  readonly pool: PoolKind;
  /** Only what is known can be accepted. */
  readonly isKnown: boolean;
}

/**
 * Whether a pool has been accepted, and whether what was accepted is what the card says now: the planned one before
 * launch, the actual one after the end (domain A13).
 */
export function AcceptedLine({ project, pool, isKnown }: AcceptedLineProps) {
  const { plan, locale, today, isReadOnly, showsPay } = useProject();
  const { t } = useTranslation('projects');
  const act = useAct();
  const [problem, setProblem] = useState<string | null>(null);
  const accepted = acceptedPool(plan, project.id, pool);
  const isSame = accepted !== null && isCurrent(plan, project.id, accepted, today);
  const day = accepted?.entry.at.slice(0, 10) ?? '';
  const isLate =
    accepted !== null && pool === 'plannedPool' && project.start !== undefined && day > project.start;
  const waits = pool === 'actualPool' && !hasEnded(project);
  return (
    <div className={styles['accepted']}>
      {accepted && (
        <p data-same={isSame}>
          {isSame ? <Check size={16} aria-hidden /> : <TriangleAlert size={16} aria-hidden />}
          <span>
            {t(isSame ? 'accepted.on' : 'accepted.changed', { day: formatDay(day, locale) })}{' '}
            {showsPay && <Money minor={accepted.poolMinor} />}
          </span>
        </p>
      )}
      {isLate && <p className={styles['warning']}>{t('accepted.late')}</p>}
      {!isSame && (
        <p className={styles['soft']}>{t(waits ? 'accepted.afterEnd' : `accepted.hint.${pool}`)}</p>
      )}
      {!isReadOnly && !isSame && (
        <span data-on="screen">
          <Button
            isDisabled={!isKnown || waits}
            onPress={() => setProblem(act({ type: 'acceptPool', nodeId: project.id, pool, today }))}
          >
            {t(`accepted.accept.${pool}`)}
          </Button>
        </span>
      )}
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  );
}
