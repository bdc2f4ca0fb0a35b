import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_TITLE } from '../../domain/text.ts';
import { FieldFrame, FieldGrid } from '../../ui/field-frame.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import type { Choice } from './next-period-choice.ts';
import { DayInput } from './day-input.tsx';

interface FieldsProps {
  readonly choice: Choice;
  readonly onChange: (part: Partial<Choice>) => void;
}

/** What the new period is called and when it is. */
export function NextPeriodFields({ choice, onChange }: FieldsProps) {
  const { t } = useTranslation('review');
  const id = useId();
  return (
    <FieldGrid>
      <FieldFrame id={id} label={t('carry.name')}>
        <TextBox
          id={id}
          value={choice.title}
          maxLength={MAX_TITLE}
          onChange={(title) => onChange({ title })}
          onFocus={() => undefined}
          onBlur={() => undefined}
          onKeyDown={() => undefined}
        />
      </FieldFrame>
      <DayInput label={t('carry.start')} day={choice.start} onChange={(start) => onChange({ start })} />
      <DayInput label={t('carry.end')} day={choice.end} onChange={(end) => onChange({ end })} />
    </FieldGrid>
  );
}
