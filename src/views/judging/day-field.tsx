import { useTranslation } from 'react-i18next';
import { numericDay, parseDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { useEditor } from '../../editor/react.tsx';
import { DayBox } from '../../ui/day-box.tsx';
import styles from './judging.module.css';
import { useKeptText } from '../fields/use-kept-text.ts';

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly day: string;
  readonly isReadOnly: boolean;
  readonly onKeep: (day: string) => void;
}

/** A day, typed or picked. */
export function DayField({ label, day, isReadOnly, onKeep }: DayFieldProps) {
  const { today } = useEditor();
  const { t } = useTranslation('inspector');
  const locale = useLocale();
  const { bind, problem } = useKeptText({
    stored: day === '' ? '' : numericDay(day, locale),
    save: (text) => {
      const typed = text.trim() === '' ? '' : parseDay(text, locale, today);
      if (typed === null) return t('problem.notDay', { example: numericDay(today, locale) });
      onKeep(typed);
      return null;
    },
  });
  return (
    <span className={styles['day']}>
      <DayBox
        {...bind}
        label={label}
        placeholder={label}
        isReadOnly={isReadOnly}
        isInvalid={problem !== null}
        day={day}
        locale={locale}
        words={{ pick: t('pickDay'), today: t('pickToday'), none: t('pickNone') }}
        onPick={onKeep}
      />
      {problem && (
        <span role="alert" className={styles['problem']}>
          {problem}
        </span>
      )}
    </span>
  );
}
