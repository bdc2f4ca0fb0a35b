import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { differenceKey } from '../../domain/history/differences.ts';
import type { ComparedLine, Comparison } from '../../domain/history/compare.ts';
import type { Plan } from '../../domain/plan.ts';
import { GoalTitle } from '../judging/goal-title.tsx';
import { MoreButton, useFirstOf } from '../judging/more-button.tsx';
import shared from '../judging/judging.module.css';
import { DifferenceMark } from './difference-mark.tsx';
import styles from './history.module.css';
import { useDifferenceWords } from './use-difference-words.ts';

interface TableProps {
  readonly plan: Plan;
  readonly comparison: Comparison;
  readonly lines: readonly ComparedLine[];
}

/** Every difference as a row, in the order of the tree. */
export function DifferenceTable({ plan, comparison, lines }: TableProps) {
  const { t } = useTranslation('past');
  const { what, told } = useDifferenceWords(plan, comparison.before);
  const all = useMemo(
    () =>
      lines.flatMap(({ title, differences }) =>
        differences.map((difference, at) => ({ title, difference, isFirst: at === 0 })),
      ),
    [lines],
  );
  const { first, ...more } = useFirstOf(all);
  return (
    <>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('node')}</th>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('before')}</th>
              <th scope="col">{t('after')}</th>
            </tr>
          </thead>
          <tbody>
            {first.map(({ title, difference, isFirst }) => (
              <tr key={differenceKey(difference)} data-first={isFirst || undefined}>
                <th scope="row">
                  {plan.nodes[difference.nodeId] ? (
                    <GoalTitle plan={plan} id={difference.nodeId} />
                  ) : (
                    <span className={shared['soft']}>{title || t('untitled')}</span>
                  )}
                </th>
                <td>
                  <DifferenceMark what={difference.what} text={what(difference)} />
                </td>
                <td dir="auto">{told(difference.before, difference)}</td>
                <td dir="auto">{told(difference.after, difference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton {...more} />
    </>
  );
}
