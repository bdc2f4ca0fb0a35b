import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Why the value cannot be used. */
  readonly error?: string | undefined;
  /** Lines shown, for a text of several lines. */
  readonly rows?: number;
}

export const TextField = ({ label, hint, placeholder, error, rows, maxLength, ...props }: TextFieldProps) => (
  <AriaTextField
    {...props}
    {...(maxLength !== undefined && { maxLength })}
    isInvalid={error !== undefined}
    className={styles['field'] ?? ''}
  >
    <Label className={styles['label'] ?? ''}>{label}</Label>
    {rows === undefined ? (
      <Input className={styles['input'] ?? ''} {...(placeholder && { placeholder })} />
    ) : (
      <AriaTextArea
        className={`${styles['input']} ${styles['area']}`}
        rows={rows}
        {...(placeholder && { placeholder })}
        spellCheck={false}
      />
    )}
    {hint && (
      <Text slot="description" className={styles['hint'] ?? ''}>
        {hint}
      </Text>
    )}
    {error && <FieldError className={styles['error'] ?? ''}>{error}</FieldError>}
  </AriaTextField>
);
