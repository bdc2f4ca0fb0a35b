import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';

interface RowCardProps {
  /** The row, by which its being open is remembered. */
  readonly id: string;
  readonly title: ReactNode;
  /** What one sees of it while it is folded. */
  readonly brief?: ReactNode;
  /** Stands beside its head, to be pressed for itself. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One row of a list, its fields folded below its name. */
export function RowCard({ id, title, brief, aside, children }: RowCardProps) {
  const { opened, setOpened } = useInspector();
  const bodyId = useId();
  const isOpen = opened.has(id);
  return (
    <li className={styles['card']}>
      <div className={styles['cardTop']}>
        <button
          type="button"
          className={styles['cardHead']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={() => setOpened(id, !isOpen)}
        >
          <ChevronRight className={isOpen ? styles['turned'] : undefined} size={14} aria-hidden />
          <span className={styles['cardText']}>
            <span className={styles['cardTitle']}>{title}</span>
            {brief && <span className={styles['brief']}>{brief}</span>}
          </span>
        </button>
        {aside && <div className={styles['cardAside']}>{aside}</div>}
      </div>
      {isOpen && (
        <div id={bodyId} className={styles['cardBody']}>
          {children}
        </div>
      )}
    </li>
  );
}
