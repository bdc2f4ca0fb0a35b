import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Choice, choicesOf, fired, type Token, tokenAt } from '../../../domain/cycle/simulator.ts';
import { Button } from '../../../ui/button.tsx';
import { arrowId } from '../cycle-content.ts';
import styles from '../cycle.module.css';
import { useGuardWords } from '../use-guard-words.ts';
import { useDesign } from './design-context.ts';

interface SimulatorProps {
  readonly token: Token;
  readonly onToken: (token: Token) => void;
}

/** A token moved by hand through the machine, to see which ways there are and what each would ask. Changes nothing. */
export function Simulator({ token, onToken }: SimulatorProps) {
  const { t } = useTranslation('cycle');
  const { template, words } = useDesign();
  const [failing, setFailing] = useState<ReadonlySet<string>>(new Set());
  const name = (id: string) => words.state(template.states.find((one) => one.id === id) ?? { id });
  const isEnd = template.states.some(({ id, phase }) => id === token.state && phase === 'closed');
  const ways = choicesOf(template, token, failing).toSorted(onFirst);
  const take = ({ arrow }: Choice) => {
    const next = fired(template, token, arrow.event, failing);
    if (next) onToken(next);
  };
  const suppose = (guard: string, isMet: boolean) =>
    setFailing((before) => new Set(isMet ? [...before].filter((one) => one !== guard) : [...before, guard]));
  return (
    <section className={styles['token']} aria-label={t('simulate.title')}>
      <h3 className={styles['formTitle']}>{t('simulate.title')}</h3>
      <p className={styles['soft']}>{t('simulate.hint')}</p>
      <p role="status" className={styles['tokenAt']}>
        {t('simulate.at', { state: name(token.state) })}
      </p>
      {ways.length === 0 && (
        <p className={styles['soft']}>{t(isEnd ? 'simulate.ended' : 'simulate.stuck')}</p>
      )}
      <ul className={styles['plain']}>
        {ways.map((way) => (
          <li key={arrowId(way.arrow)} className={styles['tokenWay']}>
            <Button
              variant={way.arrow.direction === 'forward' ? 'primary' : 'plain'}
              isDisabled={way.failing.length > 0}
              onPress={() => take(way)}
            >
              {words.event(way.arrow)} → {name(way.arrow.to)}
            </Button>
            <Supposed way={way} failing={failing} onSuppose={suppose} />
          </li>
        ))}
      </ul>
      {token.path.length > 0 && (
        <>
          <h4 className={styles['small']}>{t('simulate.path')}</h4>
          <ol className={styles['path']}>
            {numbered(token).map(({ arrow, number }) => (
              <li key={number}>{t('view.fromTo', { from: name(arrow.from), to: name(arrow.to) })}</li>
            ))}
          </ol>
          <Button icon={RotateCcw} onPress={() => onToken(tokenAt(template))}>
            {t('simulate.again')}
          </Button>
        </>
      )}
    </section>
  );
}

const onFirst = (a: Choice, b: Choice): number =>
  Number(b.arrow.direction === 'forward') - Number(a.arrow.direction === 'forward');

const numbered = ({ path }: Token) => path.map((arrow, at) => ({ arrow, number: at + 1 }));

interface SupposedProps {
  readonly way: Choice;
  readonly failing: ReadonlySet<string>;
  readonly onSuppose: (guard: string, isMet: boolean) => void;
}

/** The conditions of a way, met or not as somebody supposes. */
function Supposed({ way, failing, onSuppose }: SupposedProps) {
  const { t } = useTranslation('cycle');
  const { nameOf } = useGuardWords();
  const guards = way.arrow.guards ?? [];
  if (guards.length === 0) return <span className={styles['soft']}>{t('simulate.needsNothing')}</span>;
  return (
    <details>
      <summary className={styles['soft']}>{t('view.asks', { count: guards.length })}</summary>
      {guards.map(({ guard }) => (
        <label key={guard} className={styles['check']}>
          <input
            type="checkbox"
            checked={!failing.has(guard)}
            onChange={({ target }) => onSuppose(guard, target.checked)}
          />
          <span>{nameOf(guard)}</span>
        </label>
      ))}
    </details>
  );
}
