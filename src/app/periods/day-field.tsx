import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday, numericDay, parseDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { DayBox } from '../../ui/day-box.tsx';
import { FieldFrame, problemId } from '../../ui/field-frame.tsx';

interface DayFieldProps {
  readonly label: string;
  /** As typed; `dayOf` reads it. */
  readonly text: string;
  readonly isInvalid: boolean;
  readonly onChange: (text: string) => void;
}

const nothing = () => undefined;

/** A day in a form that is sent as a whole. */
export function DayField({ label, text, isInvalid, onChange }: DayFieldProps) {
  const { t } = useTranslation(['inspector']);
  const locale = useLocale();
  const id = useId();
  const problem = isInvalid ? t('problem.notDay', { example: numericDay('2026-12-31', locale) }) : null;
  return (
    <FieldFrame id={id} label={label} problem={problem} isHalf>
      <DayBox
        id={id}
        value={text}
        isInvalid={isInvalid}
        describedBy={isInvalid ? problemId(id) : undefined}
        onChange={onChange}
        onFocus={nothing}
        onBlur={nothing}
        onKeyDown={nothing}
        day={dayOf(text, locale) ?? ''}
        locale={locale}
        words={{ pick: t('pickDay'), today: t('pickToday'), none: t('pickNone') }}
        onPick={(day) => onChange(day === '' ? '' : numericDay(day, locale))}
      />
    </FieldFrame>
  );
}

export const dayOf = (text: string, locale: string): string | null =>
  parseDay(text, locale, localToday(new Date()));
