import { Check, CircleHelp, type LucideIcon, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Reading, READINGS } from '../../../domain/rows/link.ts';
import styles from './reading-buttons.module.css';

const ICONS: Readonly<Record<Reading, LucideIcon>> = { true: Check, doubtful: CircleHelp, false: X };

interface ReadingButtonsProps {
  /** What is judged, for those who do not see it. */
  readonly label: string;
  readonly reading: Reading | null;
  readonly isDisabled: boolean;
  /** In a list that is walked by arrow keys and marked by digits, Tab need not stop at every button. */
  readonly isInList?: boolean;
  /** Null takes the mark away. */
  readonly onMark: (reading: Reading | null) => void;
}

/** True, doubtful or false, in one press; the same press again takes it back. */
export function ReadingButtons({ label, reading, isDisabled, isInList, onMark }: ReadingButtonsProps) {
  const { t } = useTranslation('chain');
  return (
    <div className={styles['buttons']} role="group" aria-label={label}>
      {READINGS.map((value, at) => {
        const Icon = ICONS[value];
        return (
          <button
            key={value}
            type="button"
            className={styles['button']}
            data-reading={value}
            aria-pressed={reading === value}
            aria-keyshortcuts={String(at + 1)}
            title={`${t(`mark.${value}`)} (${at + 1})`}
            tabIndex={isInList ? -1 : undefined}
            disabled={isDisabled}
            onClick={() => onMark(reading === value ? null : value)}
          >
            <Icon size={16} aria-hidden />
            <span>{t(`mark.${value}`)}</span>
          </button>
        );
      })}
    </div>
  );
}
