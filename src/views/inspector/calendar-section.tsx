import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SETTINGS_ID } from '../../domain/ids.ts';
import { settingsOf } from '../../domain/plan.ts';
import { formatDay, parseDay } from '../../i18n/day-text.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { AddByName } from './add-by-name.tsx';
import { Folded } from './folded.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { RunRules } from './run-rules.tsx';
import { useAct } from './use-act.ts';

/** Which days are worked, and the rules of agreeing and judging that count by them. */
export function CalendarSection() {
  const { plan } = useInspector();
  const { t } = useTranslation('inspector');
  return (
    <Folded part="calendar" title={t('calendar.title')} count={settingsOf(plan).holidays.length}>
      <Workdays />
      <Holidays />
      <RunRules />
    </Folded>
  );
}

/** Monday to Sunday; the names are the browser's. */
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

function Workdays() {
  const { plan, locale, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const id = useId();
  const { act } = useAct();
  const { workdays } = settingsOf(plan);
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const set = (day: number, isWorked: boolean) => {
    const next = WEEK.filter((each) => (each === day ? isWorked : workdays.includes(each)));
    act({ type: 'editRows', table: 'settings', ids: [SETTINGS_ID], fields: { workdays: next } });
  };
  return (
    <div role="group" aria-labelledby={id}>
      <h3 id={id} className={styles['subheading']}>
        {t('calendar.workdays')}
      </h3>
      <div className={styles['week']}>
        {WEEK.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={workdays.includes(day)}
              disabled={readOnly}
              onChange={(event) => set(day, event.target.checked)}
            />
            {name.format(MONDAY + (day - 1) * 86_400_000)}
          </label>
        ))}
      </div>
    </div>
  );
}

function Holidays() {
  const { plan, locale, today, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const id = useId();
  const { act, problem } = useAct();
  const [mistake, setMistake] = useState<string | null>(null);
  const { holidays } = settingsOf(plan);
  const set = (next: readonly string[]) =>
    act({
      type: 'editRows',
      table: 'settings',
      ids: [SETTINGS_ID],
      fields: { holidays: [...new Set(next)].toSorted() },
    });
  /** Several at once, as they come out of a list. */
  const add = (text: string): boolean => {
    const days = text
      .split(/[\n;\t]+/)
      .filter((part) => part.trim() !== '')
      .map((part) => parseDay(part, locale, today));
    const known = days.filter((day) => day !== null);
    const areDays = known.length === days.length;
    setMistake(areDays ? null : t('calendar.notDays'));
    return areDays && set([...holidays, ...known]);
  };
  return (
    <FieldFrame id={id} label={t('calendar.holidays')}>
      {!readOnly && <AddByName label={t('calendar.addHoliday')} problem={mistake ?? problem} onAdd={add} />}
      {holidays.length > 0 && (
        <ul className={styles['list']} id={id}>
          {holidays.map((day) => (
            <li key={day} className={styles['itemLine']}>
              <span className={styles['grow']}>{formatDay(day, locale)}</span>
              <IconButton
                icon={X}
                label={t('calendar.removeHoliday', { day: formatDay(day, locale) })}
                isDisabled={readOnly}
                onPress={() => set(holidays.filter((other) => other !== day))}
              />
            </li>
          ))}
        </ul>
      )}
    </FieldFrame>
  );
}
