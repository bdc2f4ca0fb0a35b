import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '../../domain/date.ts';
import { numericDay, parseDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { FieldFrame, problemId } from '../../ui/field-frame.tsx';
import { TextBox } from '../../ui/text-box.tsx';

interface DayInputProps {
  readonly label: string;
  readonly day: string;
  readonly onChange: (day: string) => void;
}

/** A day typed in whatever way the language writes it; what is none is said when the field is left. */
export function DayInput({ label, day, onChange }: DayInputProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = () => {
    if (typed === null) return;
    const parsed = parseDay(typed, locale, localDay(new Date()));
    setProblem(parsed === null ? t('carry.notDay') : null);
    if (parsed === null) return;
    setTyped(null);
    onChange(parsed);
  };
  return (
    <FieldFrame id={id} label={label} problem={problem} isHalf>
      <TextBox
        id={id}
        value={typed ?? numericDay(day, locale)}
        isInvalid={problem !== null}
        describedBy={problem ? problemId(id) : undefined}
        onChange={setTyped}
        onFocus={() => undefined}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </FieldFrame>
  );
}
