import { useTranslation } from 'react-i18next';
import type { Link } from '../../domain/rows/link.ts';
import { inOrder } from '../../domain/tree/tree.ts';
import { formatBasisPoints } from '../../i18n/number-text.ts';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { NodeLink } from './node-link.tsx';

/** What leads to the node, at home below it or from elsewhere, with its weight. */
export function Contributors({ links }: { readonly links: readonly Link[] }) {
  const { plan, locale } = useInspector();
  const { t } = useTranslation('inspector');
  if (links.length === 0) return null;
  const order = inOrder(plan);
  return (
    <section>
      <h3 className={styles['subheading']}>{t('contributors')}</h3>
      <ul className={styles['list']}>
        {links
          .toSorted((a, b) => order(a.from, b.from))
          .map(({ id, from, weightBp }) => (
            <li key={id} className={styles['itemLine']}>
              <NodeLink id={from} />
              {weightBp !== undefined && (
                <span className={styles['soft']}>{formatBasisPoints(weightBp, locale)}</span>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}
