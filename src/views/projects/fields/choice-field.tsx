import { useId } from 'react';
import { ChoiceBox, type ChoiceOption } from '../../../ui/choice-box.tsx';
import { FieldFrame } from '../../../ui/field-frame.tsx';
import { useProject } from '../project-context.tsx';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly none?: string;
  readonly hint?: string;
  readonly onChoose: (value: string) => void;
}

/** One of a few, with its name above. */
export function ChoiceField({ label, hint, onChoose, ...props }: ChoiceFieldProps) {
  const id = useId();
  const { isReadOnly } = useProject();
  return (
    <FieldFrame id={id} label={label} isHalf {...(hint && { hint })}>
      <ChoiceBox id={id} isDisabled={isReadOnly} onChange={onChoose} {...props} />
    </FieldFrame>
  );
}
