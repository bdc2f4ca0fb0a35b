import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../../domain/date.ts';
import { numericDay, parseDay } from '../../../i18n/day-text.ts';
import { DayBox } from '../../../ui/day-box.tsx';
import { FieldFrame, problemId } from '../../../ui/field-frame.tsx';
import { usePeople } from '../people-context.tsx';
import { useKeptText } from '../../fields/use-kept-text.ts';

interface DayLineProps {
  readonly label: string;
  readonly day: CalendarDay | undefined;
  readonly onSave: (day: CalendarDay | undefined) => string | null;
}

/** A day with its name above, typed or picked. */
export function DayLine({ label, day, onSave }: DayLineProps) {
  const { t } = useTranslation(['performance', 'inspector']);
  const { locale, today, isReadOnly } = usePeople();
  const id = useId();
  const { bind, problem } = useKeptText({
    stored: day ? numericDay(day, locale) : '',
    save: (text) => {
      if (text.trim() === '') return onSave(undefined);
      const parsed = parseDay(text, locale, today);
      return parsed === null
        ? t('inspector:problem.notDay', { example: numericDay('2026-12-31', locale) })
        : onSave(parsed);
    },
  });
  return (
    <FieldFrame id={id} label={label} problem={problem} isHalf>
      <DayBox
        {...bind}
        id={id}
        day={day ?? ''}
        locale={locale}
        isReadOnly={isReadOnly}
        isInvalid={problem !== null}
        describedBy={problem === null ? undefined : problemId(id)}
        words={{
          pick: t('inspector:pickDay'),
          today: t('inspector:pickToday'),
          none: t('inspector:pickNone'),
        }}
        onPick={(picked) => onSave(picked === '' ? undefined : picked)}
      />
    </FieldFrame>
  );
}
