import { type FormEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { carryOverOf } from '../../domain/cycle/carry-over.ts';
import { nextOf } from '../../domain/cycle/neighbours.ts';
import { nextSpan, placeInYear } from '../../domain/cycle/period-span.ts';
import type { PeriodId } from '../../domain/ids.ts';
import { rowsOf, settingsOf } from '../../domain/plan.ts';
import { CHALLENGE_BP } from '../../domain/review/next-target.ts';
import type { Period } from '../../domain/rows/period.ts';
import type { Editor } from '../../editor/editor.ts';
import { bringJudgingTexts } from '../../i18n/judging-texts.ts';
import { useLocale } from '../../i18n/locale.ts';
import { periodTitle } from '../../i18n/period-title.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { App } from '../app.ts';
import { useApp } from '../use-app.tsx';
import { CarriedGoals } from './carried-goals.tsx';
import { CarriedNodes } from './carried-nodes.tsx';
import { type Choice, chosenAtFirst, openingOf, waitingNext } from './next-period-choice.ts';
import { NextPeriodFields } from './next-period-fields.tsx';
import styles from './open-next.module.css';

bringJudgingTexts();

/** What goes on from a closed period into the next: goals, new targets, actions, risks and lessons. */
export default function OpenNextDialog({ periodId }: { readonly periodId: PeriodId }) {
  const app = useApp();
  const period = app.editor?.plan.periods[periodId];
  return app.editor && period ? <OpenNextForm app={app} editor={app.editor} period={period} /> : null;
}

interface FormProps {
  readonly app: App;
  readonly editor: Editor;
  readonly period: Period;
}

function OpenNextForm({ app, editor, period }: FormProps) {
  const { t, i18n } = useTranslation(['review', 'common']);
  const locale = useLocale();
  const id = useId();
  // As it was when asked: a dialog in front of the plan is not changed below one's hands.
  const [plan] = useState(() => editor.plan);
  const over = useMemo(() => carryOverOf(plan, period, editor.today), [plan, period, editor.today]);
  const waiting = waitingNext(plan, period);
  const [choice, setChoice] = useState<Choice>(() => {
    const span = spanAfter(editor, period);
    const { fiscalYearStartMonth } = settingsOf(plan);
    const place = placeInYear(period.type, span.start, fiscalYearStartMonth);
    const named = periodTitle({ language: i18n.language, locale }, { type: period.type, ...span, ...place });
    return {
      title: named,
      ...span,
      nodes: chosenAtFirst(plan, period, over),
      targets: new Map(),
      verdicts: new Map(),
      challengeBp: CHALLENGE_BP,
    };
  });
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));
  const close = () => app.show(null);
  const open = (event: FormEvent) => {
    event.preventDefault();
    const { me } = editor.session;
    const done = editor.dispatch({
      ...openingOf(plan, period, over, choice),
      ...(me && { byId: me }),
    });
    if (!done.ok) return;
    close();
    const next = nextOf(editor.plan, period);
    if (next) editor.look({ period: next.id });
  };
  const common = { plan, period, choice, onChange: change };
  return (
    <Dialog
      title={t('carry.title', { period: period.title })}
      closeLabel={t('common:close')}
      size="large"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{t('common:cancel')}</Button>
          <Button variant="primary" type="submit" form={id}>
            {t('carry.open', { title: waiting?.title ?? choice.title })}
          </Button>
        </>
      }
    >
      <form id={id} className={styles['form']} onSubmit={open}>
        {waiting ? (
          <p className={styles['note']}>{t('carry.into', { title: waiting.title })}</p>
        ) : (
          <NextPeriodFields choice={choice} onChange={change} />
        )}
        <CarriedGoals {...common} goals={over.goals} />
        <CarriedNodes {...common} title={t('carry.actions')} ids={over.actions} />
        <CarriedNodes {...common} title={t('carry.premises')} ids={over.premises} />
        <CarriedNodes
          {...common}
          title={t('carry.lessons')}
          note={t('carry.lessonsNote')}
          ids={over.lessons.map((lesson) => lesson.id)}
          areLessons
        />
      </form>
    </Dialog>
  );
}

/** As long as the one that ends, and after it; periods of one's own begin on the day after. */
function spanAfter({ plan, today }: Editor, period: Period) {
  if (period.type === 'custom') {
    const day = 86_400_000;
    const start = Date.parse(period.end) + day;
    const end = start + (Date.parse(period.end) - Date.parse(period.start));
    const asDay = (at: number) => new Date(at).toISOString().slice(0, 10);
    return { start: asDay(start), end: asDay(end) };
  }
  const before = rowsOf(plan, 'periods').filter(({ end }) => end <= period.end);
  return nextSpan(period.type, before, today, settingsOf(plan).fiscalYearStartMonth);
}
