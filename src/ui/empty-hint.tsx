import type { ReactNode } from 'react';
import styles from './empty-hint.module.css';

interface EmptyHintProps {
  readonly title: string;
  readonly text: string;
  /** Buttons that do it. */
  readonly children: ReactNode;
}

/** Where nothing is yet: what to do first. */
export const EmptyHint = ({ title, text, children }: EmptyHintProps) => (
  <div className={styles['hint']} data-empty>
    <h2>{title}</h2>
    <p>{text}</p>
    {children}
  </div>
);
