import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
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
/** From here on a list is written out only for who comes to it: the currencies alone are a fifth of a page. */
const LONG_LIST = 40;

/** One of a few: the browser's own control, which every keyboard, screen reader and finger knows. */
export function ChoiceBox({
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
}: ChoiceBoxProps) {
  const [isReached, setReached] = useState(false);
  const reach = () => setReached(true);
  const isWhole = isReached || options.length < LONG_LIST;
  const listed = isWhole ? options : options.filter((option) => option.value === value);
  return (
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
        onFocus={reach}
        onPointerEnter={reach}
      >
        {mixed !== undefined && (
          <option value={MIXED} disabled>
            {mixed}
          </option>
        )}
        {none !== undefined && <option value="">{none}</option>}
        {listed.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <ChevronDown className={styles['sign']} size={14} aria-hidden />
    </span>
  );
}
