import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import look from './box.module.css';
import styles from './text-box.module.css';

/** What a box tells of typing in it; `useDraft` gives it. */
export interface TextBinding {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface TextBoxProps extends TextBinding {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly isInvalid?: boolean;
  readonly isReadOnly?: boolean;
  readonly inputMode?: 'text' | 'decimal';
  readonly maxLength?: number;
  /** Stands behind the text: a unit, a sign of percent. */
  readonly suffix?: string | undefined;
  readonly autoFocus?: boolean;
}

/** One line of text. */
export const TextBox = ({
  label,
  describedBy,
  isInvalid = false,
  isReadOnly = false,
  suffix,
  onChange,
  ...props
}: TextBoxProps) => (
  <span className={look['frame']}>
    <input
      {...props}
      type="text"
      autoComplete="off"
      className={suffix ? `${look['box']} ${look['signed']}` : look['box']}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      readOnly={isReadOnly}
      onChange={(event) => onChange(event.target.value)}
    />
    {suffix && (
      <span className={styles['suffix']} aria-hidden>
        {suffix}
      </span>
    )}
  </span>
);

interface GrowingBoxProps extends Omit<TextBoxProps, 'suffix' | 'inputMode'> {
  readonly rows?: number;
  readonly isTitle?: boolean;
}

/** Browsers that size a field by what it holds need no help, which would have the page laid out twice. */
const growsByItself = globalThis.CSS?.supports?.('field-sizing', 'content') ?? false;

function fitHeight(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}

/** Text of several lines: as high as it needs to be, so that nothing has to be scrolled for. */
export function GrowingBox({
  label,
  describedBy,
  isInvalid = false,
  isReadOnly = false,
  isTitle = false,
  rows = 1,
  onChange,
  ...props
}: GrowingBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (box.current && !growsByItself) fitHeight(box.current);
  });
  return (
    <textarea
      {...props}
      ref={box}
      rows={rows}
      style={rows > 1 ? { minHeight: `calc(${rows}lh + 10px)` } : undefined}
      className={`${look['box']} ${styles['growing']} ${isTitle ? styles['title'] : ''}`}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      readOnly={isReadOnly}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
