import { CalendarPlus, FileCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { stateOf } from '../../domain/cycle/cycle-of.ts';
import { type DecisionAbout, decisionOf } from '../../domain/cycle/decisions.ts';
import { nextOf } from '../../domain/cycle/neighbours.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Entry } from '../../domain/rows/entry.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useActions, useEditor } from '../../editor/react.tsx';
import { mayOpenNext } from '../../domain/review/may-open-next.ts';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button.tsx';
import shared from '../judging/judging.module.css';
import { WordsBox } from '../judging/kept-boxes.tsx';
import styles from './review.module.css';

interface ClosingProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly isReadOnly: boolean;
}

/** What belongs to the end of a period: the report for the stakeholders, and what comes next. */
export const Closing = (props: ClosingProps) => (
  <section className={styles['closing']}>
    <Report {...props} />
    <Next {...props} />
  </section>
);

/** Takes a decision about the period, or takes it back. */
function useDecide({ id }: Period) {
  const editor = useEditor();
  return (about: DecisionAbout, how: { readonly text?: string; readonly isOff?: boolean } = {}) => {
    const { me } = editor.session;
    const byId = me ? { byId: me } : {};
    return editor.dispatch({ type: 'decide', about, periodId: id, ...how, ...byId }).ok;
  };
}

function Report({ plan, period, isReadOnly }: ClosingProps) {
  const { t } = useTranslation('review');
  const decide = useDecide(period);
  const published = decisionOf(plan, period.id, 'reportPublished');
  const waived = decisionOf(plan, period.id, 'reportWaived');
  const taken = published ?? waived;
  return (
    <div className={shared['section']}>
      <h2 className={shared['heading']}>{t('report.title')}</h2>
      {taken ? (
        <>
          <Decided plan={plan} entry={taken} said={t(published ? 'report.published' : 'report.waived')} />
          {!isReadOnly && (
            <Button
              variant="quiet"
              onPress={() => decide(published ? 'reportPublished' : 'reportWaived', { isOff: true })}
            >
              {t('takeBack')}
            </Button>
          )}
        </>
      ) : (
        <>
          <p className={shared['note']}>{t('report.text')}</p>
          {!isReadOnly && (
            <>
              <Button icon={FileCheck} onPress={() => decide('reportPublished')}>
                {t('report.publish')}
              </Button>
              <WordsBox
                label={t('report.waive')}
                value=""
                isReadOnly={false}
                onKeep={(text) => {
                  if (text.trim() !== '') decide('reportWaived', { text });
                  return null;
                }}
              />
            </>
          )}
        </>
      )}
    </div>
  );
}

interface DecidedProps {
  readonly plan: Plan;
  readonly entry: Entry;
  readonly said: string;
}

function Decided({ plan, entry: { at, byId, text }, said }: DecidedProps) {
  const locale = useLocale();
  const by = byId && plan.parties[byId]?.name;
  return (
    <>
      <span className={shared['chip']} data-tone="good">
        {[said, formatDay(at.slice(0, 10), locale), by].filter(Boolean).join(' · ')}
      </span>
      {text && <p className={shared['said']}>{text}</p>}
    </>
  );
}

/** The next period, with what goes on into it; or that this was the last. */
function Next({ plan, period, isReadOnly }: ClosingProps) {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('review');
  const decide = useDecide(period);
  const next = nextOf(plan, period);
  const final = decisionOf(plan, period.id, 'final');
  const isClosed = stateOf(plan, period).phase === 'closed';
  const open = () => {
    editor.look({ period: period.id });
    void actions.get('openNext')?.run(editor);
  };
  return (
    <div className={shared['section']}>
      <h2 className={shared['heading']}>{t('next.title')}</h2>
      {next && <span className={shared['chip']}>{t('next.is', { title: next.title })}</span>}
      {final && <Decided plan={plan} entry={final} said={t('next.final')} />}
      {!next && !final && <p className={shared['note']}>{t('next.text')}</p>}
      {!isReadOnly && (
        <div className={shared['buttons']}>
          {mayOpenNext(plan, period) && (
            <Button variant="primary" icon={CalendarPlus} onPress={open}>
              {t('next.open')}
            </Button>
          )}
          {!next && (
            <Button variant="quiet" onPress={() => decide('final', { isOff: final !== undefined })}>
              {t(final ? 'takeBack' : 'next.makeFinal')}
            </Button>
          )}
        </div>
      )}
      {!isClosed && !final && <p className={shared['note']}>{t('next.afterClosing')}</p>}
    </div>
  );
}
