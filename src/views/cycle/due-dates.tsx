import { useTranslation } from 'react-i18next';
import { deadlinesOf } from '../../domain/agreement/deadlines.ts';
import { dueDay } from '../../domain/cycle/dates.ts';
import { phaseRank } from '../../domain/cycle/phases.ts';
import type { CycleTemplate } from '../../domain/cycle/template.ts';
import type { CalendarDay } from '../../domain/date.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { type CycleWords, useCycleWords } from '../../i18n/cycle-words.ts';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import styles from './cycle.module.css';

interface Due {
  readonly id: string;
  readonly what: string;
  readonly day: CalendarDay;
  /** It still has to be done. */
  readonly isOpen: boolean;
}

interface DueDatesProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly template: CycleTemplate;
  readonly today: CalendarDay;
}

/** The days of a period in their order: its ends, those of policy, those of the steps of its workflow. */
export function DueDates(props: DueDatesProps) {
  const { t } = useTranslation('cycle');
  const words = useCycleWords();
  const locale = useLocale();
  const { today } = props;
  const named = {
    start: t('view.start'),
    end: t('view.end'),
    agreeBy: t('view.agreeBy'),
    factsBy: t('view.factsBy'),
  };
  return (
    <ul className={styles['plain']}>
      {datesOf(props, words, named).map(({ id, what, day, isOpen }) => (
        <li key={id} className={styles['date']}>
          <span>{what}</span>
          <span>
            <time dateTime={day}>{formatDay(day, locale)}</time>
            {isOpen && day <= today && (
              <span className={styles['flag']}> {day < today ? t('view.overdue') : t('view.dueToday')}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function datesOf(
  { plan, period, template }: DueDatesProps,
  words: CycleWords,
  named: Readonly<Record<'start' | 'end' | 'agreeBy' | 'factsBy', string>>,
): readonly Due[] {
  const settings = settingsOf(plan);
  const { agreeBy, factsBy } = deadlinesOf(plan, period);
  const at = phaseRank(period.phase ?? 'plan');
  const own = (id: keyof typeof named, day: CalendarDay, isOpen: boolean): Due => ({
    id,
    what: named[id],
    day,
    isOpen,
  });
  const ofSteps = template.states.flatMap(({ id, phase, steps = [] }) =>
    steps.flatMap((step): Due[] =>
      step.due
        ? [
            {
              id: `${id} ${step.id}`,
              what: words.step(step),
              day: dueDay(step.due, period, settings),
              isOpen: phaseRank(phase) >= at,
            },
          ]
        : [],
    ),
  );
  return [
    own('start', period.start, false),
    own('end', period.end, false),
    ...(agreeBy ? [own('agreeBy', agreeBy, at < phaseRank('organize'))] : []),
    own('factsBy', factsBy, at < phaseRank('evaluate')),
    ...ofSteps,
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
