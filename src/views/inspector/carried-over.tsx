import { useTranslation } from 'react-i18next';
import { periodOf } from '../../domain/cycle/members.ts';
import type { NodeId } from '../../domain/ids.ts';
import { rowsWith } from '../../domain/index-by.ts';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { NodeLink } from './node-link.tsx';

/** What the node was in the period before, and what it became in the one after; each leads there. */
export function CarriedOver({ id }: { readonly id: NodeId }) {
  const { plan } = useInspector();
  const { t } = useTranslation('inspector');
  const isCarried = ({ type }: { readonly type: string }) => type === 'carriedOver';
  const from = rowsWith(plan, 'links', 'from', id).filter(isCarried);
  const to = rowsWith(plan, 'links', 'to', id).filter(isCarried);
  const others = [
    ...from.map((link) => ({ key: link.id, said: t('carriedFrom'), other: link.to as NodeId })),
    ...to.map((link) => ({ key: link.id, said: t('carriedTo'), other: link.from })),
  ].filter(({ other }) => plan.nodes[other]);
  return others.map(({ key, said, other }) => {
    const period = plan.periods[periodOf(plan, other) ?? ('' as never)];
    return (
      <div key={key} className={styles['counterpart']}>
        <span className={styles['soft']}>{[said, period?.title].filter(Boolean).join(' ')}</span>
        <NodeLink id={other} />
      </div>
    );
  });
}
