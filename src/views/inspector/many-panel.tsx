import { useTranslation } from 'react-i18next';
import type { Field, Fields } from '../../domain/field.ts';
import { sameValue } from '../../domain/diff.ts';
import type { NodeId } from '../../domain/ids.ts';
import { fieldsOf, type Node } from '../../domain/kinds/index.ts';
import { FieldGrid } from '../../ui/field-frame.tsx';
import { fieldGroups } from './field-groups.ts';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { KindField } from './kind-field.tsx';
import { OwnerField } from './owner-field.tsx';
import { PeriodField } from './period-field.tsx';
import { RowField } from './row-field.tsx';

/** Several nodes: the fields they all have, edited together; where they differ it says so. */
export function ManyPanel({ ids }: { readonly ids: readonly NodeId[] }) {
  const { plan } = useInspector();
  const { t } = useTranslation('inspector');
  const nodes = ids.flatMap((id) => plan.nodes[id] ?? []);
  const fields = fieldsInCommon(nodes);
  const { main, money, method, more } = fieldGroups(fields);
  return (
    <div className={styles['main']}>
      <h2 className={styles['heading']}>{t('selected', { count: nodes.length })}</h2>
      <p className={styles['soft']}>{t('selectedHint')}</p>
      <FieldGrid>
        <KindField ids={ids} />
        <OwnerField ids={ids} />
        <PeriodField ids={ids} />
        {[...main, ...method, ...money, ...more].map((name) => {
          const field = fields[name];
          return field && <RowField key={name} table="nodes" ids={ids} name={name} field={field} />;
        })}
      </FieldGrid>
    </div>
  );
}

/** The fields all these nodes have, where they mean the same. */
function fieldsInCommon(nodes: readonly Node[]): Fields {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))].map(fieldsOf);
  const [first = {}, ...others] = kinds;
  const isShared = ([name, field]: readonly [string, Field<unknown>]) =>
    others.every((fields) => {
      const other = fields[name];
      return other?.widget === field.widget && sameValue(other.options, field.options);
    });
  return Object.fromEntries(Object.entries(first).filter(isShared));
}
