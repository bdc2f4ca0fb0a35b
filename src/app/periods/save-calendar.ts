import i18next from 'i18next';
import { deadlinesOf } from '../../domain/agreement/deadlines.ts';
import { cycleOf } from '../../domain/cycle/cycle-of.ts';
import { dueDay } from '../../domain/cycle/dates.ts';
import { dueDates, type DueKind } from '../../domain/cycle/due-dates.ts';
import { periodLines, periodsWithin } from '../../domain/cycle/period-tree.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { CALENDAR_FILE, type CalendarEvent, writeCalendar } from '../../formats/calendar/calendar.ts';
import { cycleWords } from '../../i18n/cycle-words.ts';
import type { App } from '../app.ts';
import { titleOf } from '../create-plan.ts';
import { downloadText } from '../../ui/download.ts';
import { fileNameOf } from '../../ui/file-name.ts';
import { message } from '../words.ts';

/** The days of the period worked on and of those inside it, or of all, as a file for a calendar. */
export function saveCalendar(app: App): void {
  const { editor } = app;
  if (!editor) return;
  const { plan, today, session } = editor;
  const chosen = session.period === null ? null : periodsWithin(plan, session.period);
  const periods = periodLines(plan)
    .map(({ period }) => period)
    .filter(({ id }) => chosen === null || chosen.has(id));
  const events = [
    ...periods.flatMap((period) => [...ofPeriod(plan, period), ...ofSteps(plan, period)]),
    ...ofCheckIns(plan, today, new Set(periods.map(({ id }) => id))),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const title = titleOf(plan);
  const name = fileNameOf(title, CALENDAR_FILE.extension);
  const text = writeCalendar({ name: title, at: new Date().toISOString(), events });
  downloadText(text, name, CALENDAR_FILE.mediaType);
  app.toast({ tone: 'plain', text: message('due:exported', { name }), topic: 'saved' });
}

const summaryOf = (what: DueKind, { title }: Period, count = 1): string =>
  message(`due:what.${what}`, { period: title, count });

function ofPeriod(plan: Plan, period: Period): readonly CalendarEvent[] {
  const { agreeBy, factsBy } = deadlinesOf(plan, period);
  const on = (what: DueKind, day: string): CalendarEvent => ({
    uid: `${what}-${period.id}@throughline`,
    day,
    summary: summaryOf(what, period),
    description: titleOf(plan),
  });
  return [
    ...(agreeBy ? [on('agree', agreeBy)] : []),
    on('start', period.start),
    on('end', period.end),
    on('facts', factsBy),
  ];
}

/** What the cycle of the period wants done by a day. */
function ofSteps(plan: Plan, period: Period): readonly CalendarEvent[] {
  const words = cycleWords(i18next.language);
  return cycleOf(plan, period).states.flatMap(({ id, steps = [] }) =>
    steps.flatMap((step): CalendarEvent[] =>
      step.due
        ? [
            {
              uid: `${id}-${step.id}-${period.id}@throughline`,
              day: dueDay(step.due, period, settingsOf(plan)),
              summary: message('due:step', { step: words.step(step), period: period.title }),
              description: titleOf(plan),
            },
          ]
        : [],
    ),
  );
}

const ofCheckIns = (
  plan: Plan,
  today: string,
  periods: ReadonlySet<Period['id']>,
): readonly CalendarEvent[] =>
  dueDates(plan, today).flatMap(({ what, day, periodId, count }) => {
    const period = plan.periods[periodId];
    if (what !== 'checkIn' || !period || !periods.has(periodId)) return [];
    return [
      {
        uid: `checkIn-${day}-${periodId}@throughline`,
        // What is late is to be done today.
        day: day < today ? today : day,
        summary: summaryOf(what, period, count),
        description: titleOf(plan),
      },
    ];
  });
