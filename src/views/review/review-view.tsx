import { Presentation } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goalsIn } from '../../domain/cycle/goals-in.ts';
import type { PartyId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { type Review, reviewOf } from '../../domain/review/diagnosis.ts';
import type { Period, Phase } from '../../domain/rows/period.ts';
import { inTreeOrder } from '../../domain/tree/walk.ts';
import { useEditor } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { FullPage } from '../../ui/full-page.tsx';
import { GoalTitle } from '../judging/goal-title.tsx';
import { JudgingHead } from '../judging/judging-head.tsx';
import shared from '../judging/judging.module.css';
import { MoreButton, useFirstOf } from '../judging/more-button.tsx';
import { NoPeriod } from '../judging/no-period.tsx';
import { useFrozen } from '../judging/use-frozen.ts';
import { useJudged } from '../judging/use-judged.ts';
import { usePageViewport } from '../../editor/use-page-viewport.ts';
import { Closing } from './closing.tsx';
import { GoalReview } from './goal-review.tsx';
import { Meeting } from './meeting.tsx';
import { ReviewState } from './review-state.tsx';
import styles from './review.module.css';

const PHASES: readonly Phase[] = ['review', 'evaluate'];

/** The bridge between two periods: why goals fell short, what is done about it and which of them go on. */
export default function ReviewView() {
  const judged = useJudged(PHASES, true);
  return judged.period ? <Reviews {...judged} period={judged.period} /> : <NoPeriod />;
}

interface ReviewsProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly actingAs: PartyId | null;
  readonly isReadOnly: boolean;
}

function Reviews({ plan, period, actingAs, isReadOnly: isLocked }: ReviewsProps) {
  const frozen = useFrozen(plan, period, 'review');
  const isReadOnly = isLocked || frozen !== null;
  const { today } = useEditor();
  const { t } = useTranslation('review');
  const page = usePageViewport('select,button,input');
  const [isMeeting, setMeeting] = useState(false);
  const all = useMemo(() => agendaOf(plan, period, today), [plan, period, today]);
  const { first, ...more } = useFirstOf(all);
  const short = all.filter(({ isAchieved }) => !isAchieved);
  const open = all.filter(({ needs }) => needs.length > 0);
  const common = { plan, period, actingAs, isReadOnly };
  return (
    <div ref={page} className={shared['view']}>
      <JudgingHead period={period}>
        <div className={shared['summary']}>
          <strong>{t('achievedOf', { achieved: all.length - short.length, count: all.length })}</strong>
          <span>{open.length === 0 ? t('allReviewed') : t('openCount', { count: open.length })}</span>
        </div>
        {all.length > 0 && (
          <div className={shared['buttons']} data-on="screen">
            <Button variant="primary" icon={Presentation} onPress={() => setMeeting(true)}>
              {t('meet')}
            </Button>
          </div>
        )}
      </JudgingHead>
      {frozen && <p className={shared['note']}>{frozen}</p>}
      {all.length === 0 && <p className={shared['note']}>{t('noGoals', { period: period.title })}</p>}
      {all.length > 0 && (
        <ul className={shared['list']} aria-label={t('name')}>
          {first.map((review) => (
            <li
              key={review.nodeId}
              className={`${shared['row']} ${styles['row']}`}
              aria-label={plan.nodes[review.nodeId]?.title}
            >
              <GoalTitle plan={plan} id={review.nodeId}>
                <ReviewState {...{ plan, period, review }} />
              </GoalTitle>
              <GoalReview {...common} review={review} />
            </li>
          ))}
        </ul>
      )}
      <MoreButton {...more} />
      <Closing plan={plan} period={period} isReadOnly={isLocked} />
      {isMeeting && (
        <FullPage label={t('meeting')} onClose={() => setMeeting(false)}>
          <Meeting {...common} agenda={all} onEnd={() => setMeeting(false)} />
        </FullPage>
      )}
    </div>
  );
}

/** What fell short first, each in the order of the tree. */
function agendaOf(plan: Plan, period: Period, today: string): readonly Review[] {
  const all = inTreeOrder(plan, goalsIn(plan, period.id)).map((id) => reviewOf(plan, id, period, today));
  return [...all.filter(({ isAchieved }) => !isAchieved), ...all.filter(({ isAchieved }) => isAchieved)];
}
