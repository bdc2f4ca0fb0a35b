import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { GoalTitle } from '../judging/goal-title.tsx';
import shared from '../judging/judging.module.css';
import { MoreButton } from '../judging/more-button.tsx';
import styles from './history.module.css';

interface ChangedTableProps {
  /** The rows, and what shows more of them. */
  readonly children: ReactNode;
  readonly more: ComponentProps<typeof MoreButton>;
  /** What stands in columns of its own, behind what was before and what is after. */
  readonly further?: readonly string[];
}

/** What changed, a row each: at which goal, in what, from what to what. */
export function ChangedTable({ children, more, further = [] }: ChangedTableProps) {
  const { t } = useTranslation('past');
  const columns = [t('node'), t('what'), t('before'), t('after'), ...further];
  return (
    <>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      <MoreButton {...more} />
    </>
  );
}

interface ChangedGoalProps {
  readonly plan: Plan;
  readonly id: NodeId;
  /** What it was called, where it has gone. */
  readonly title: string | undefined;
}

/** The goal that a row is about; one that has gone leads nowhere. */
export function ChangedGoal({ plan, id, title }: ChangedGoalProps) {
  const { t } = useTranslation('past');
  return (
    <th scope="row">
      {plan.nodes[id] ? (
        <GoalTitle plan={plan} id={id} />
      ) : (
        <span className={shared['soft']}>{title || t('untitled')}</span>
      )}
    </th>
  );
}
