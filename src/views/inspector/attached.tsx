import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import type { Kind } from '../../domain/kinds/index.ts';
import type { Link } from '../../domain/rows/link.ts';
import { AddByName } from './add-by-name.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { NodeLink } from './node-link.tsx';
import { useAct } from './use-act.ts';

const KINDS = ['assumption', 'risk', 'lesson'] as const satisfies readonly Kind[];

interface AttachedProps {
  readonly id: NodeId;
  /** The arrows that come in, contributions aside. */
  readonly links: readonly Link[];
}

/** What the node stands or falls with: assumptions, risks, lessons; each can be added by its title. */
export function Attached({ id, links }: AttachedProps) {
  const { plan, words, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const { act, problem } = useAct();
  const isOwn = (link: Link, kind: Kind) => plan.nodes[link.from]?.kind === kind;
  const others = links.filter((link) => !KINDS.some((kind) => isOwn(link, kind)));
  return (
    <>
      {KINDS.map((kind) => {
        const found = links.filter((link) => isOwn(link, kind));
        return (
          <section key={kind}>
            <h3 className={styles['subheading']}>{t(`attached.${kind}`)}</h3>
            <LinkList links={found} />
            {!readOnly && (
              <AddByName
                label={t('addOne', { what: words.kind({ kind }) })}
                problem={problem}
                onAdd={(title) => act({ type: 'addNode', kind, title, under: id })}
              />
            )}
          </section>
        );
      })}
      {others.length > 0 && (
        <section>
          <h3 className={styles['subheading']}>{t('otherLinks')}</h3>
          <LinkList links={others} />
        </section>
      )}
    </>
  );
}

const LinkList = ({ links }: { readonly links: readonly Link[] }) =>
  links.length > 0 && (
    <ul className={styles['list']}>
      {links.map(({ id, from }) => (
        <li key={id} className={styles['itemLine']}>
          <NodeLink id={from} />
        </li>
      ))}
    </ul>
  );
