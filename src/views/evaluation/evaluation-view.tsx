import { Calculator } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goalsIn } from '../../domain/cycle/goals-in.ts';
import { asOf } from '../../domain/cycle/members.ts';
import { type Evaluation, evaluationOf, toleranceOf } from '../../domain/evaluation/evaluation.ts';
import type { PartyId } from '../../domain/ids.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import type { Period, Phase } from '../../domain/rows/period.ts';
import { inTreeOrder } from '../../domain/tree/walk.ts';
import { doSteps } from '../../editor/do-steps.ts';
import { useEditor } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatBasisPoints } from '../../i18n/number-text.ts';
import { Button } from '../../ui/button.tsx';
import { Spoken } from '../../ui/hidden.tsx';
import { JudgingHead } from '../judging/judging-head.tsx';
import shared from '../judging/judging.module.css';
import { MoreButton, useFirstOf } from '../judging/more-button.tsx';
import { NoPeriod } from '../judging/no-period.tsx';
import { useFrozen } from '../judging/use-frozen.ts';
import { useJudged } from '../judging/use-judged.ts';
import { usePageViewport } from '../../editor/use-page-viewport.ts';
import { EvaluationRow } from './evaluation-row.tsx';
import { LessonList } from './lesson-list.tsx';
import { OpenList } from './open-list.tsx';
import { ratingsAsComputed } from './ratings-as-computed.ts';

const PHASES: readonly Phase[] = ['evaluate', 'review'];

/** How the goals of a period are judged: what the facts say, what owner and manager say, and what it comes to. */
export default function EvaluationView() {
  const judged = useJudged(PHASES, true);
  return judged.period ? <Evaluations {...judged} period={judged.period} /> : <NoPeriod />;
}

interface EvaluationsProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly actingAs: PartyId | null;
  readonly isReadOnly: boolean;
}

function Evaluations({ plan, period, actingAs, isReadOnly: isLocked }: EvaluationsProps) {
  const frozen = useFrozen(plan, period, 'ratings');
  const isReadOnly = isLocked || frozen !== null;
  const editor = useEditor();
  const { today } = editor;
  const { t } = useTranslation('evaluation');
  const page = usePageViewport('select,button,input');
  const [said, setSaid] = useState({ number: 0, text: '' });
  const all = useMemo(
    () => inTreeOrder(plan, goalsIn(plan, period.id)).map((id) => evaluationOf(plan, id, period, today)),
    [plan, period, today],
  );
  const { first, ...more } = useFirstOf(all);
  const rateAsComputed = () => {
    const steps = ratingsAsComputed(plan, period.id, all, actingAs);
    if (!doSteps(editor, steps, { isQuiet: () => true }).ok) return;
    setSaid(({ number }) => ({ number: number + 1, text: t('usedComputed', { count: steps.length }) }));
  };
  return (
    <div ref={page} className={shared['view']}>
      <JudgingHead period={period}>
        <Summary {...{ plan, period, all }} />
        {!isReadOnly && ratingsAsComputed(plan, period.id, all, actingAs).length > 1 && (
          <div className={shared['buttons']} data-on="screen">
            <Button icon={Calculator} onPress={rateAsComputed}>
              {t('useComputed')}
            </Button>
          </div>
        )}
      </JudgingHead>
      {frozen && <p className={shared['note']}>{frozen}</p>}
      {all.length === 0 && <p className={shared['note']}>{t('noGoals', { period: period.title })}</p>}
      {all.length > 0 && (
        <ul className={shared['list']} aria-label={t('name')}>
          {first.map((evaluation) => (
            <EvaluationRow key={evaluation.nodeId} {...{ plan, period, evaluation, actingAs, isReadOnly }} />
          ))}
        </ul>
      )}
      <MoreButton {...more} />
      <LessonList {...{ plan, period, isReadOnly }} goals={all.map(({ nodeId }) => nodeId)} />
      <OpenList plan={plan} period={period} />
      <Spoken {...said} />
    </div>
  );
}

interface SummaryProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly all: readonly Evaluation[];
}

function Summary({ plan, period, all }: SummaryProps) {
  const { today } = useEditor();
  const { t } = useTranslation('evaluation');
  const locale = useLocale();
  const judged = all.filter(({ needs }) => needs.length === 0).length;
  const share = formatBasisPoints(toleranceOf(settingsOf(plan).policies), locale);
  return (
    <div className={shared['summary']}>
      <strong>{t('judgedOf', { judged, count: all.length })}</strong>
      <span className={shared['soft']}>
        {t('asOf', { day: formatDay(asOf(period, today), locale) })} {t('tolerance', { share })}
      </span>
    </div>
  );
}
