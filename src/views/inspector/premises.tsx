import { useTranslation } from 'react-i18next';
import { premisesOfKind } from '../../domain/chain/premises.ts';
import type { Link } from '../../domain/rows/link.ts';
import { fieldsOf } from '../../domain/kinds/index.ts';
import { AddByName } from './add-by-name.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { NodeLink } from './node-link.tsx';
import { RowField } from './row-field.tsx';
import { useAct } from './use-act.ts';

const KINDS = ['assumption', 'risk'] as const;
/** What is asked about each where it stands; all else has its place in the panel of its own. */
const ASKED = { assumption: 'standing', risk: 'probability' } as const;

/** What the arrow stands or falls with: its assumptions and risks, each led to, judged and added by its title. */
export function Premises({ link }: { readonly link: Link }) {
  const { plan, words, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const { act, problem } = useAct();
  if (!Object.hasOwn(plan.nodes, link.to)) return null;
  return KINDS.map((kind) => {
    const premises = premisesOfKind(plan, link.id, kind);
    const name = ASKED[kind];
    const field = fieldsOf(kind)[name];
    return (
      <section key={kind}>
        <h3 className={styles['subheading']}>{t(`attached.${kind}`)}</h3>
        {premises.length > 0 && (
          <ul className={styles['list']}>
            {premises.map(({ id }) => (
              <li key={id}>
                <NodeLink id={id} />
                {field && <RowField table="nodes" ids={[id]} name={name} field={field} />}
              </li>
            ))}
          </ul>
        )}
        {!readOnly && (
          <AddByName
            label={t('addOne', { what: words.kind({ kind }) })}
            problem={problem}
            onAdd={(title) => act({ type: 'addPremise', linkId: link.id, kind, title })}
          />
        )}
      </section>
    );
  });
}
