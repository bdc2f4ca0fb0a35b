import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedRater } from '../../../domain/commands/rate-360.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { usePeople } from '../people-context.tsx';
import styles from './rounds.module.css';

interface RaterListProps {
  readonly raters: readonly AskedRater[];
  /** What stands behind a rater: whether the answer is there, how to get it. */
  readonly about?: (rater: AskedRater) => ReactNode;
  readonly canRemove?: (rater: AskedRater) => boolean;
  readonly onRemove: (at: number) => void;
}

/** Who is asked, by how they stand to the person. */
export function RaterList({ raters, about, canRemove = () => true, onRemove }: RaterListProps) {
  const { t } = useTranslation('ratings');
  const { isReadOnly } = usePeople();
  if (raters.length === 0) return null;
  return (
    <ul className={styles['raters']} aria-label={t('raters')}>
      {raters.map((rater, at) => {
        const relation = t(`relation.${rater.relation}`);
        const name = rater.name ?? relation;
        return (
          <li key={rater.token ?? `${at} ${name}`} className={styles['rater']}>
            <span className={styles['who']}>
              {name}
              {rater.name !== undefined && <span className={styles['soft']}> {relation}</span>}
            </span>
            {about?.(rater)}
            {canRemove(rater) && (
              <IconButton
                icon={X}
                label={t('removeRater', { name })}
                isDisabled={isReadOnly}
                onPress={() => onRemove(at)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
