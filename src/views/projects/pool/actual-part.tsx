import { useTranslation } from 'react-i18next';
import type { ActualPool } from '../../../domain/bonus/actual-pool.ts';
import { actualPoolOf } from '../../../domain/bonus/pool-of.ts';
import { poolRulesOf } from '../../../domain/bonus/pool-rules.ts';
import type { Project } from '../../../domain/bonus/project.ts';
import type { Subject } from '../../../domain/explain/subject.ts';
import { toNumber } from '../../../domain/exact/rational.ts';
import type { NodeId } from '../../../domain/ids.ts';
import { formatBasisPoints, formatNumber } from '../../../i18n/number-text.ts';
import figures from '../../../ui/figures.module.css';
import { ExplainButton } from '../../numbers/explain-button.tsx';
import { Money } from '../fields/money.tsx';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';
import { inBasisPoints } from '../sections/in-basis-points.ts';
import { AcceptedLine } from './accepted-line.tsx';
import { PayoutChart } from './payout-chart.tsx';
import { Gaps } from './planned-part.tsx';
import { TeamPart } from './team-part.tsx';

/** What the project has earned: the degree of realisation, the gate, and what each goal and person gets (domain A13, B). */
export function ActualPart({ project }: { readonly project: Project }) {
  const { plan, locale, today } = useProject();
  const { t } = useTranslation('projects');
  const pool = actualPoolOf(plan, project.id, today);
  if (!pool) return null;
  const { gate, payout } = poolRulesOf(plan);
  const subject = { type: 'actualPool', nodeId: project.id } as const;
  const degree = pool.degree ? formatBasisPoints(inBasisPoints(pool.degree), locale) : '–';
  const formed = pool.isFormed === null ? 'unknown' : pool.isFormed ? 'formed' : 'notFormed';
  return (
    <div className={styles['part']}>
      <h4>{t('pool.actual')}</h4>
      <dl className={`${figures['figures']} ${styles['figures']}`}>
        <div>
          <dt>{t('pool.realisation')}</dt>
          <dd>
            <ExplainButton subject={subject} number={degree} />
          </dd>
        </div>
        <div>
          <dt>{t('pool.gate', { gate: formatBasisPoints(inBasisPoints(gate), locale) })}</dt>
          <dd data-formed={formed}>{t(`pool.${formed}`)}</dd>
        </div>
        <div>
          <dt>{t('pool.actual')}</dt>
          <dd>
            <Money minor={pool.minor} subject={subject} />
          </dd>
        </div>
      </dl>
      <Gaps gaps={pool.gaps} />
      <div className={styles['beside']}>
        {pool.goals.length > 0 && <GoalPays pool={pool} subject={subject} />}
        <PayoutChart payout={payout} gate={gate} goals={pool.goals} />
      </div>
      <TeamPart project={project} minor={pool.minor} />
      <AcceptedLine project={project} pool="actualPool" isKnown={pool.minor !== null} />
    </div>
  );
}

/** What each goal brings to the pool. */
function GoalPays({ pool, subject }: { readonly pool: ActualPool; readonly subject: Subject }) {
  const { plan, locale } = useProject();
  const { t } = useTranslation('projects');
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption>{t('pool.byGoal')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('goals.goal')}</th>
            {(['weight', 'degree', 'paid', 'amount'] as const).map((column) => (
              <th key={column} scope="col" className={styles['number']}>
                {t(`pool.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pool.goals.map(({ goal, factor, minor }) => (
            <tr key={goal.id} data-out={goal.isOut || undefined}>
              <th scope="row" dir="auto">
                {plan.nodes[goal.id as NodeId]?.title || t('untitled')}
              </th>
              <td className={styles['number']}>{formatBasisPoints(inBasisPoints(goal.weight), locale)}</td>
              <td className={styles['number']}>
                <ExplainButton
                  subject={{ type: 'nodeScore', nodeId: goal.id as NodeId }}
                  number={goal.degree ? formatBasisPoints(inBasisPoints(goal.degree), locale) : '–'}
                />
              </td>
              <td className={styles['number']}>
                {factor ? formatNumber(Number(toNumber(factor).toFixed(4)), locale) : '–'}
              </td>
              <td className={styles['number']}>
                <Money minor={minor} subject={subject} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
