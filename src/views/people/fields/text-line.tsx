import { useId } from 'react';
import { FieldFrame, problemId } from '../../../ui/field-frame.tsx';
import { GrowingBox, TextBox } from '../../../ui/text-box.tsx';
import { usePeople } from '../people-context.tsx';
import { useKeptText } from '../../fields/use-kept-text.ts';

interface TextLineProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly isMultiline?: boolean;
  readonly isHalf?: boolean;
  readonly suffix?: string;
  readonly inputMode?: 'text' | 'decimal';
  /** A sentence when it cannot be taken. */
  readonly onSave: (text: string) => string | null;
}

/** One text with its name above, kept as it is left. */
export function TextLine({ label, value, onSave, ...props }: TextLineProps) {
  const id = useId();
  const { isReadOnly } = usePeople();
  const { isMultiline = false, hint, isHalf = false, suffix, inputMode = 'text' } = props;
  const { bind, problem } = useKeptText({ stored: value, save: onSave, isMultiline });
  const box = {
    ...bind,
    id,
    isReadOnly,
    isInvalid: problem !== null,
    describedBy: problem === null ? undefined : problemId(id),
  };
  return (
    <FieldFrame id={id} label={label} problem={problem} isHalf={isHalf} {...(hint && { hint })}>
      {isMultiline ? (
        <GrowingBox {...box} rows={2} />
      ) : (
        <TextBox {...box} inputMode={inputMode} suffix={suffix} />
      )}
    </FieldFrame>
  );
}
