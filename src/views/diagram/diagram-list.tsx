import { useDiagram } from './diagram-context.ts';
import type { DiagramArrow, DiagramState } from './diagram-model.ts';
import styles from './diagram-list.module.css';

interface DiagramListProps {
  readonly label: string;
  /** What stands where no arrow leaves. */
  readonly noWays: string;
}

/** The same as the drawing in words: each state with the ways that lead out of it. For ears, and for narrow screens. */
export function DiagramList({ label, noWays }: DiagramListProps) {
  const { content } = useDiagram();
  const titleOf = (id: string) => content.states.find((state) => state.id === id)?.title ?? id;
  return (
    <ul className={styles['list']} aria-label={label}>
      {content.states.map((state) => {
        const ways = content.arrows.filter(({ from }) => from === state.id);
        return (
          <li key={state.id} className={styles['item']}>
            <StateLine state={state} />
            {ways.length === 0 ? (
              <p className={styles['none']}>{noWays}</p>
            ) : (
              <ul className={styles['ways']}>
                {ways.map((arrow) => (
                  <li key={arrow.id}>
                    <WayLine arrow={arrow} to={titleOf(arrow.to)} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function StateLine({ state }: { readonly state: DiagramState }) {
  const { choice, onChoose } = useDiagram();
  const isChosen = choice?.type === 'state' && choice.id === state.id;
  return (
    <button
      type="button"
      className={styles['state']}
      aria-pressed={isChosen}
      aria-current={state.isCurrent ? 'step' : undefined}
      onClick={() => onChoose(isChosen ? null : { type: 'state', id: state.id })}
    >
      <strong dir="auto">{state.title}</strong>
      {state.note && <span className={styles['note']}>{state.note}</span>}
      {state.problem && <span className={styles['problem']}>{state.problem}</span>}
    </button>
  );
}

function WayLine({ arrow, to }: { readonly arrow: DiagramArrow; readonly to: string }) {
  const { choice, onChoose } = useDiagram();
  const isChosen = choice?.type === 'arrow' && choice.id === arrow.id;
  return (
    <button
      type="button"
      className={styles['way']}
      aria-pressed={isChosen}
      onClick={() => onChoose(isChosen ? null : { type: 'arrow', id: arrow.id })}
    >
      <span dir="auto">{arrow.title}</span>
      <span className={styles['to']} dir="auto">
        → {to}
      </span>
      {arrow.count && <span className={styles['note']}>{arrow.count}</span>}
      {arrow.problem && <span className={styles['problem']}>{arrow.problem}</span>}
    </button>
  );
}
