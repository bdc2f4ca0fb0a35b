import type { ReactNode } from 'react';
import styles from './hidden.module.css';

/** Not seen, but read out. */
export const HiddenHeading = ({ children }: { readonly children: ReactNode }) => (
  <h1 className={styles['hidden']}>{children}</h1>
);

/** What is put in here is said when a screen reader is done with what it is saying. */
export const Spoken = ({ text, number }: { readonly text: string; readonly number: number }) => (
  <div className={styles['hidden']} aria-live="polite">
    <p key={number}>{text}</p>
  </div>
);
