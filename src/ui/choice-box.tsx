import { ChevronDown } from 'lucide-react';
import look from './box.module.css';
import styles from './choice-box.module.css';

export interface ChoiceOption {
  readonly value: string;
  readonly text: string;
}

interface ChoiceBoxProps {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  /** What choosing nothing is called; without it something must be chosen. */
  readonly none?: string | undefined;
  /** Shown while several rows with different values are edited together. */
  readonly mixed?: string | undefined;
  readonly isInvalid?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (value: string) => void;
}

const MIXED = '\u0000mixed';

/** One of a few: the browser's own control, which every keyboard, screen reader and finger knows. */
export const ChoiceBox = ({
  id,
  label,
  describedBy,
  value,
  options,
  none,
  mixed,
  isInvalid = false,
  isDisabled = false,
  onChange,
}: ChoiceBoxProps) => (
  <span className={look['frame']}>
    <select
      id={id}
      className={`${look['box']} ${look['signed']} ${styles['choice']}`}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      disabled={isDisabled}
      value={mixed === undefined ? value : MIXED}
      onChange={(event) => onChange(event.target.value)}
    >
      {mixed !== undefined && (
        <option value={MIXED} disabled>
          {mixed}
        </option>
      )}
      {none !== undefined && <option value="">{none}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
    <ChevronDown className={styles['sign']} size={14} aria-hidden />
  </span>
);
