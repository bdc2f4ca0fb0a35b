import { useMemo } from 'react';
import { differenceKey } from '../../domain/history/differences.ts';
import type { ComparedLine, Comparison } from '../../domain/history/compare.ts';
import type { Plan } from '../../domain/plan.ts';
import { useFirstOf } from '../judging/more-button.tsx';
import { ChangedGoal, ChangedTable } from './changed-table.tsx';
import { DifferenceMark } from './difference-mark.tsx';
import { useDifferenceWords } from './use-difference-words.ts';

interface TableProps {
  readonly plan: Plan;
  readonly comparison: Comparison;
  readonly lines: readonly ComparedLine[];
}

/** Every difference as a row, in the order of the tree. */
export function DifferenceTable({ plan, comparison, lines }: TableProps) {
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
    <ChangedTable more={more}>
      {first.map(({ title, difference, isFirst }) => (
        <tr key={differenceKey(difference)} data-first={isFirst || undefined}>
          <ChangedGoal plan={plan} id={difference.nodeId} title={title} />
          <td>
            <DifferenceMark what={difference.what} text={what(difference)} />
          </td>
          <td dir="auto">{told(difference.before, difference)}</td>
          <td dir="auto">{told(difference.after, difference)}</td>
        </tr>
      ))}
    </ChangedTable>
  );
}
