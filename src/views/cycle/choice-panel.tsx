import { Check, CircleAlert, CircleDashed, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { guardOf } from '../../domain/cycle/guards/index.ts';
import type { Move } from '../../domain/cycle/moves.ts';
import type { CycleState, CycleTemplate, CycleTransition, GuardUse } from '../../domain/cycle/template.ts';
import type { Source } from '../../domain/lint/rule.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useMoves } from '../../editor/use-moves.ts';
import { useCycleWords } from '../../i18n/cycle-words.ts';
import { sourceText } from '../../i18n/finding-text.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import type { DiagramChoice } from '../diagram/diagram-model.ts';
import { arrowOf } from './cycle-content.ts';
import styles from './cycle.module.css';
import { useGuardWords } from './use-guard-words.ts';

interface ChoicePanelProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly template: CycleTemplate;
  /** The state the period stands in. */
  readonly at: string;
  readonly choice: DiagramChoice;
}

/** What the chosen state or arrow is about: its ways out, or what it needs and whether that is there. */
export function ChoicePanel({ plan, period, template, at, choice }: ChoicePanelProps) {
  const { t } = useTranslation('cycle');
  const moves = useMoves(period.id);
  // Without a choice the way on is what one wants to know of.
  const onward = template.transitions.find(({ from, direction }) => from === at && direction === 'forward');
  const arrow =
    choice?.type === 'arrow' ? arrowOf(template, choice.id) : choice === null ? onward : undefined;
  const state = choice?.type === 'state' ? template.states.find(({ id }) => id === choice.id) : undefined;
  if (arrow) {
    const move = moves?.find((one) => one.arrow === arrow);
    return <WayNeeds {...{ plan, template, arrow, move }} />;
  }
  if (state) return <StateWays {...{ plan, template, state }} />;
  return <p className={styles['soft']}>{t('view.nothingChosen')}</p>;
}

interface WayNeedsProps {
  readonly plan: Plan;
  readonly template: CycleTemplate;
  readonly arrow: CycleTransition;
  /** What of it is open now; none where the period does not stand at its beginning. */
  readonly move: Move | undefined;
}

function WayNeeds({ plan, template, arrow, move }: WayNeedsProps) {
  const { t } = useTranslation('cycle');
  const words = useCycleWords();
  const planWords = usePlanWords(settingsOf(plan));
  const name = (id: string) => words.state(template.states.find((state) => state.id === id) ?? { id });
  const guards = arrow.guards ?? [];
  return (
    <>
      <h3 className={styles['formTitle']}>{words.event(arrow)}</h3>
      <p className={styles['soft']}>{t('view.fromTo', { from: name(arrow.from), to: name(arrow.to) })}</p>
      {arrow.who && (
        <p className={styles['soft']}>{t('view.who', { role: planWords.choice('role', arrow.who) })}</p>
      )}
      <h4 className={styles['small']}>{t('view.needs')}</h4>
      {arrow.direction === 'backward' && <p className={styles['soft']}>{t('view.backNeeds')}</p>}
      {guards.length === 0 && arrow.direction !== 'backward' && (
        <p className={styles['soft']}>{t('view.needsNothing')}</p>
      )}
      <ul className={styles['plain']}>
        {guards.map((use) => (
          <Need key={use.guard} use={use} move={move} />
        ))}
      </ul>
    </>
  );
}

/** One condition: met, open or only warning, and on whose word it is asked. */
function Need({ use, move }: { readonly use: GuardUse; readonly move: Move | undefined }) {
  const { t, i18n } = useTranslation('cycle');
  const { nameOf } = useGuardWords();
  const open = move?.asked.find(({ guard }) => guard === use.guard)?.open ?? [];
  const blocks = open.filter(({ severity }) => severity === 'block').length;
  const warnings = open.length - blocks;
  const met = !move ? undefined : blocks > 0 ? 'false' : warnings > 0 ? 'warn' : 'true';
  const Sign =
    met === undefined ? CircleDashed : met === 'true' ? Check : met === 'warn' ? TriangleAlert : CircleAlert;
  const sources: readonly Source[] = guardOf(use.guard)?.sources ?? [];
  const said = [
    met === 'true' && t('view.met'),
    blocks > 0 && t('view.notMet', { count: blocks }),
    warnings > 0 && t('view.warns', { count: warnings }),
    sources.includes('ours') && t('view.ours'),
    ...sources.filter((source) => source !== 'ours').map((source) => sourceText(i18n.language, source)),
  ].filter((part) => typeof part === 'string');
  return (
    <li className={styles['need']} data-met={met}>
      <Sign size={15} aria-hidden />
      <span className={styles['needWords']}>
        {nameOf(use.guard)}
        <span className={styles['soft']}>{said.join(' · ')}</span>
      </span>
    </li>
  );
}

function StateWays({
  plan,
  template,
  state,
}: Pick<WayNeedsProps, 'plan' | 'template'> & { state: CycleState }) {
  const { t } = useTranslation('cycle');
  const words = useCycleWords();
  const planWords = usePlanWords(settingsOf(plan));
  const ways = template.transitions.filter(({ from }) => from === state.id);
  const name = (id: string) => words.state(template.states.find((one) => one.id === id) ?? { id });
  return (
    <>
      <h3 className={styles['formTitle']}>{words.state(state)}</h3>
      <h4 className={styles['small']}>{t('view.ways')}</h4>
      {ways.length === 0 && <p className={styles['soft']}>{t('view.noWays')}</p>}
      <ul className={styles['plain']}>
        {ways.map((way) => (
          <li key={`${way.event} ${way.to}`}>
            {words.event(way)} <span className={styles['soft']}>→ {name(way.to)}</span>
          </li>
        ))}
      </ul>
      {(state.steps ?? []).length > 0 && <h4 className={styles['small']}>{t('design.stepsOf')}</h4>}
      <ul className={styles['plain']}>
        {(state.steps ?? []).map((step) => (
          <li key={step.id}>
            {words.step(step)}
            {step.role && <span className={styles['soft']}> · {planWords.choice('role', step.role)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
