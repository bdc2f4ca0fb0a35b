import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Sides, sidesOf } from '../../domain/agreement/sides.ts';
import { termsOf } from '../../domain/agreement/terms.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { RatedAs } from '../../domain/evaluation/ratings.ts';
import type { PartyId } from '../../domain/ids.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { ownerOf } from '../../domain/tree/owner.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatBasisPoints } from '../../i18n/number-text.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { GoalTitle } from '../judging/goal-title.tsx';
import shared from '../judging/judging.module.css';
import { PercentBox } from '../judging/kept-boxes.tsx';
import { useTermsText } from '../judging/terms-text.ts';
import { ExplainButton } from '../numbers/explain-button.tsx';
import styles from './evaluation.module.css';
import { RowWords } from './row-words.tsx';
import { type Rate, useRate } from './use-rate.ts';

interface RowProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly evaluation: Evaluation;
  readonly actingAs: PartyId | null;
  readonly isReadOnly: boolean;
}

/** One goal: computed, rated by its owner and by who set it, and what it comes to. */
export function EvaluationRow({ plan, period, evaluation, actingAs, isReadOnly }: RowProps) {
  const terms = useTermsText(plan);
  const { nodeId } = evaluation;
  const owner = ownerOf(plan, nodeId);
  const sides = owner ? sidesOf(plan, { partyId: owner.id, nodeId }) : null;
  const rate = useRate(plan, period.id, evaluation, sides, actingAs);
  const may = (as: RatedAs) => !isReadOnly && mayRate(as, sides, actingAs);
  return (
    <li className={`${shared['row']} ${styles['row']}`} aria-label={plan.nodes[nodeId]?.title}>
      <GoalTitle plan={plan} id={nodeId}>
        <span className={shared['soft']}>
          {[owner?.name, terms(termsOf(plan, nodeId, period.id))].filter(Boolean).join(' · ')}
        </span>
        <Needs evaluation={evaluation} />
      </GoalTitle>
      <Numbers {...{ plan, period, evaluation, rate, may }} />
      <RowWords {...{ plan, period, evaluation, sides, rate, actingAs, isReadOnly }} />
    </li>
  );
}

/** Whoever leads the talk writes for all; who acts for himself, only on his side. What is settled, any of them notes. */
function mayRate(as: RatedAs, sides: Sides | null, actingAs: PartyId | null): boolean {
  if (actingAs === null) return true;
  if (!sides) return false;
  if (as === 'self') return actingAs === sides.owner;
  return as === 'manager' ? actingAs === sides.manager : Object.values(sides).includes(actingAs);
}

function Needs({ evaluation: { needs } }: Pick<RowProps, 'evaluation'>) {
  const { t } = useTranslation('evaluation');
  if (needs.length === 0)
    return (
      <span className={shared['chip']} data-tone="good">
        <CircleCheck size={14} aria-hidden />
        {t('judged')}
      </span>
    );
  return (
    <span className={shared['chips']}>
      {needs.map((need) => (
        <span key={need} className={shared['chip']} data-tone={need === 'dialogue' ? 'bad' : undefined}>
          <CircleAlert size={14} aria-hidden />
          {t(`need.${need}`)}
        </span>
      ))}
    </span>
  );
}

interface NumbersProps extends Pick<RowProps, 'plan' | 'period' | 'evaluation'> {
  readonly rate: Rate;
  readonly may: (as: RatedAs) => boolean;
}

function Numbers({ plan, period, evaluation, rate, may }: NumbersProps) {
  const { t } = useTranslation('evaluation');
  const { nodeId, ratings, isManagerHidden, judgedBp } = evaluation;
  const title = plan.nodes[nodeId]?.title ?? '';
  const locale = useLocale();
  return (
    <div className={styles['numbers']}>
      <Computed {...{ plan, period, evaluation }} />
      {(['self', 'manager', 'agreed'] as const).map((as) => (
        <div key={as} className={shared['section']}>
          <span className={shared['label']}>{t(as)}</span>
          {as === 'manager' && isManagerHidden && !may('manager') ? (
            <span className={shared['note']}>{t('hidden')}</span>
          ) : as === 'manager' && isManagerHidden ? (
            <HiddenRating {...{ evaluation, rate, title }} />
          ) : as === 'agreed' && !(ratings.self && ratings.manager) ? (
            <span className={styles['none']}>–</span>
          ) : (
            <PercentBox
              label={t('of', { what: t(as), title })}
              value={ratings[as]?.degreeBp ?? null}
              isReadOnly={!may(as)}
              onKeep={(degreeBp) => rate(as, { degreeBp })}
            />
          )}
          {as === 'agreed' && judgedBp !== null && !ratings.agreed && (
            <span className={shared['soft']}>
              {t('counts', { share: formatBasisPoints(judgedBp, locale) })}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

/** Who gave it may give another one; nobody reads it here before the owner has rated. */
function HiddenRating({
  rate,
  title,
}: Pick<NumbersProps, 'evaluation' | 'rate'> & { readonly title: string }) {
  const { t } = useTranslation('evaluation');
  return (
    <>
      <PercentBox
        label={t('of', { what: t('manager'), title })}
        value={null}
        isReadOnly={false}
        onKeep={(degreeBp) => rate('manager', { degreeBp })}
      />
      <span className={shared['soft']}>{t('hidden')}</span>
    </>
  );
}

function Computed({ plan, period, evaluation }: Pick<NumbersProps, 'plan' | 'period' | 'evaluation'>) {
  const { t } = useTranslation('evaluation');
  const locale = useLocale();
  const words = usePlanWords(settingsOf(plan));
  const { nodeId, computed, computedBp } = evaluation;
  const number = computedBp === null ? '–' : formatBasisPoints(computedBp, locale);
  return (
    <div className={shared['section']}>
      <span className={shared['label']}>{t('computed')}</span>
      <ExplainButton
        subject={{ type: 'nodeScore', nodeId, periodId: period.id }}
        number={number}
        className={styles['computed'] ?? ''}
      />
      {computed.value === null && <span className={shared['soft']}>{words.score('why', computed.why)}</span>}
    </div>
  );
}
