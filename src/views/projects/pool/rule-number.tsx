import { useId } from 'react';
import { FieldFrame } from '../../../ui/field-frame.tsx';
import { NumberBox } from '../fields/number-box.tsx';

interface RuleNumberProps {
  readonly label: string;
  readonly of: 'share' | 'factor';
  readonly value: number | undefined;
  readonly placeholder?: string;
  readonly onSave: (value: number | undefined) => string | null;
}

/** A number of the rules, with its name above. */
export function RuleNumber({ label, ...box }: RuleNumberProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} isHalf>
      <NumberBox id={id} label={label} {...box} />
    </FieldFrame>
  );
}
