import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './field-frame.module.css';

interface FieldFrameProps {
  /** The id of the control the label names. */
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
  /** Beside the name: why the field is as it is. */
  readonly mark?: ReactNode;
  readonly hint?: ReactNode;
  /** Why what was typed cannot be taken. */
  readonly problem?: string | null;
  /** Takes half the width where two stand side by side. */
  readonly isHalf?: boolean;
}

export const problemId = (id: string): string => `${id}-problem`;

/** A control with its name above and what there is to say about it below. */
export const FieldFrame = ({ id, label, children, mark, hint, problem, isHalf = false }: FieldFrameProps) => (
  <div className={isHalf ? `${styles['field']} ${styles['half']}` : styles['field']}>
    <span className={styles['names']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {mark}
    </span>
    {children}
    {hint && <div className={styles['hint']}>{hint}</div>}
    {problem && (
      <div id={problemId(id)} role="alert" className={styles['problem']}>
        <CircleAlert size={14} aria-hidden />
        <span>{problem}</span>
      </div>
    )}
  </div>
);

/** Fields one below the other, short ones side by side. */
export const FieldGrid = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['grid']}>{children}</div>
);
