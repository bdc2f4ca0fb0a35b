import { CircleAlert, CircleCheck, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../domain/plan.ts';
import type { Review } from '../../domain/review/diagnosis.ts';
import type { Period } from '../../domain/rows/period.ts';
import { ownerOf } from '../../domain/tree/owner.ts';
import { useEditor } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { formatBasisPoints } from '../../i18n/number-text.ts';
import shared from '../judging/judging.module.css';
import { ExplainButton } from '../numbers/explain-button.tsx';

interface StateProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly review: Review;
}

/** How far the goal got, who answers for it and what is still missing of its review. */
export function ReviewState({ plan, period, review }: StateProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const { today } = useEditor();
  const { nodeId, degreeBp, isAchieved, needs } = review;
  const Sign = isAchieved ? CircleCheck : CircleX;
  const number = degreeBp === null ? '–' : formatBasisPoints(degreeBp, locale);
  return (
    <>
      <span className={shared['soft']}>{ownerOf(plan, nodeId)?.name}</span>
      <span className={shared['chips']}>
        <span className={shared['chip']} data-tone={isAchieved ? 'good' : 'bad'}>
          <Sign size={14} aria-hidden />
          {t(isAchieved ? 'achieved' : today <= period.end ? 'notYet' : 'notAchieved')}{' '}
          <ExplainButton subject={{ type: 'nodeScore', nodeId, periodId: period.id }} number={number} />
        </span>
        {needs.map((need) => (
          <span key={need} className={shared['chip']}>
            <CircleAlert size={14} aria-hidden />
            {t(`need.${need}`)}
          </span>
        ))}
      </span>
    </>
  );
}
