import { useId } from 'react';
import { FieldFrame, problemId } from '../../../ui/field-frame.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { useProject } from '../project-context.tsx';
import { useKeptText } from '../../fields/use-kept-text.ts';

interface TextLineProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly isHalf?: boolean;
  /** A sentence when it cannot be taken. */
  readonly onSave: (text: string) => string | null;
}

/** One text with its name above, kept as it is left. */
export function TextLine({ label, value, onSave, placeholder, isHalf = false }: TextLineProps) {
  const id = useId();
  const { isReadOnly } = useProject();
  const { bind, problem } = useKeptText({ stored: value, save: onSave });
  return (
    <FieldFrame id={id} label={label} problem={problem} isHalf={isHalf}>
      <TextBox
        {...bind}
        id={id}
        placeholder={placeholder}
        isReadOnly={isReadOnly}
        isInvalid={problem !== null}
        describedBy={problem === null ? undefined : problemId(id)}
      />
    </FieldFrame>
  );
}
