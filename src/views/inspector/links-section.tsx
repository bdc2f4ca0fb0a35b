import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { rowsWith } from '../../domain/index-by.ts';
import { homeOf } from '../../domain/tree/tree.ts';
import { Attached } from './attached.tsx';
import { Folded } from './folded.tsx';
import { FurtherParents } from './further-parents.tsx';
import { HomeParent } from './home-parent.tsx';
import { useInspector } from './inspector-context.tsx';
import { Weights } from './weights.tsx';

/** The node it came from or became has a line of its own (`Counterpart`, `CarriedOver`). */
const TOLD_ABOVE: ReadonlySet<string> = new Set(['mirrors', 'carriedOver']);

/** Where the node hangs, what else it serves, what leads to it, and what it stands or falls with. */
export function LinksSection({ id }: { readonly id: NodeId }) {
  const { plan } = useInspector();
  const { t } = useTranslation('inspector');
  const out = rowsWith(plan, 'links', 'from', id);
  const incoming = rowsWith(plan, 'links', 'to', id);
  const home = homeOf(plan, id)?.id;
  const further = out.filter((link) => link.id !== home && !TOLD_ABOVE.has(link.type));
  const contributing = incoming.filter(({ type }) => type === 'contributes');
  const attached = incoming.filter(({ type }) => type !== 'contributes' && !TOLD_ABOVE.has(type));
  return (
    <Folded
      part="links"
      title={t('links')}
      count={(home ? 1 : 0) + further.length + contributing.length + attached.length}
    >
      <HomeParent id={id} />
      <FurtherParents id={id} links={further} />
      <Weights id={id} />
      <Attached id={id} links={attached} />
    </Folded>
  );
}
