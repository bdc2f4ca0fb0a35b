import { useTranslation } from 'react-i18next';
import { differenceKey } from '../../domain/history/differences.ts';
import type { ComparedLine, Comparison } from '../../domain/history/compare.ts';
import { MoreButton, useFirstOf } from '../judging/more-button.tsx';
import { DifferenceMark } from './difference-mark.tsx';
import styles from './history.module.css';
import { useDifferenceWords } from './use-difference-words.ts';

interface TreeProps {
  readonly comparison: Comparison;
  readonly lines: readonly ComparedLine[];
}

/** Both states as one tree, each node marked with what differs; what has gone is struck through where it stood. */
export function DifferenceTree({ comparison, lines }: TreeProps) {
  const { t } = useTranslation('past');
  const { what, told } = useDifferenceWords(comparison.after, comparison.before);
  const { first, ...more } = useFirstOf(lines);
  return (
    <>
      <ul className={styles['tree']} aria-label={t('tree')}>
        {first.map(({ id, title, level, differences }) => (
          <li key={id} className={styles['line']} data-level={Math.min(level, 8)}>
            <span className={styles['lineTitle']} dir="auto">
              {differences.some((each) => each.what === 'removed') ? (
                <del>{title}</del>
              ) : (
                title || t('untitled')
              )}
            </span>
            {differences.map((difference) => (
              <span key={differenceKey(difference)} className={styles['change']}>
                <DifferenceMark what={difference.what} text={what(difference)} />
                {difference.what !== 'added' && difference.what !== 'removed' && (
                  <span className={styles['values']} dir="auto">
                    <del>{told(difference.before, difference)}</del> → {told(difference.after, difference)}
                  </span>
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <MoreButton {...more} />
    </>
  );
}
