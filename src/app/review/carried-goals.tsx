import { useTranslation } from 'react-i18next';
import type { CarriedGoal } from '../../domain/cycle/carry-over.ts';
import type { IndicatorId, NodeId } from '../../domain/ids.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import { diagnosisOf } from '../../domain/review/diagnosis.ts';
import type { Period } from '../../domain/rows/period.ts';
import { inTreeOrder } from '../../domain/tree/walk.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatBasisPoints, formatNumber } from '../../i18n/number-text.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { type Choice, nextIndicators, type NextIndicator } from './next-period-choice.ts';
import { NumberInput } from './number-input.tsx';
import styles from './open-next.module.css';

interface GoalsProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly choice: Choice;
  readonly goals: readonly CarriedGoal[];
  readonly onChange: (part: Partial<Choice>) => void;
}

/** How much farther targets that were reached are set, in hundredths of a percent. */
const CHALLENGES = [0, 200, 500, 1_000, 1_500, 2_000];

/** The goals to take along, with the targets they get. */
export function CarriedGoals({ plan, period, choice, goals, onChange }: GoalsProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const known = new Map(goals.map((goal) => [goal.nodeId, goal]));
  const ids = inTreeOrder(plan, [...known.keys()]);
  return (
    <fieldset className={styles['part']}>
      <legend>{t('carry.goals')}</legend>
      {ids.length === 0 && <p className={styles['note']}>{t('carry.noGoals')}</p>}
      {goals.some(({ isOutgrown }) => isOutgrown) && (
        <label className={styles['challenge']}>
          {t('carry.challenge')}
          <ChoiceBox
            label={t('carry.challenge')}
            value={String(choice.challengeBp)}
            options={CHALLENGES.map((bp) => ({ value: String(bp), text: formatBasisPoints(bp, locale) }))}
            onChange={(bp) => onChange({ challengeBp: Number(bp), targets: new Map() })}
          />
        </label>
      )}
      <ul className={styles['list']}>
        {ids.flatMap((id) => {
          const goal = known.get(id);
          return goal ? <Goal key={id} {...{ plan, period, choice, goal, onChange }} /> : [];
        })}
      </ul>
    </fieldset>
  );
}

type GoalProps = Omit<GoalsProps, 'goals'> & { readonly goal: CarriedGoal };

function Goal({ plan, period, choice, goal, onChange }: GoalProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const node = plan.nodes[goal.nodeId];
  const isChosen = choice.nodes.has(goal.nodeId);
  const verdict = diagnosisOf(plan, goal.nodeId, period.id)?.verdict;
  if (!node) return null;
  const told = [
    t(`carry.why.${goal.why}`),
    goal.degreeBp === null ? '' : formatBasisPoints(goal.degreeBp, locale),
    verdict ? t(`goesOn.${verdict}`) : '',
  ];
  return (
    <li>
      <label className={styles['line']}>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => onChange({ nodes: toggled(choice.nodes, goal.nodeId) })}
        />
        <KindMark kind={node.kind} level={'level' in node ? node.level : undefined} size={14} />
        <span dir="auto">{node.title}</span>
        <span className={styles['soft']}>{told.filter(Boolean).join(' · ')}</span>
      </label>
      {isChosen &&
        nextIndicators(plan, period, goal, choice.challengeBp).map((at) => (
          <Target key={at.indicator.id} {...{ plan, at, choice, onChange }} />
        ))}
    </li>
  );
}

interface TargetProps extends Pick<GoalProps, 'plan' | 'choice' | 'onChange'> {
  readonly at: NextIndicator;
}

function Target({ plan, at: { indicator, actual, before, suggested }, choice, onChange }: TargetProps) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const words = usePlanWords(settingsOf(plan));
  const typed = choice.targets.get(indicator.id);
  const said = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, locale));
  const set = (amount: number | null) =>
    onChange({ targets: new Map<IndicatorId, number | null>(choice.targets).set(indicator.id, amount) });
  return (
    <div className={styles['target']}>
      <span className={styles['soft']}>
        {t('carry.was', {
          indicator: indicator.title,
          target: said(before),
          actual: said(actual),
          unit: indicator.unit ?? '',
        })}
      </span>
      <NumberInput
        label={`${words.choice('kind', 'target')}: ${indicator.title}`}
        value={typed === undefined ? suggested : (typed ?? undefined)}
        onChange={set}
      />
    </div>
  );
}

export const toggled = (nodes: ReadonlySet<NodeId>, id: NodeId): ReadonlySet<NodeId> => {
  const next = new Set(nodes);
  if (!next.delete(id)) next.add(id);
  return next;
};
