import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { arrowsFrom } from '../../../domain/cycle/cycle-of.ts';
import { stateAfter } from '../../../domain/cycle/machine.ts';
import type { CycleTransition } from '../../../domain/cycle/template.ts';
import { Button } from '../../../ui/button.tsx';
import { arrowId, type Passed } from '../cycle-content.ts';
import styles from '../cycle.module.css';
import { useGuardWords } from '../use-guard-words.ts';
import { useDesign } from './design-context.ts';

/** One step of the token. */
export interface Taken extends Passed {
  readonly number: number;
}

const onFirst = (a: CycleTransition, b: CycleTransition): number =>
  Number(b.direction === 'forward') - Number(a.direction === 'forward');

interface SimulatorProps {
  readonly path: readonly Taken[];
  readonly onPath: (path: readonly Taken[]) => void;
}

/** A token moved by hand through the machine, to see which ways there are and what each would ask. Changes nothing. */
export function Simulator({ path, onPath }: SimulatorProps) {
  const { t } = useTranslation('cycle');
  const { template, words } = useDesign();
  const { nameOf } = useGuardWords();
  const at = path.at(-1)?.to ?? template.states[0]?.id ?? '';
  const state = template.states.find(({ id }) => id === at);
  const ways = arrowsFrom(template, at).toSorted(onFirst);
  const name = (id: string) => words.state(template.states.find((one) => one.id === id) ?? { id });
  const take = (way: CycleTransition) => {
    // Asked of the machine, as if all its guards held: what leads nowhere in the drawing leads nowhere here.
    const to = stateAfter(template, at, way.event, () => false);
    if (to !== null) onPath([...path, { from: at, event: way.event, to: way.to, number: path.length }]);
  };
  return (
    <section className={styles['token']} aria-label={t('simulate.title')}>
      <h3 className={styles['formTitle']}>{t('simulate.title')}</h3>
      <p className={styles['soft']}>{t('simulate.hint')}</p>
      <p role="status">
        <strong>{t('simulate.at', { state: state ? words.state(state) : at })}</strong>
      </p>
      {ways.length === 0 && (
        <p className={styles['soft']}>{t(state?.phase === 'closed' ? 'simulate.ended' : 'simulate.stuck')}</p>
      )}
      {ways.length > 0 && <h4 className={styles['small']}>{t('simulate.can')}</h4>}
      <ul className={styles['plain']}>
        {ways.map((way) => (
          <li key={arrowId(way)} className={styles['tokenWay']}>
            <Button variant={way.direction === 'forward' ? 'primary' : 'plain'} onPress={() => take(way)}>
              {words.event(way)} → {name(way.to)}
            </Button>
            <span className={styles['soft']}>
              {(way.guards ?? []).length > 0
                ? t('simulate.needs', {
                    guards: (way.guards ?? []).map(({ guard }) => nameOf(guard)).join(', '),
                  })
                : t('simulate.needsNothing')}
            </span>
          </li>
        ))}
      </ul>
      {path.length > 0 && (
        <>
          <h4 className={styles['small']}>{t('simulate.path')}</h4>
          <ol className={styles['path']}>
            {path.map((step) => (
              <li key={step.number}>{t('view.fromTo', { from: name(step.from), to: name(step.to) })}</li>
            ))}
          </ol>
          <Button icon={RotateCcw} onPress={() => onPath([])}>
            {t('simulate.again')}
          </Button>
        </>
      )}
    </section>
  );
}
