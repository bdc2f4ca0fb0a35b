import { CalendarDays } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import styles from './day-box.module.css';
import type { DayCalendarProps } from './day-calendar.tsx';
import { TextBox, type TextBoxProps } from './text-box.tsx';

/** Fetched with the first calendar somebody opens. */
const DayCalendar = lazy(() => import('./day-calendar.tsx'));

interface DayBoxProps extends TextBoxProps, DayCalendarProps {}

/**
 * A day as text, typed in whatever way the language writes it, with a calendar a press away: a date field in parts takes
 * no pasted "31 Dec", and the browser's own calendar would follow the browser's language and not the app's.
 */
export function DayBox({ day, locale, words, onPick, ...props }: DayBoxProps) {
  const frame = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const pick = (picked: string) => {
    setOpen(false);
    onPick(picked);
  };
  return (
    <span ref={frame} className={styles['frame']}>
      <TextBox
        {...props}
        onKeyDown={(event) => {
          if (event.altKey && event.key === 'ArrowDown' && !props.isReadOnly) setOpen(true);
          else props.onKeyDown(event);
        }}
      />
      {!props.isReadOnly && (
        <button
          type="button"
          // Tab goes from field to field; Alt+Down in the text opens the calendar too.
          tabIndex={-1}
          className={styles['button']}
          aria-label={words.pick}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setOpen(true)}
        >
          <CalendarDays size={15} aria-hidden />
        </button>
      )}
      <Popover
        triggerRef={frame}
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement="bottom end"
        offset={4}
        className={styles['popover'] ?? ''}
      >
        <Dialog className={styles['dialog'] ?? ''} aria-label={words.pick}>
          <Suspense fallback={null}>
            <DayCalendar day={day} locale={locale} words={words} onPick={pick} />
          </Suspense>
        </Dialog>
      </Popover>
    </span>
  );
}
