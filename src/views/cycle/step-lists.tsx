import { useTranslation } from 'react-i18next';
import { decisionsOf } from '../../domain/cycle/decisions.ts';
import type { CycleState, CycleStep, CycleTemplate } from '../../domain/cycle/template.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useEditor } from '../../editor/react.tsx';
import { useCycleWords } from '../../i18n/cycle-words.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import styles from './cycle.module.css';

interface StepListsProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly template: CycleTemplate;
  readonly at: string;
  readonly readOnly: boolean;
}

/** The steps of every state with their points, to be ticked; those of the state one stands in come first. */
export function StepLists({ plan, period, template, at, readOnly }: StepListsProps) {
  const { t } = useTranslation('cycle');
  const words = useCycleWords();
  const withSteps = template.states.filter(({ steps = [] }) => steps.length > 0);
  const sorted = withSteps.toSorted((a, b) => Number(b.id === at) - Number(a.id === at));
  if (sorted.length === 0) return <p className={styles['soft']}>{t('view.checklistsEmpty')}</p>;
  const done = doneOf(plan, period);
  return sorted.map((state) => (
    <div key={state.id} className={styles['stateSteps']}>
      <h4 className={styles['small']}>
        {words.state(state)}
        {state.id === at && <span className={styles['soft']}> · {t('view.now')}</span>}
      </h4>
      <ul className={styles['plain']}>
        {(state.steps ?? []).map((step) => (
          <StepItem key={step.id} {...{ plan, period, state, step, done, readOnly }} />
        ))}
      </ul>
    </div>
  ));
}

/** What has been ticked, the last word counting: `step` or `step item`. */
function doneOf(plan: Plan, period: Period): ReadonlySet<string> {
  const done = new Set<string>();
  for (const { data } of decisionsOf(plan, period.id, 'stepDone')) {
    const { step, item, isOff } = data ?? {};
    if (typeof step !== 'string') continue;
    const key = keyOf(step, typeof item === 'string' ? item : undefined);
    if (isOff === true) done.delete(key);
    else done.add(key);
  }
  return done;
}

const keyOf = (step: string, item?: string): string => (item === undefined ? step : `${step} ${item}`);

interface StepItemProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly state: CycleState;
  readonly step: CycleStep;
  readonly done: ReadonlySet<string>;
  readonly readOnly: boolean;
}

function StepItem({ plan, period, state, step, done, readOnly }: StepItemProps) {
  const editor = useEditor();
  const words = useCycleWords();
  const planWords = usePlanWords(settingsOf(plan));
  const stepId = `${state.id} ${step.id}`;
  const tick = (isDone: boolean, item?: string) =>
    editor.dispatch(
      {
        type: 'decide',
        about: 'stepDone',
        periodId: period.id,
        data: { step: stepId, ...(item !== undefined && { item }), ...(!isDone && { isOff: true }) },
      },
      { quiet: true },
    );
  const items = step.checklist ?? [];
  return (
    <li>
      <Tick
        label={words.step(step)}
        detail={step.role && planWords.choice('role', step.role)}
        isDone={done.has(stepId)}
        isDisabled={readOnly}
        onChange={(isDone) => tick(isDone)}
      />
      {items.length > 0 && (
        <ul className={styles['items']}>
          {items.map((item) => (
            <li key={item}>
              <Tick
                label={item}
                isDone={done.has(keyOf(stepId, item))}
                isDisabled={readOnly}
                onChange={(isDone) => tick(isDone, item)}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface TickProps {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly isDone: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (isDone: boolean) => void;
}

const Tick = ({ label, detail, isDone, isDisabled, onChange }: TickProps) => (
  <label className={styles['check']}>
    <input
      type="checkbox"
      checked={isDone}
      disabled={isDisabled}
      onChange={({ target }) => onChange(target.checked)}
    />
    <span>
      {label}
      {detail && <span className={styles['soft']}> · {detail}</span>}
    </span>
  </label>
);
