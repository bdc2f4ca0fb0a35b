import { House, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LinkId, NodeId } from '../../domain/ids.ts';
import { type Link, linkTable } from '../../domain/rows/link.ts';
import { homeOf } from '../../domain/tree/tree.ts';
import { canBeHome } from '../../editor/actions/link-actions.ts';
import { useEditor } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { FieldGrid } from '../../ui/field-frame.tsx';
import { LinkFindings } from './findings-section.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { linkFields } from './link-fields.ts';
import { NodeLink } from './node-link.tsx';
import { Premises } from './premises.tsx';
import { RowField } from './row-field.tsx';
import { useAct } from './use-act.ts';

/** One arrow: what it joins, what it means, and what is said of it. */
export function LinkPanel({ id }: { readonly id: LinkId }) {
  const { plan, words, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const link = plan.links[id];
  if (!link) return null;
  return (
    <div className={styles['main']}>
      <h2 className={styles['heading']}>{t('link.title')}</h2>
      <p className={styles['soft']}>{words.choice('type', link.type)}</p>
      <dl className={styles['ends']}>
        <dt>{t('link.from')}</dt>
        <dd>
          <NodeLink id={link.from} />
        </dd>
        <dt>{t('link.to')}</dt>
        <dd>
          <Target link={link} />
        </dd>
      </dl>
      {homeOf(plan, link.from)?.id === id && <p className={styles['soft']}>{t('link.home')}</p>}
      <FieldGrid>
        {linkFields(link.type).map((name) => (
          <RowField
            key={name}
            table="links"
            ids={[id]}
            name={name}
            field={linkTable.fields[name]}
            {...(name === 'evidence' && { options: STRENGTHS.map((at) => strength(at, t)) })}
          />
        ))}
      </FieldGrid>
      {link.type === 'contributes' && <Premises link={link} />}
      {!readOnly && <LinkButtons link={link} />}
      <LinkFindings id={id} />
    </div>
  );
}

const STRENGTHS = ['0', '1', '2', '3'] as const;
const strength = (
  value: (typeof STRENGTHS)[number],
  t: (key: `link.evidence.${(typeof STRENGTHS)[number]}`) => string,
) => ({ value, text: t(`link.evidence.${value}`) });

/** A node, or where an assumption bears on an arrow, what that arrow joins. */
function Target({ link }: { readonly link: Link }) {
  const { plan } = useInspector();
  const onLink = Object.hasOwn(plan.nodes, link.to) ? undefined : plan.links[link.to as LinkId];
  if (!onLink) return <NodeLink id={link.to as NodeId} />;
  return (
    <>
      <NodeLink id={onLink.from} />
      <span aria-hidden>→</span>
      <NodeLink id={onLink.to as NodeId} />
    </>
  );
}

function LinkButtons({ link }: { readonly link: Link }) {
  const editor = useEditor();
  const { t } = useTranslation('inspector');
  const { act } = useAct();
  return (
    <div className={styles['buttons']}>
      {canBeHome(editor, link) && (
        <Button icon={House} onPress={() => act({ type: 'makeHome', linkId: link.id })}>
          {t('makeHome')}
        </Button>
      )}
      <Button
        icon={Trash2}
        onPress={() => {
          editor.dispatch({ type: 'deleteLinks', ids: [link.id] });
          editor.viewport?.focus();
        }}
      >
        {t('link.delete')}
      </Button>
    </div>
  );
}
