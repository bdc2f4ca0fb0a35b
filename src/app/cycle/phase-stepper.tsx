import { Check, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cycleOf, stateOf } from '../../domain/cycle/cycle-of.ts';
import { PHASES, type Phase, phaseRank } from '../../domain/cycle/phases.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useEditorState } from '../../editor/react.tsx';
import { useMoves } from '../../editor/use-moves.ts';
import { bringCycleTexts } from '../../i18n/cycle-texts.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { useApp } from '../use-app.tsx';
import styles from './phase-stepper.module.css';

bringCycleTexts();

/** The phases of the period worked on, the current one lit, with what still has to be done before the next. */
export default function PhaseStepper() {
  const { t } = useTranslation('cycle');
  const { plan, id } = useEditorState((state) => ({ plan: state.plan, id: state.session.period }));
  const moves = useMoves(id);
  const period = id === null ? undefined : plan.periods[id];
  if (!period) return null;
  const cycle = cycleOf(plan, period);
  const at = stateOf(plan, period).phase;
  const phases = PHASES.filter(
    (phase) => phase !== 'closed' && cycle.states.some((state) => state.phase === phase),
  );
  const on = moves?.find(({ arrow }) => arrow.direction === 'forward');
  const open = on ? on.blocks.length : null;
  return (
    <nav className={styles['stepper']} aria-label={t('stepper.label', { period: period.title })}>
      <ol className={styles['steps']}>
        {(at === 'closed' ? [...phases, at] : phases).map((phase, index) => (
          <li
            key={phase}
            className={styles['item']}
            data-place={phase === at ? 'now' : phaseRank(phase) < phaseRank(at) ? 'done' : 'later'}
            aria-current={phase === at ? 'step' : undefined}
          >
            {index > 0 && <ChevronRight className={styles['between']} size={14} aria-hidden />}
            {phase === at ? (
              <Now phase={phase} open={open} place={{ at: index + 1, of: phases.length }} />
            ) : (
              <Other phase={phase} isDone={phaseRank(phase) < phaseRank(at)} />
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function usePhaseName(): (phase: Phase) => string {
  const words = usePlanWords(useEditorState(({ plan }) => settingsOf(plan)));
  return (phase) => words.choice('phase', phase);
}

function Other({ phase, isDone }: { readonly phase: Phase; readonly isDone: boolean }) {
  const { t } = useTranslation('cycle');
  const name = usePhaseName()(phase);
  return (
    <span
      className={styles['other']}
      role="img"
      aria-label={t(isDone ? 'stepper.done' : 'stepper.later', { phase: name })}
    >
      {isDone ? <Check size={14} aria-hidden /> : <span className={styles['dot']} aria-hidden />}
      <span className={styles['name']} aria-hidden>
        {name}
      </span>
    </span>
  );
}

interface NowProps {
  readonly phase: Phase;
  /** Null while it is not known, or where nothing is asked. */
  readonly open: number | null;
  readonly place: { readonly at: number; readonly of: number };
}

/** Where the period stands: a press opens what is to be done next. */
function Now({ phase, open, place }: NowProps) {
  const app = useApp();
  const { t } = useTranslation('cycle');
  const name = usePhaseName()(phase);
  const spoken =
    phase === 'closed' || open === null
      ? t('stepper.nowEnd', { phase: name })
      : open === 0
        ? t('stepper.nowReady', { phase: name })
        : t('stepper.now', { phase: name, count: open });
  return (
    <button
      type="button"
      className={styles['now']}
      aria-label={spoken}
      aria-haspopup="dialog"
      onClick={() => app.press('nextPhase')}
    >
      <span className={styles['nowName']}>{name}</span>
      {phase !== 'closed' && <span className={styles['place']}>{t('stepper.place', place)}</span>}
      {phase !== 'closed' && open !== null && (
        <span className={styles['open']} data-ready={open === 0 || undefined}>
          {open === 0 ? <Check size={13} aria-hidden /> : null}
          <span className={styles['openWords']}>
            {open === 0 ? t('stepper.ready') : t('stepper.open', { count: open })}
          </span>
          {open > 0 && <span className={styles['openCount']}>{open}</span>}
        </span>
      )}
    </button>
  );
}
