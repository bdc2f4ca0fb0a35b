import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** How many there are inside, told while it is folded too. */
  readonly count?: number;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A part that folds away. What is folded is not there at all, so it costs nothing. */
export const Section = ({ title, count, isOpen, onToggle, children }: SectionProps) => (
  <details
    className={styles['section']}
    open={isOpen}
    onToggle={(event) => {
      if (event.currentTarget.open !== isOpen) onToggle(event.currentTarget.open);
    }}
  >
    <summary className={styles['summary']}>
      <ChevronRight className={styles['sign']} size={16} aria-hidden />
      <span className={styles['title']}>{title}</span>
      {count !== undefined && count > 0 && <span className={styles['count']}>{count}</span>}
    </summary>
    {isOpen && <div className={styles['body']}>{children}</div>}
  </details>
);
