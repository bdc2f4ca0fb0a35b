import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import styles from './day-box.module.css';
import { TextBox, type TextBoxProps } from './text-box.tsx';

interface DayBoxProps extends TextBoxProps {
  /** `YYYY-MM-DD`, or empty. */
  readonly day: string;
  readonly pickLabel: string;
  readonly onPick: (day: string) => void;
}

/**
 * A day as text, typed in whatever way the language writes it, with the browser's own calendar a press away: a native
 * date field would follow the browser's language and not the app's, and takes no pasted "31 Dec".
 */
export function DayBox({ day, pickLabel, onPick, ...props }: DayBoxProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <span className={styles['frame']}>
      <TextBox
        {...props}
        onKeyDown={(event) => {
          if (event.altKey && event.key === 'ArrowDown' && !props.isReadOnly) picker.current?.showPicker();
          else props.onKeyDown(event);
        }}
      />
      {!props.isReadOnly && (
        <>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden
            className={styles['picker']}
            value={day}
            onChange={(event) => onPick(event.target.value)}
          />
          <button
            type="button"
            // Tab goes from field to field; Alt+Down in the text opens the calendar too.
            tabIndex={-1}
            className={styles['button']}
            aria-label={pickLabel}
            onClick={() => picker.current?.showPicker()}
          >
            <CalendarDays size={15} aria-hidden />
          </button>
        </>
      )}
    </span>
  );
}
