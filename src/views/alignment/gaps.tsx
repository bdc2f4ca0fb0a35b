import { useTranslation } from 'react-i18next';
import type { Alignment } from '../../domain/alignment/alignment.ts';
import type { NodeId } from '../../domain/ids.ts';
import styles from './alignment.module.css';
import { NodeName } from './node-name.tsx';

/** What leads nowhere, and what nothing leads to. */
export const Gaps = ({ alignment: { orphans, unsupported } }: { readonly alignment: Alignment }) => (
  <div className={styles['gaps']}>
    <Gap name="orphans" nodes={orphans} />
    <Gap name="unsupported" nodes={unsupported} />
  </div>
);

/** More than these are rarely read one by one; the rules list them all. */
const MOST = 100;

interface GapProps {
  readonly name: 'orphans' | 'unsupported';
  readonly nodes: readonly NodeId[];
}

function Gap({ name, nodes }: GapProps) {
  const { t } = useTranslation('alignment');
  return (
    <section className={styles['part']} aria-labelledby={`alignment-${name}`}>
      <h2 id={`alignment-${name}`}>{t(`${name}.title`, { count: nodes.length })}</h2>
      <p className={styles['help']}>{t(nodes.length === 0 ? `${name}.none` : `${name}.help`)}</p>
      <ul className={styles['list']}>
        {nodes.slice(0, MOST).map((id) => (
          <li key={id}>
            <NodeName id={id} />
          </li>
        ))}
      </ul>
      {nodes.length > MOST && <p className={styles['help']}>{t('more', { count: nodes.length - MOST })}</p>}
    </section>
  );
}
