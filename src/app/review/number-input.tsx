import { useState } from 'react';
import { useLocale } from '../../i18n/locale.ts';
import { numberForTyping, parseNumber } from '../../i18n/number-text.ts';
import { TextBox } from '../../ui/text-box.tsx';

interface NumberInputProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | null) => void;
}

/** A number, or nothing; what is no number is marked and not taken. */
export function NumberInput({ label, value, onChange }: NumberInputProps) {
  const locale = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  const isEmpty = typed?.trim() === '';
  const parsed = typed === null || isEmpty ? null : parseNumber(typed, locale);
  const keep = () => {
    if (typed === null || (parsed === null && !isEmpty)) return;
    setTyped(null);
    onChange(parsed);
  };
  return (
    <TextBox
      label={label}
      inputMode="decimal"
      value={typed ?? (value === undefined ? '' : numberForTyping(value, locale))}
      isInvalid={typed !== null && !isEmpty && parsed === null}
      onChange={setTyped}
      onFocus={() => undefined}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  );
}
