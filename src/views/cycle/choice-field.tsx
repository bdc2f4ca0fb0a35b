import { useId } from 'react';
import { type ChoiceOption, ChoiceBox } from '../../ui/choice-box.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly none?: string;
  readonly hint?: string;
  readonly isHalf?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of a few, with its name above. */
export function ChoiceField({ label, hint, isHalf = false, ...box }: ChoiceFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} isHalf={isHalf}>
      <ChoiceBox id={id} {...box} />
    </FieldFrame>
  );
}
