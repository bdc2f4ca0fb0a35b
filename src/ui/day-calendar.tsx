import { parseDate, type CalendarDate, today as todayIn, getLocalTimeZone } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarMonthPicker,
  CalendarYearPicker,
  I18nProvider,
} from 'react-aria-components';
import { Button } from './button.tsx';
import { ChoiceBox } from './choice-box.tsx';
import styles from './day-calendar.module.css';

export interface DayCalendarWords {
  readonly pick: string;
  readonly today: string;
  readonly none: string;
}

export interface DayCalendarProps {
  /** `YYYY-MM-DD`, or empty. */
  readonly day: string;
  /** Names of months and days, and the day a week begins with. */
  readonly locale: string;
  readonly words: DayCalendarWords;
  readonly onPick: (day: string) => void;
}

// The years a typed day may be of too: see `parseDay`.
const EARLIEST = parseDate('1900-01-01');
const LATEST = parseDate('2200-12-31');
/** Years the list of years offers before and after the one shown. */
const YEARS_LISTED = 21;

/** A month to choose a day from: arrows by days and weeks, Page Up and Page Down by months, with Shift by years. */
export default function DayCalendar({ day, locale, words, onPick }: DayCalendarProps) {
  const chosen = day === '' ? null : parseDate(day);
  return (
    <I18nProvider locale={locale}>
      <Calendar<CalendarDate>
        className={styles['calendar'] ?? ''}
        aria-label={words.pick}
        value={chosen}
        minValue={EARLIEST}
        maxValue={LATEST}
        autoFocus
        onChange={(picked) => onPick(picked.toString())}
      >
        <header className={styles['head']}>
          <Step to="previous" />
          <Pickers />
          <Step to="next" />
        </header>
        <CalendarGrid className={styles['grid'] ?? ''} weekdayStyle="short">
          {(date) => <CalendarCell date={date} className={styles['cell'] ?? ''} />}
        </CalendarGrid>
      </Calendar>
      <footer className={styles['foot']}>
        <Button variant="quiet" onPress={() => onPick(todayIn(getLocalTimeZone()).toString())}>
          {words.today}
        </Button>
        {chosen && (
          <Button variant="quiet" onPress={() => onPick('')}>
            {words.none}
          </Button>
        )}
      </footer>
    </I18nProvider>
  );
}

const Step = ({ to }: { readonly to: 'previous' | 'next' }) => {
  const Icon = to === 'previous' ? ChevronLeft : ChevronRight;
  return (
    <AriaButton slot={to} className={styles['step'] ?? ''}>
      <Icon size={18} aria-hidden />
    </AriaButton>
  );
};

/** Month and year: a plan reaches years ahead, too far for steps. */
const Pickers = () => (
  <>
    <CalendarMonthPicker format="long">{asChoice}</CalendarMonthPicker>
    <CalendarYearPicker visibleYears={YEARS_LISTED}>{asChoice}</CalendarYearPicker>
  </>
);

interface Picker {
  readonly 'aria-label': string;
  readonly value: string | number;
  readonly onChange: (key: string | number) => void;
  readonly items: readonly { readonly id: number; readonly formatted: string }[];
}

const asChoice = ({ 'aria-label': label, value, onChange, items }: Picker) => (
  <ChoiceBox
    label={label}
    value={String(value)}
    options={items.map(({ id, formatted }) => ({ value: String(id), text: formatted }))}
    onChange={(chosen) => onChange(Number(chosen))}
  />
);
