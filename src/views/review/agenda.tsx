import { Circle, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../domain/plan.ts';
import type { Review } from '../../domain/review/diagnosis.ts';
import styles from './meeting.module.css';

interface AgendaProps {
  readonly plan: Plan;
  readonly items: readonly Review[];
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** Everything to be spoken about, and what is done: a press leads there. */
export function Agenda({ plan, items, at, onGo }: AgendaProps) {
  const { t } = useTranslation('review');
  return (
    <nav className={styles['agenda']} aria-label={t('agenda')}>
      <ol>
        {items.map(({ nodeId, needs, diagnosis }, index) => {
          const isDone = needs.length === 0 && diagnosis?.verdict !== null && diagnosis !== null;
          const Sign = isDone ? CircleCheck : Circle;
          return (
            <li key={nodeId}>
              <button
                type="button"
                aria-current={index === at ? 'step' : undefined}
                onClick={() => onGo(index)}
              >
                <Sign size={16} aria-label={t(isDone ? 'done' : 'toDo')} />
                <span dir="auto">{plan.nodes[nodeId]?.title}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
